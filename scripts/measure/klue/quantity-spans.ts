// Maps our quantities to the quantity spans of KLUE's guidelines. Cannot make a quantity of what the engine reads as none.
import type { Quantity } from '@assay/engine';
import type { Place } from '../spans.ts';

/** Roles that KLUE counts as quantities too. */
const COUNTED: ReadonlySet<string> = new Set([
  'measure',
  'age',
  'ordinal',
  'score',
  'list-mark',
  'name',
  'legal',
  'phone',
]);

/** The quantity spans of a text: a number with its unit or counter. */
export function findQuantitySpans(
  _text: string,
  quantities: readonly Quantity[],
  taken: readonly Place[],
): Place[] {
  return quantities
    .filter(({ role }) => COUNTED.has(role))
    .map(({ span }) => span)
    .filter((span) => !taken.some((other) => other.start < span.end && other.end > span.start));
}
