import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Cell } from '../catalogue/cell.ts';
import type { EventRecord } from '../catalogue/records.ts';
import type { CheckedText, DocumentInput } from '../check/check-text.ts';
import type { CheckedClaim } from '../check/checked-claim.ts';
import { confidenceOf } from '../check/decide.ts';
import { isFragile } from '../check/fragile.ts';
import type { Note } from '../check/notes.ts';
import type { Selection } from '../check/select-candidate.ts';
import { readsTransposed } from '../check/transposed.ts';
import { findAttribution } from '../claim/attribution.ts';
import type { Draft } from '../claim/draft.ts';
import { once } from '../once.ts';
import { decimalText } from '../quantity/exact.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { contains, type Span } from '../text/span.ts';
import { explainClaim } from './explain.ts';
import { renderFormula } from './formula.ts';
import type {
  Report,
  ReportAccount,
  ReportCell,
  ReportClaim,
  ReportEvent,
  ReportQuantity,
} from './report-schema.ts';
import { summaryOf } from './summary.ts';
import { wasSaid } from './was-said.ts';

/** Puts a checked text into the report that is printed, stored and published. Deterministic: the same input gives the same bytes. */
export function buildReport(
  version: string,
  catalogue: Catalogue,
  document: DocumentInput,
  checked: CheckedText,
): Report {
  const claims = checked.claims.map((claim, index) => buildClaim(`c${index + 1}`, catalogue, checked, claim));
  const owner = new Map<Quantity, string>();
  checked.claims.forEach((claim, index) => {
    for (const quantity of claim.draft.operands)
      if (!owner.has(quantity)) owner.set(quantity, `c${index + 1}`);
  });
  const byStart = new Map(
    checked.claims.flatMap((claim, index) =>
      claim.draft.operands.map((quantity) => [quantity.span.start, `c${index + 1}`] as const),
    ),
  );
  const dated = checked.claims.flatMap(({ draft }, index) =>
    draft.form === 'event' && draft.quantity === null ? [[draft.span, `c${index + 1}`] as const] : [],
  );
  return {
    assay: version,
    catalog: { id: catalogue.id, version: catalogue.version, sha256: catalogue.sha256 },
    document: {
      title: document.title ?? titleOf(checked),
      language: document.language,
      published: checked.published,
      url: document.url,
      sha256: document.sha256,
      text: document.text,
    },
    quantities: checked.view.quantities.map((quantity) => {
      const claim =
        owner.get(quantity) ??
        byStart.get(quantity.span.start) ??
        dated.find(([span]) => contains(span, quantity.span))?.[1] ??
        null;
      return {
        ...quantityOf(quantity),
        role: claim === null ? quantity.role : 'claim',
        rule: quantity.rule,
        claim,
      };
    }),
    claims,
    summary: summaryOf(claims),
  };
}

