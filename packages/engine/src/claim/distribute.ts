import { grammarOf } from '../language/registry-grammar.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { argumentsOf } from './bind-entities.ts';
import type { Draft, EntityArgument, EntityMention, PeriodArgument } from './draft.ts';
import { cuesIn, type SentenceView, type TextView } from './view.ts';

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
  const spoken = cuesIn(view, view.sentence, 'respectively').length > 0;
  const numbers = [...measured, ...runsOf(view.quantities.filter(isPlace), joined)];
  const names = runsOf(view.entities, (a, b) => joins(text, a.end, b.start));
  const periods = runsOf(view.periods, (a, b) => joins(text, a.span.end, b.span.start));
  const bearers = new Map<Quantity, EntityArgument[]>();
  const times = new Map<Quantity, PeriodArgument>();
  const unpaired = new Set<Quantity>();
  for (const run of numbers) {
    if (run.length < 2) continue;
    if (before.length === run.length && !run.some(isPlace)) {
      run.forEach((quantity, index) => {
        bearers.set(quantity, before.slice(index, index + 1));
      });
      continue;
    }
    const start = run[0]?.span.start ?? 0;
    const end = run.at(-1)?.span.end ?? 0;
    const list = nearestRun(
      names.filter((other) => bearersOf(other).length === run.length),
      start,
      end,
      spoken,
      (mention) => mention,
    );
    if (list !== null) {
      const each = bearersOf(list);
      run.forEach((quantity, index) => {
        const bearer = each[index];
        if (bearer !== undefined) bearers.set(quantity, [bearer]);
      });
      continue;
    }
    const dates = nearestRun(
      periods.filter((other) => other.length === run.length),
      start,
      end,
      spoken,
      ({ span }) => span,
    );
    if (spoken && dates === null) for (const quantity of run) unpaired.add(quantity);
    dates?.forEach((mention, index) => {
      const quantity = run[index];
      if (quantity !== undefined) times.set(quantity, { mention, origin: 'stated' });
    });
  }
  const untold = measured.filter(
    (run) => !run.some((quantity) => bearers.has(quantity) || times.has(quantity)),
  );
  return unlessOfTimesUntold(drafts, untold).map((draft) => {
    if (draft.quantity === null || draft.operands.length !== 1) return draft;
    const subjects = bearers.get(draft.quantity);
    const period = times.get(draft.quantity);
    if (subjects !== undefined && draft.form !== 'sum') return { ...draft, subjects, names: subjects };
    if (unpaired.has(draft.quantity)) return { ...draft, agreesOnly: true };
    return period === undefined ? draft : { ...draft, period };
  });
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

function joins(text: TextView, from: number, to: number): boolean {
  return to >= from && to - from <= 12 && grammarOf(text.language).coordinates(text.folded.slice(from, to));
}

/** Stretches of at least two items, each joined to the next; a joint name (미중) is a stretch of its own. */
function runsOf<T>(items: readonly T[], joined: (a: T, b: T) => boolean): T[][] {
  const runs: T[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && joined(last, item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** The list nearest before the numbers; where "respectively" is said, one after them or further off will do. */
function nearestRun<T>(
  runs: readonly (readonly T[])[],
  start: number,
  end: number,
  spoken: boolean,
  spanOf: (item: T) => { readonly start: number; readonly end: number },
): readonly T[] | null {
  const reach = spoken ? 400 : 60;
  let best: readonly T[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    const first = run[0];
    const last = run.at(-1);
    if (first === undefined || last === undefined) continue;
    const before = start - spanOf(last).end;
    const after = spanOf(first).start - end;
    const distance = before >= 0 ? before : after >= 0 && spoken ? after + 200 : Number.POSITIVE_INFINITY;
    if (distance <= reach && distance < least) {
      least = distance;
      best = run;
    }
  }
  return best;
}
