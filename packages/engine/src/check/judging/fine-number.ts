import { type Exact, exact } from '../../quantity/exact.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { tellingDigits } from '../../quantity/rounding.ts';

/** A number that is written no finer than this part of itself could be that of many statistics. */
const FINE: Exact = exact(5, 100);

/** What "about" allows around a number is a tenth of it. */
const ABOUT: Exact = exact(1, 10);
/** Two digits that mean something: 65, 2.5, 105, not 300. */
const TWO_DIGITS = /[1-9][.,]?[0-9]*[.,]?[1-9]/;

/** Whether a number is written so finely that few values round to it: 252억, 24%, about 24%; not 3배, about 300, one in eight. */
export function isFine({ strict, value, hedge, text, shape }: Quantity): boolean {
  if (shape === 'fraction' || strict.low === null || strict.high === null || value.n === 0n) return false;
  const width = strict.high.sub(strict.low).div(value.abs());
  return width.lte(FINE) || (hedge === 'about' && width.lte(ABOUT) && TWO_DIGITS.test(text));
}

/** So many digits, the zeros at its ends aside, are hardly ever those of two statistics that a text may mean. */
const TELLING_DIGITS = 4;

/** Whether a number is written so finely that it tells by itself: 257,891, $581.7bn; not 24.1%, not 60. */
export function isUnique({ text, hedge }: Quantity): boolean {
  return hedge === 'none' && tellingDigits(text) >= TELLING_DIGITS;
}
