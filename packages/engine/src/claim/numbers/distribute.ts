import type { PeriodMention } from '../../period/period.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { argumentsOf } from '../bearers/bind-entities.ts';
import { joins, nearestRun, runsOf } from '../bearers/joined-runs.ts';
import type { Draft, EntityArgument, EntityMention } from '../draft.ts';
import { cuesIn, type SentenceView, type TextView } from '../view.ts';

/**
 * Gives each number of a list the name (or the period) in the same place of a list of names as long as it: "France and Britain
 * raised 5.9 and 4.4 billion respectively", 프랑스와 영국은 각각 59억 달러, 44억 달러.
 */
export function distribute(text: TextView, view: SentenceView, drafts: readonly Draft[]): Draft[] {
  if (view.quantities.length < 2) return [...drafts];
  const joined = (a: Quantity, b: Quantity): boolean => joins(text, a.span.end, b.span.start);
  const measured = runsOf(view.quantities.filter(isMeasure), joined);
  const before = bearersBefore(text, view);
  if (Math.max(bearersOf(view.entities).length, view.periods.length, before.length) < 2)
    return unlessOfTimesUntold(drafts, measured);
  const lists = listsOf(text, view, before);
  const shares = new Map<Quantity, Share>();
  for (const run of [...measured, ...runsOf(view.quantities.filter(isPlace), joined)])
    for (const [index, share] of sharesOf(run, lists).entries()) {
      const quantity = run[index];
      if (quantity !== undefined) shares.set(quantity, share);
    }
  const untold = measured.filter((run) =>
    run.every((quantity) => (shares.get(quantity) ?? UNPAIRED) === UNPAIRED),
  );
  return unlessOfTimesUntold(drafts, untold).map((draft) => withShare(draft, shares));
}

/** What one number of a list has of the list beside it: a bearer, a time; or that it has none tells that it may only agree. */
type Share = Partial<Pick<Draft, 'subjects' | 'names' | 'period' | 'agreesOnly'>>;

/** "Respectively", and no list as long. */
const UNPAIRED: Share = { agreesOnly: true };

function withShare(draft: Draft, shares: ReadonlyMap<Quantity, Share>): Draft {
  if (draft.quantity === null || draft.operands.length !== 1) return draft;
  const share = shares.get(draft.quantity);
  if (share === undefined || (share.subjects !== undefined && draft.form === 'sum')) return draft;
  return { ...draft, ...share };
}

/** The lists of a sentence among which its numbers may be shared out. */
interface Lists {
  /** Whom the sentence before set side by side. */
  readonly before: readonly EntityArgument[];
  readonly names: readonly (readonly EntityMention[])[];
  readonly periods: readonly (readonly PeriodMention[])[];
  /** The sentence says "respectively". */
  readonly spoken: boolean;
}

function listsOf(text: TextView, view: SentenceView, before: readonly EntityArgument[]): Lists {
  return {
    before,
    names: runsOf(view.entities, (a, b) => joins(text, a.end, b.start)),
    periods: runsOf(view.periods, (a, b) => joins(text, a.span.end, b.span.start)),
    spoken: cuesIn(view, view.sentence, 'respectively').length > 0,
  };
}

/** What each number of a run has, in order: of the list as long as it, of names rather than of times. */
function sharesOf(run: readonly Quantity[], { before, names, periods, spoken }: Lists): readonly Share[] {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined || run.length < 2) return [];
  if (before.length === run.length && !run.some(isPlace)) return before.map(shareOf);
  const at = { start: first.span.start, end: last.span.end };
  const asLong = names.filter((list) => bearersOf(list).length === run.length);
  const named = nearestRun(asLong, at, spoken, (mention) => mention);
  if (named !== null) return bearersOf(named).map(shareOf);
  const times = periods.filter(({ length }) => length === run.length);
  const dated = nearestRun(times, at, spoken, ({ span }) => span);
  if (dated !== null) return dated.map((mention) => ({ period: { mention, origin: 'stated' } }));
  return spoken ? run.map(() => UNPAIRED) : [];
}

function shareOf(bearer: EntityArgument): Share {
  const subjects = [bearer];
  return { subjects, names: subjects };
}

/** "Its four counts gave 173, 134, 80 and 47": of which times, or whom, the numbers of a list are is not said. */
function unlessOfTimesUntold(drafts: readonly Draft[], runs: readonly (readonly Quantity[])[]): Draft[] {
  const listed = new Set(runs.filter(({ length }) => length >= LIST).flat());
  return drafts.map((draft) =>
    draft.quantity !== null && listed.has(draft.quantity) ? { ...draft, agreesOnly: true } : draft,
  );
}

/** So many numbers in a row are a list. */
const LIST = 3;

/**
 * Whom the sentence before set side by side, for a sentence that names nobody and is one list of numbers: "China installed
 * 295,000 and America 34,200. In 2025 the numbers were 354,000 and 38,500."
 */
function bearersBefore(text: TextView, view: SentenceView): EntityArgument[] {
  const { index, entities, sentence, quantities } = view;
  const last = text.sentences[index - 1];
  const measures = quantities.filter(isMeasure);
  const end = measures.at(-1)?.span.end ?? sentence.start;
  const spoken = cuesIn(view, sentence, 'respectively', 'in-order').length > 0;
  const namesItself = spoken ? entities.some((entity) => entity.start < end) : entities.length > 0;
  if (namesItself || last === undefined || last.sentence.blockIndex !== sentence.blockIndex) return [];
  const numbers = measures.length;
  const named = last.entities.filter(({ role }) => role !== 'whole');
  const listed = runsOf(named, (a, b) => joins(text, a.end, b.start)).find(
    (run) => spoken && bearersOf(run).length === numbers,
  );
  const ids = new Set((listed ?? named).flatMap(argumentsOf).map((bearer) => bearer.ids.join()));
  if (ids.size !== numbers) return [];
  return [...ids].map((id) => ({ ids: id.split(','), origin: 'assumed', span: null }));
}

function isMeasure(quantity: Quantity): boolean {
  return quantity.role === 'measure' && quantity.shape !== 'rank';
}

/** "Korea, Germany and China are fifth, sixth and eighth." */
function isPlace(quantity: Quantity): boolean {
  return quantity.role === 'measure' && quantity.shape === 'rank';
}

function bearersOf(run: readonly EntityMention[]): EntityArgument[] {
  return run.flatMap(argumentsOf);
}
