import { type Exact, exact } from '../quantity/exact.ts';
import type { Quantity } from '../quantity/quantity.ts';

/** A number that is written no finer than this part of itself could be that of many statistics. */
const FINE: Exact = exact(5, 100);

/** Whether a number is written so finely that few values round to it: 252억, 24%, not 3배. */
export function isFine({ strict, value }: Quantity): boolean {
  if (strict.low === null || strict.high === null || value.n === 0n) return false;
  return strict.high.sub(strict.low).div(value.abs()).lte(FINE);
}
