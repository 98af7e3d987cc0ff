import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Draft } from '../../claim/draft.ts';
import { fitOf } from '../../forms/unit-fit.ts';
import { decimalText, type Exact, parseExact } from '../../quantity/exact.ts';
import type { Interval } from '../../quantity/interval.ts';
import type { Quantity, QuantityShape } from '../../quantity/quantity.ts';
import { tellingDigits } from '../../quantity/rounding.ts';
import { intervalsMeet } from '../judging/arithmetic.ts';
import { allowedBy } from '../judging/tolerance.ts';
import { cellsShown, statisticOf, type Tried } from '../judging/tried.ts';
import { attemptsOf, type Reading } from './reading.ts';

/** A number of so many digits is hardly ever by chance another with two of them the other way round. */
const TELLING_DIGITS = 3;

/** Numbers in words and parts are not copied digit by digit. */
const WITHOUT_DIGITS: ReadonlySet<QuantityShape> = new Set([
  'fraction',
  'multiple',
  'range',
  'part-of-whole',
]);

/**
 * Whether a figure is the published value with two neighbouring digits the other way round: then it was copied from there, however
 * little else the words say of what it is. Only of numbers with three digits that mean something, and of values printed as they are.
 * Example: "$156.1bn" where $165.1bn is published → true; "$151.6bn" → false.
 */
export function isTransposed(reading: Reading): boolean {
  const { draft, chosen, args } = reading;
  const { quantity } = draft;
  if (quantity === null || cellsShown(chosen).length !== 1) return false;
  if (tellingDigits(decimalText(quantity.value)) < TELLING_DIGITS) return false;
  const attempt = attemptsOf(reading);
  return withDigitsExchanged(quantity).some(
    (other) =>
      attempt(withNumber(draft, quantity, other), chosen.candidate.indicator)(args).judgement.verdict ===
      'supported',
  );
}

/** Whether exchanging two neighbouring digits of a figure gives the one value by which it was judged; of two digits, too. */
export function readsTransposed(catalogue: Catalogue, { quantity }: Draft, chosen: Tried): boolean {
  const indicator = statisticOf(catalogue, chosen);
  const computed = chosen.judgement.shown?.result.computed ?? null;
  if (quantity === null || indicator === undefined || computed === null) return false;
  const fit = cellsShown(chosen).length === 1 ? fitOf(quantity, indicator) : null;
  return (
    fit !== null &&
    withDigitsExchanged(quantity).some((other) =>
      intervalsMeet(allowedBy(other, fit.factor).strict, computed),
    )
  );
}

/** The number as it may have been meant, written as finely; none where it is not told exactly. */
function withDigitsExchanged(quantity: Quantity): Quantity[] {
  const { value, hedge, shape, strict, lenient } = quantity;
  if (hedge !== 'none' || WITHOUT_DIGITS.has(shape)) return [];
  return transpositionsOf(decimalText(value.abs())).map((size) => {
    const meant = value.sign() < 0 ? size.neg() : size;
    const by = meant.sub(value);
    return { ...quantity, value: meant, strict: movedBy(strict, by), lenient: movedBy(lenient, by) };
  });
}

function movedBy(interval: Interval, by: Exact): Interval {
  return { ...interval, low: interval.low?.add(by) ?? null, high: interval.high?.add(by) ?? null };
}

/** A decimal number with each two neighbouring digits exchanged: 1.23 → 2.13, 1.32. */
export function transpositionsOf(decimal: string): Exact[] {
  const places = [...decimal].flatMap((char, index) => (char === '.' ? [] : [index]));
  return places.slice(1).flatMap((second, index): Exact[] => {
    const first = places[index] ?? 0;
    const [left = '', right = ''] = [decimal[first], decimal[second]];
    const isNoNumber = first === 0 && right === '0' && decimal[1] !== '.';
    if (left === right || isNoNumber) return [];
    const chars = [...decimal];
    chars[first] = right;
    chars[second] = left;
    return [parseExact(chars.join(''))].filter((value) => value !== null);
  });
}

function withNumber(draft: Draft, quantity: Quantity, other: Quantity): Draft {
  const operands = draft.operands.map((operand) => (operand === quantity ? other : operand));
  return { ...draft, quantity: other, operands };
}
