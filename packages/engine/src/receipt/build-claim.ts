import type { Catalogue } from '../catalogue/catalogue.ts';
import type { EventRecord } from '../catalogue/records.ts';
import type { CheckedText } from '../check/check-text.ts';
import type { CheckedClaim } from '../check/checked-claim.ts';
import { readsTransposed } from '../check/doubts/transposed.ts';
import { confidenceOf } from '../check/judging/decide.ts';
import { isFragile } from '../check/judging/fragile.ts';
import type { Selection } from '../check/judging/select-candidate.ts';
import type { Tried } from '../check/judging/tried.ts';
import type { Note } from '../check/notes.ts';
import { findAttribution } from '../claim/attribution.ts';
import type { Draft } from '../claim/draft.ts';
import type { Span } from '../text/span.ts';
import { buildAccount } from './build-account.ts';
import { buildQuantity } from './build-quantity.ts';
import { explainClaim } from './explain.ts';
import type { ReportAccount, ReportClaim, ReportEvent } from './report-schema.ts';
import { wasSaid } from './was-said.ts';

/**
 * A checked claim as reports show it.
 * Example: the first of a text → `{ id: 'c1', form: 'value', …, verdict: { label: 'supported', … }, … }`.
 */
export function buildClaim(
  id: string,
  catalogue: Catalogue,
  checked: CheckedText,
  claim: CheckedClaim,
): ReportClaim {
  const { draft, asPublished } = claim;
  const sentence = checked.view.sentences[draft.sentence]?.sentence ?? draft.span;
  const first = buildAccount(catalogue, asPublished);
  const second = buildAccount(catalogue, claim.now);
  const built: Omit<ReportClaim, 'explanation'> = {
    id,
    form: draft.form,
    rule: draft.rule,
    span: bare(draft.span),
    text: checked.view.text.slice(draft.span.start, draft.span.end),
    sentence: bare(sentence),
    quantity: draft.quantity === null ? null : buildQuantity(draft.quantity),
    operands: draft.operands.map(buildQuantity),
    indicator: asPublished.chosen?.candidate.indicator ?? null,
    entities: entitiesOf(claim),
    others: draft.others.flatMap(({ ids }) => ids.slice(0, 1)),
    period: periodOf(periodTextOf(claim)),
    base: periodOf(claim.base),
    origins: {
      entities: asPublished.chosen?.subjectsAssumed === false ? 'stated' : 'assumed',
      period: originOfPeriod(claim),
    },
    modality: draft.modality,
    attribution: attributionOf(catalogue, checked, draft, first),
    verdict: verdictOf(catalogue, claim, first, second),
    asPublished: first,
    now: second,
    event: claim.event === undefined ? null : buildEvent(claim.event),
    candidates: claim.tried.map(buildCandidate),
    notes: notesOf(catalogue, draft, asPublished),
  };
  return { ...built, explanation: explainClaim(catalogue, built) };
}

/** Whom a claim is about: of an event who took part, else the subjects as the statistic that answers took them. */
function entitiesOf({ draft, asPublished, event }: CheckedClaim): string[] {
  if (event !== undefined) return [event.entity];
  return [...(asPublished.chosen?.subjects ?? draft.subjects.flatMap(({ ids }) => ids.slice(0, 1)))];
}

/** The time of a claim; that of what it was judged by where it says none. */
function periodTextOf({ period, asPublished, event }: CheckedClaim): string | null {
  const cell = asPublished.judgement.shown?.alternative.cells[0];
  return period ?? cell?.record.period ?? event?.date ?? null;
}

function periodOf(period: string | null): { from: string; to: string } | null {
  if (period === null) return null;
  const [from = period, to = from] = period.split('/');
  return { from, to };
}

/** Where the time of a claim comes from. */
function originOfPeriod({ draft, period, edition }: CheckedClaim): ReportClaim['origins']['period'] {
  if (draft.period !== null) return 'stated';
  if (period !== null) return 'carried';
  return edition === undefined ? 'newest' : 'edition';
}

function attributionOf(
  catalogue: Catalogue,
  { view }: CheckedText,
  draft: Draft,
  account: ReportAccount,
): ReportClaim['attribution'] {
  const sentence = view.sentences[draft.sentence];
  if (sentence === undefined) return [];
  return findAttribution(view, sentence, draft.span).map((attribution) => ({
    ...attribution,
    said: wasSaid(catalogue, attribution.sourceId, account),
  }));
}

/** The verdict as published leads; a figure that held then and is refuted now has been revised. */
function verdictOf(
  catalogue: Catalogue,
  { draft, asPublished, event }: CheckedClaim,
  first: ReportAccount,
  now: ReportAccount,
): ReportClaim['verdict'] {
  const { shown } = asPublished.judgement;
  const agreed = first.verdict === 'supported' || first.verdict === 'conflicting';
  const decided = first.verdict === 'supported' || first.verdict === 'refuted';
  const confidence = shown === null ? (event?.confidence ?? null) : confidenceOf(shown.alternative);
  return {
    label: first.verdict,
    asPublished: first.verdict,
    now: now.verdict,
    revised: agreed && now.verdict === 'refuted',
    reason: first.reason,
    confidence: decided ? confidence : null,
    fragile: shown !== null && decided && isFragile(catalogue, draft, shown),
  };
}

function buildEvent({ date, entity, headline, category, source, confidence }: EventRecord): ReportEvent {
  return {
    date,
    entity,
    headline: { ko: headline.ko, en: headline.en },
    category,
    source,
    confidence,
  };
}

function buildCandidate({ candidate, judgement, setAsideBy }: Tried): ReportClaim['candidates'][number] {
  return {
    indicator: candidate.indicator,
    score: inHundredths(candidate.score),
    alias: candidate.alias,
    ownCoverage: inHundredths(candidate.ownCoverage),
    ownScore: inHundredths(candidate.ownScore),
    carried: candidate.carried,
    outcome: judgement.shown === null ? null : judgement.verdict,
    reason: judgement.reason,
    setAsideBy,
  };
}

function inHundredths(score: number): number {
  return Math.round(score * 100) / 100;
}

function notesOf(catalogue: Catalogue, draft: Draft, { chosen, judgement }: Selection): Note[] {
  const { shown, verdict } = judgement;
  if (shown === null) return [];
  const notes: Note[] = [];
  if (shown.result.note !== null) notes.push(shown.result.note);
  if (shown.alternative.mixed) notes.push('mixed-publications');
  else if (!shown.alternative.oneEdition) notes.push('mixed-editions');
  if (verdict === 'refuted' && chosen !== null && readsTransposed(catalogue, draft, { ...chosen, judgement }))
    notes.push('digits-transposed');
  return notes;
}

/** Where a span begins and ends, and nothing else: that of a claim may be its whole sentence, which knows more. */
function bare({ start, end }: Span): Span {
  return { start, end };
}
