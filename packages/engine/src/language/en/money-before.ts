import { buildUnit, type UnitReading } from '../../quantity/number-reading.ts';
import type { Unit } from '../../quantity/unit.ts';
import { MONEY_SIGNS } from '../money-signs.ts';
import type { BesideNumber } from './beside-number.ts';
import { otherCodeBefore } from './currencies.ts';
import { unitAt } from './units.ts';

const CURRENCIES: Readonly<Record<string, Unit>> = { us$: 'USD', $: 'USD', usd: 'USD', ...MONEY_SIGNS };
/** $|40, US$|40, EUR |40. */
const MONEY_BEFORE =
  /((?<![a-z])(?:us|u\.s\.?|usd)\s?\$|[$€£¥₩]|(?<![a-z])(?:usd|eur|gbp|krw|jpy|cny|rmb))\s?$/;

/** Dollars of other countries, which no statistic is stated in. */
const OTHER_DOLLARS =
  /(?<![a-z])(?:(?:au?|ca?|hk|mx|nt|nz|r|s|sg)|(?:aud|cad|hkd|mxn|ntd|nzd|sgd) ?|(?:c|hk|nt|nz) )\$\s?$/;

const SIGN_BEHIND = /^\s?[$€£](?!\s?[0-9])/;

/** A sign or code of money before a number: which currency it is, and where it begins. */
export interface MoneySign {
  readonly currency: Unit;
  readonly start: number;
}

/** An amount in a currency that no statistic is stated in, whose sign or code stands before it: A$|40, CAD|40; null where none does. */
export function otherMoneyBefore({ folded, text, number, before }: BesideNumber): UnitReading | null {
  const { start, end } = number;
  const other = OTHER_DOLLARS.exec(before);
  const code = otherCodeBefore(text, start);
  const length = other?.[0].length ?? (isSignOfLast(folded, before, before.length - code, end) ? 0 : code);
  return length > 0 ? buildUnit(end, 'vague', { start: start - length, shape: 'money' }) : null;
}

/** The sign of money that stands before a number and is its own: `$` before `40` → USD; null where none is. */
export function moneySignBefore({ folded, number, before }: BesideNumber): MoneySign | null {
  const sign = MONEY_BEFORE.exec(before);
  if (sign === null || isSignOfLast(folded, before, sign.index, number.end)) return null;
  return {
    currency: CURRENCIES[(sign[1] ?? '').replace(' ', '')] ?? 'USD',
    start: number.start - sign[0].length,
  };
}

/** The reading of a number behind such a sign, with the same currency behind it where it is told twice: `$40`, `$40 dollars`. */
export function readMoney(
  { folded, number }: BesideNumber,
  { currency, start }: MoneySign,
  at: number,
): UnitReading {
  const again = unitAt(folded, at);
  const isAgain = again?.unit === currency && again.factor.equals(1) && /[a-z]/.test(again.text);
  return buildUnit(isAgain ? at + again.text.length : number.end, 'measure', {
    start,
    unit: currency,
    shape: number.shape === 'range' ? 'range' : 'money',
  });
}

/** Whether a sign or code of money behind a number belongs to the next one: the $ of `2 $ 15`, the USD of `4 USD25`; not those of `7 $ 9 $`. */
export function isSignOfNext(folded: string, unit: string, at: number): boolean {
  const after = folded.slice(at + unit.length, at + unit.length + 24);
  if (/[a-z]$/.test(unit)) return folded.charAt(at - 1) === ' ' && /^[0-9]/.test(after);
  const next = /[$€£]$/.test(unit) ? /^\s?[0-9][0-9.,]*/.exec(after) : null;
  return next !== null && !SIGN_BEHIND.test(after.slice(next[0].length));
}

/** Whether the sign or code of money before a number is that of the number before it: the rmb of `8 rmb 15 usd`. */
function isSignOfLast(folded: string, before: string, at: number, end: number): boolean {
  if (!/[0-9]\s?$/.test(before.slice(0, at))) return false;
  const from = folded.charAt(end) === ' ' ? end + 1 : end;
  const behind = unitAt(folded, from);
  const again = /[$€£¥₩]\s?$/.test(before) ? /^[$€£¥₩]$/ : /./;
  return behind?.shape === 'money' && again.test(behind.text) && !isSignOfNext(folded, behind.text, from);
}
