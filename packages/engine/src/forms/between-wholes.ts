import type { Cell } from '../catalogue/cell.ts';
import { addIntervals } from '../check/judging/arithmetic.ts';
import { exact } from '../quantity/exact.ts';
import type { Interval } from '../quantity/interval.ts';
import type { Quantity } from '../quantity/quantity.ts';

/** A change between two counts that were published with parts of one, each rounded: 9,472 − 8,620 = 852 for 9471.8 − 8620.0. */
export function betweenWholes({ strict }: Quantity, cells: readonly Cell[], change: Interval): Interval {
  const isExact = strict.low !== null && strict.high !== null && strict.low.equals(strict.high);
  return isExact && cells.some(({ record }) => record.value.includes('.'))
    ? addIntervals(change, ONE_OFF)
    : change;
}

const ONE_OFF: Interval = { low: exact(-1), high: exact(1), lowOpen: true, highOpen: true };
