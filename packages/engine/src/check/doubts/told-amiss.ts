import type { FormName } from '../../forms/form-names.ts';
import { tellingDigits } from '../../quantity/rounding.ts';
import { attemptsOf, type Reading } from './reading.ts';

/** By how much something moved. */
const MOVED: ReadonlySet<FormName> = new Set(['growth', 'change']);
/** A number of so many digits is seldom by chance how much something else moved, or lies ahead. */
const TELLING_DIGITS = 2;

/**
 * Whether a figure is by how much its statistic moved, told the other way, or by how many points, told as per cent: then it was
 * taken from there, however little else the words say of what it is. Only of numbers in digits, two of which mean something, that
 * are told exactly.
 * Example: "sales in Europe rose by 8.1%" where they fell by 8.1% → true; "rose by 8.3%" → false.
 */
export function isToldAmiss(reading: Reading): boolean {
  const { quantity } = reading.draft;
  if (quantity === null || quantity.hedge !== 'none') return false;
  if (tellingDigits(quantity.text) < TELLING_DIGITS) return false;
  return reading.chosen.judgement.reason === 'percent-for-points' || isToldContrary(reading);
}

function isToldContrary(reading: Reading): boolean {
  const { draft, chosen, args } = reading;
  if (draft.direction === null || !MOVED.has(draft.form)) return false;
  const contrary = { ...draft, direction: draft.direction === 'up' ? 'down' : 'up' } as const;
  return attemptsOf(reading)(contrary, chosen.candidate.indicator)(args).judgement.verdict === 'supported';
}
