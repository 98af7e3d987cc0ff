import type { Catalogue, Report, ReportClaim } from '@assay/engine';
import type { Briefing, Dispute, SourceSpan } from '../briefing.ts';
import { type JudgedPin, judgePin } from './judge-pin.ts';

/** Below this part of figures that were decided, no page may call a text verified. */
export const DECIDED_ENOUGH = 0.8;

/** A figure that differs from the record, or that the record does not bear out, and whether the briefing says so itself. */
export interface WrongFigure {
  readonly claim: ReportClaim;
  /** In the Markdown source. */
  readonly span: SourceSpan;
  /** Null where it is not acknowledged: that keeps the briefing from being published. */
  readonly dispute: Dispute | null;
}

/** The figures of a briefing, counted; forecasts, opinions and questions are not among them. */
export interface BriefingSummary {
  readonly figures: number;
  readonly hold: number;
  readonly differ: number;
  readonly undecided: number;
  /** Of those that hold, how many a newer edition has revised. */
  readonly revised: number;
  /** The part of the figures that was decided, 0 to 1; 1 where there are none. */
  readonly decidedShare: number;
  /** Whether a page may call it verified. */
  readonly isVerified: boolean;
}

/** What becomes of a briefing. */
export interface JudgedBriefing {
  readonly publishable: boolean;
  /** Figures that differ from the record and are not acknowledged. */
  readonly wrong: readonly WrongFigure[];
  /**
   * Figures that the nearest cells do not bear out, though the engine is not sure that they are what the sentence means. They
   * keep it from being published until they are pinned, worded more clearly, or acknowledged.
   */
  readonly unsettled: readonly WrongFigure[];
  /** Those that are acknowledged, with their notes. */
  readonly disputed: readonly WrongFigure[];
  /** Disputes whose words hold: nothing to acknowledge. */
  readonly idle: readonly Dispute[];
  readonly pins: readonly JudgedPin[];
  /** Pins that do not hold: they keep it from being published too. */
  readonly loose: readonly JudgedPin[];
  readonly summary: BriefingSummary;
}

/**
 * Judges a briefing by the report of its text (see `briefingDocument`). What keeps it from being published: a refuted figure,
 * or one that the nearest cells do not bear out, that is not listed under `disputed`; and a pin whose cell is not there or says
 * something else. A pin that holds settles a figure that the engine leaves open; it never clears one that the engine refutes.
 */
export function judgeBriefing(briefing: Briefing, report: Report, catalogue: Catalogue): JudgedBriefing {
  const pins = briefing.pins.map((pin) => judgePin(briefing, report, catalogue, pin));
  const figures = (claims: readonly ReportClaim[]): WrongFigure[] =>
    claims.map((claim) => {
      const span = briefing.text.toSource(claim.quantity?.span ?? claim.span);
      const dispute = briefing.disputed.find((one) => isWithin(span, one.span)) ?? null;
      return { claim, span, dispute };
    });
  const refuted = figures(report.claims.filter(({ verdict }) => verdict.label === 'refuted'));
  const open = figures(
    report.claims.filter(
      (claim) => isNotBorneOut(claim) && standingOf(briefing, claim, pins) === 'undecided',
    ),
  );
  const wrong = refuted.filter(({ dispute }) => dispute === null);
  const unsettled = open.filter(({ dispute }) => dispute === null);
  const disputed = [...refuted, ...open].filter(({ dispute }) => dispute !== null);
  const loose = pins.filter(({ failure }) => failure !== null);
  return {
    publishable: wrong.length === 0 && unsettled.length === 0 && loose.length === 0,
    wrong,
    unsettled,
    disputed,
    idle: briefing.disputed.filter((one) => !disputed.some(({ dispute }) => dispute === one)),
    pins,
    loose,
    summary: summarise(briefing, report, pins),
  };
}

/**
 * Whether a cell was held against the claim without deciding it. A number in words ("two of them") whose sentence names no
 * statistic itself is passed over: the topic alone came from before.
 */
function isNotBorneOut({ verdict, now, asPublished, quantity, text, candidates }: ReportClaim): boolean {
  if (verdict.label !== 'not-enough-evidence') return false;
  if (now.evidence.length + asPublished.evidence.length === 0) return false;
  const isInDigits = /\p{Nd}/u.test(quantity?.text ?? text);
  return isInDigits || candidates.some(({ outcome, ownScore }) => outcome !== null && ownScore > 0);
}

/** How a figure stands, its pin considered: `differs` where the record, or the cell it is pinned to, says otherwise. */
export type Standing = 'holds' | 'differs' | 'undecided' | 'not-checkable';

/** How a claim of the report stands once its pin is held against the catalogue. */
export function standingOf(
  { text }: Briefing,
  { verdict, quantity, span }: ReportClaim,
  pins: readonly JudgedPin[],
): Standing {
  if (verdict.label === 'supported') return 'holds';
  if (verdict.label === 'refuted') return 'differs';
  const own = text.toSource(quantity?.span ?? span);
  const pin = pins.find(({ pin: { span } }) => own.start < span.end && own.end > span.start);
  if (pin !== undefined) return pin.failure === null ? 'holds' : 'differs';
  return verdict.label === 'not-checkable' ? 'not-checkable' : 'undecided';
}

function summarise(briefing: Briefing, { claims }: Report, pins: readonly JudgedPin[]): BriefingSummary {
  const standings = claims.map((claim) => standingOf(briefing, claim, pins));
  const count = (wanted: Standing): number => standings.filter((standing) => standing === wanted).length;
  const [hold, differ, undecided] = [count('holds'), count('differs'), count('undecided')];
  const figures = hold + differ + undecided;
  const decidedShare = figures === 0 ? 1 : (hold + differ) / figures;
  const revised = claims.filter(({ verdict }) => verdict.label === 'supported' && verdict.revised).length;
  const isVerified = figures > 0 && decidedShare >= DECIDED_ENOUGH;
  return { figures, hold, differ, undecided, revised, decidedShare, isVerified };
}

function isWithin(inner: SourceSpan, outer: SourceSpan): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
