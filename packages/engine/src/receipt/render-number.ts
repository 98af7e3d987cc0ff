import { groupDigits } from '../language/group-digits.ts';
import type { Language } from '../language/language.ts';
import { receiptWordsOf } from '../language/registry-receipt-words.ts';
import { renderScientific } from '../language/scientific.ts';
import { decimalText, type Exact, powerOfTen, signumOf } from '../quantity/exact.ts';
import type { Unit } from '../quantity/unit.ts';

const METRIC: readonly [power: number, prefix: string][] = [
  [12, 'T'],
  [9, 'G'],
  [6, 'M'],
  [3, 'k'],
];

/** Units of which nobody says the great numbers in words. */
const COMPUTING: ReadonlySet<string> = new Set(['FLOP', 'FLOP/s']);

/**
 * A value with its unit, as a reader of the language writes it: 109080000000 USD → `USD 109.08 billion`, `1,090억 8,000만 달러`;
 * 54 percent → `54%`. `digits` are kept after the point at most; null keeps all.
 */
export function renderValue(
  value: Exact,
  unit: string,
  language: Language,
  digits: number | null = null,
): string {
  const { units } = receiptWordsOf(language);
  const known = unit in units ? units[unit as Unit] : { before: '', after: unit === '' ? '' : ` ${unit}` };
  if (isMetric(unit)) return metric(value, unit, digits);
  if (COMPUTING.has(unit) && value.gte(powerOfTen(16)))
    return `${known.before}${renderScientific(value, digits === null ? 6 : 3)}${known.after}`;
  return `${known.before}${renderNumber(value, language, digits)}${known.after}`;
}

/** Whether values of a unit are told with its metric prefixes, also within a formula: 415 TWh. */
export function isMetric(unit: string): boolean {
  return unit === 'W' || unit === 'Wh';
}

/** A bare number: 2380000 → `2.38 million`, `238만`; minus as a true minus sign. */
export function renderNumber(value: Exact, language: Language, digits: number | null = null): string {
  const sign = signumOf(value) < 0 ? '−' : '';
  return sign + receiptWordsOf(language).number(value.abs(), digits);
}

function metric(value: Exact, unit: string, digits: number | null): string {
  for (const [power, prefix] of METRIC) {
    if (value.abs().gte(powerOfTen(power)))
      return `${groupDigits(decimalText(value.div(powerOfTen(power)), digits ?? 6)).replace('-', '−')} ${prefix}${unit}`;
  }
  return `${decimalText(value, digits ?? 6).replace('-', '−')} ${unit}`;
}