function titleOf(checked: CheckedText): string | null {
  const first = checked.view.sentences[0]?.sentence;
  if (first === undefined || first.block.kind !== 'heading') return null;
  return checked.view.text
    .slice(first.start, first.end)
    .replace(/^#+\s*/, '')
    .replace(/\*\*/g, '')
    .trim();
}

function buildClaim(
  id: string,
  catalogue: Catalogue,
  checked: CheckedText,
  claim: CheckedClaim,
): ReportClaim {
  const { draft, asPublished, now } = claim;
  const view = checked.view.sentences[draft.sentence];
  const event = claim.event ?? null;
  const first = accountOf(catalogue, asPublished);
  const second = accountOf(catalogue, now);
  const shown = asPublished.judgement.shown;
  const cells = shown?.alternative.cells ?? [];
  const agreed = first.verdict === 'supported' || first.verdict === 'conflicting';
  const decided = first.verdict === 'supported' || first.verdict === 'refuted';
  const built: Omit<ReportClaim, 'explanation'> = {
    id,
    form: draft.form,
    rule: draft.rule,
    span: bare(draft.span),
    text: checked.view.text.slice(draft.span.start, draft.span.end),
    sentence: bare(view?.sentence ?? draft.span),
    quantity: draft.quantity === null ? null : quantityOf(draft.quantity),
    operands: draft.operands.map(quantityOf),
    indicator: asPublished.chosen?.candidate.indicator ?? null,
    entities:
      event !== null
        ? [event.entity]
        : [...(asPublished.chosen?.subjects ?? draft.subjects.flatMap((subject) => subject.ids.slice(0, 1)))],
    others: draft.others.flatMap((other) => other.ids.slice(0, 1)),
    period: periodOf(claim.period ?? cells[0]?.record.period ?? event?.date ?? null),
    base: periodOf(claim.base),
    origins: {
      entities: asPublished.chosen?.subjectsAssumed === false ? 'stated' : 'assumed',
      period: originOfPeriod(claim),
    },
    modality: draft.modality,
    attribution:
      view === undefined
        ? []
        : findAttribution(checked.view, view, draft.span).map((attribution) => ({
            ...attribution,
            said: wasSaid(catalogue, attribution.sourceId, first),
          })),
    verdict: {
      label: first.verdict,
      asPublished: first.verdict,
      now: second.verdict,
      revised: agreed && second.verdict === 'refuted',
      reason: first.reason,
      confidence: !decided
        ? null
        : shown === null
          ? (event?.confidence ?? null)
          : confidenceOf(shown.alternative),
      fragile: shown !== null && decided && isFragile(catalogue, draft, shown),
    },
    asPublished: first,
    now: second,
    event: event === null ? null : eventOf(event),
    candidates: claim.tried.map((item) => ({
      indicator: item.candidate.indicator,
      score: Math.round(item.candidate.score * 100) / 100,
      alias: item.candidate.alias,
      ownCoverage: Math.round(item.candidate.ownCoverage * 100) / 100,
      ownScore: Math.round(item.candidate.ownScore * 100) / 100,
      carried: item.candidate.carried,
      outcome: item.judgement.shown === null ? null : item.judgement.verdict,
      reason: item.judgement.reason,
      setAsideBy: item.setAsideBy,
    })),
    notes: notesOf(catalogue, draft, asPublished),
  };
  return { ...built, explanation: explainClaim(catalogue, built) };
}

/** Where the time of a claim comes from. */
function originOfPeriod({ draft, period, edition }: CheckedClaim): ReportClaim['origins']['period'] {
  if (draft.period !== null) return 'stated';
  if (period !== null) return 'carried';
  return edition === undefined ? 'newest' : 'edition';
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

function periodOf(period: string | null): { from: string; to: string } | null {
  if (period === null) return null;
  const [from = period, to = from] = period.split('/');
  return { from, to };
}

function accountOf(catalogue: Catalogue, { judgement }: Selection): ReportAccount {
  const { shown, others } = judgement;
  return {
    verdict: judgement.verdict,
    reason: judgement.reason,
    evidence: (shown?.alternative.cells ?? []).map((cell) => cellOf(catalogue, cell)),
    formula: shown === null ? null : renderFormula(catalogue, shown),
    weighed: others.slice(0, 8).map((outcome) => ({
      publication: outcome.alternative.publication,
      edition: outcome.alternative.cells[0]?.record.edition ?? '',
      source: outcome.alternative.cells[0]?.record.source ?? '',
      value: outcome.alternative.cells[0]?.record.value ?? '',
      formula: renderFormula(catalogue, outcome),
      agrees: outcome.agreement === 'agrees' || outcome.agreement === 'flagged',
    })),
  };
}

function eventOf({ date, entity, headline, category, source, confidence }: EventRecord): ReportEvent {
  return {
    date,
    entity,
    headline: { ko: headline.ko, en: headline.en },
    category,
    source,
    confidence,
  };
}

function cellOf(catalogue: Catalogue, cell: Cell): ReportCell {
  const { record } = cell;
  return {
    indicator: record.indicator,
    entity: record.entity,
    period: record.period,
    value: record.value,
    unit: catalogue.indicators.get(record.indicator)?.unit ?? 'count',
    publication: record.publication,
    edition: record.edition,
    source: record.source,
    confidence: record.confidence,
    note: record.note,
    ...(record.ofTable === undefined ? {} : { cell: record.ofTable.cell }),
  };
}

/** As reports show it; the same object wherever a quantity is shown. */
function quantityOf(quantity: Quantity): ReportQuantity {
  return once(SHOWN, quantity, () => showQuantity(quantity));
}

const SHOWN = new WeakMap<Quantity, ReportQuantity>();

function showQuantity(quantity: Quantity): ReportQuantity {
  return {
    text: quantity.text,
    span: quantity.span,
    value: decimalText(quantity.value),
    unit: quantity.unit,
    hedge: quantity.hedge,
    low: quantity.strict.low === null ? null : decimalText(quantity.strict.low),
    high: quantity.strict.high === null ? null : decimalText(quantity.strict.high),
    lowOpen: quantity.strict.lowOpen,
    highOpen: quantity.strict.highOpen,
    lenient: {
      low: quantity.lenient.low === null ? null : decimalText(quantity.lenient.low),
      high: quantity.lenient.high === null ? null : decimalText(quantity.lenient.high),
    },
  };
}

/** Where a span begins and ends, and nothing else: that of a claim may be its whole sentence, which knows more. */
function bare({ start, end }: Span): Span {
  return { start, end };
}
