import type { Quantity } from '../quantity/quantity.ts';
import type { SentenceView } from './view.ts';

/** The numbers of a sentence that measure something, in order; found once for all that ask. */
export function measuresOf({ quantities }: Pick<SentenceView, 'quantities'>): readonly Quantity[] {
  const known = MEASURES.get(quantities);
  if (known !== undefined) return known;
  const found = quantities.filter(({ role }) => role === 'measure');
  MEASURES.set(quantities, found);
  return found;
}

/** Goes with the sentence. */
const MEASURES = new WeakMap<readonly Quantity[], readonly Quantity[]>();

/** How many of the measures, which are in order, start before a place: of 3% and 5% at 0 and 8, before 8 → 1. */
export function startsBefore(measures: readonly Quantity[], place: number): number {
  let low = 0;
  let high = measures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((measures[middle]?.span.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many measures stand between two places of a sentence. */
export function measuresBetween(view: Pick<SentenceView, 'quantities'>, from: number, to: number): number {
  const measures = measuresOf(view);
  let last = startsBefore(measures, to);
  while (last > 0 && (measures[last - 1]?.span.end ?? 0) > to) last--;
  return Math.max(0, last - startsBefore(measures, from));
}

/** The first measure that starts at a place or behind it. */
export function measureFrom(view: Pick<SentenceView, 'quantities'>, place: number): Quantity | undefined {
  const measures = measuresOf(view);
  return measures[startsBefore(measures, place)];
}

/** The last measure that ends at a place or before it. */
export function measureBefore(view: Pick<SentenceView, 'quantities'>, place: number): Quantity | undefined {
  const measures = measuresOf(view);
  let at = startsBefore(measures, place);
  while (at > 0 && (measures[at - 1]?.span.end ?? 0) > place) at--;
  return measures[at - 1];
}
