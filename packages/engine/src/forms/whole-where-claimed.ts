import type { Cell } from '../catalogue/cell.ts';
import { addIntervals } from '../check/arithmetic.ts';
import { exact } from '../quantity/exact.ts';
import type { Interval } from '../quantity/interval.ts';
import type { Quantity } from '../quantity/quantity.ts';

/** A count that is claimed exactly is a published 6285.7 rounded or cut off: 6,286 and 6,285 agree with it. */
export function wholeWhereClaimed({ strict }: Quantity, cell: Cell, published: Interval): Interval {
  const isExact = strict.low !== null && strict.high !== null && strict.low.equals(strict.high);
  return isExact && cell.record.value.includes('.') ? addIntervals(published, WHOLE) : published;
}

/** A change between two such counts, each rounded: 9,472 − 8,620 = 852 for 9471.8 − 8620.0. */
export function betweenWholes({ strict }: Quantity, cells: readonly Cell[], change: Interval): Interval {
  const isExact = strict.low !== null && strict.high !== null && strict.low.equals(strict.high);
  return isExact && cells.some(({ record }) => record.value.includes('.'))
    ? addIntervals(change, ONE_OFF)
    : change;
}

const ONE_OFF: Interval = { low: exact(-1), high: exact(1), lowOpen: true, highOpen: true };
const WHOLE: Interval = { low: exact(-1), high: exact(1, 2), lowOpen: true, highOpen: false };
