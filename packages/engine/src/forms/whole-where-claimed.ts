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

const WHOLE: Interval = { low: exact(-1), high: exact(1, 2), lowOpen: true, highOpen: false };
