// What a quantity's own numeral says, before its unit scales it. Cannot tell it for shares of two numbers.
import { decimalText, type Exact, type Quantity, type WrittenNumber } from '@assay/engine';
import { overlap } from './spans.ts';

/** More digits than any set writes. */
const DIGITS = 24;

/** The numerals of a quantity, one or the two of a range: 3 of `3 km`, which is 3000 metres. */
export function numeralsOf({ span, shape }: Quantity, numbers: readonly WrittenNumber[]): number[] {
  const within = numbers.filter((number) => overlap(number.span, span));
  return within.slice(0, shape === 'range' ? 2 : 1).map(({ value }) => asNumber(value));
}

/** An exact value as the numbers of the sets are written. */
export function asNumber(value: Exact): number {
  return Number(decimalText(value, DIGITS));
}
