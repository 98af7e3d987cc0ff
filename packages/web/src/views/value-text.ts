import { type Language, parseExact, type ReportQuantity, renderNumber, renderValue } from '@assay/engine';
import { siteWords } from '../words/site-words.ts';

/** A decimal string as a reader writes it: `109080000000`, USD → `USD 109.08 billion`; what is no decimal stays as it is. `digits` are kept after the point at most. */
export function valueText(
  value: string,
  unit: string | null,
  language: Language,
  digits: number | null = null,
): string {
  const exact = parseExact(value);
  if (exact === null) return value;
  return unit === null ? renderNumber(exact, language, digits) : renderValue(exact, unit, language, digits);
}

/** Digits after the point in tables; the exact value stands on the statistic's own page. */
export const TABLE_DIGITS = 2;

/** Units that stand at every number of a table; the others are named once, beside the statistic. */
const SHORT: ReadonlySet<string> = new Set([
  'percent',
  'percentage-point',
  'USD',
  'KRW',
  'CNY',
  'EUR',
  'W',
  'Wh',
]);

/** A value in a table of mixed statistics: without a unit that would be told again in every column. */
export function tableText(value: string, unit: string | null, language: Language): string {
  return valueText(value, unit !== null && SHORT.has(unit) ? unit : null, language, TABLE_DIGITS);
}

/** What lies between two values of a statistic: between two percentages, points. Example: `gapText('10.21', 'percent', 'en')` → `10.21 points`. */
export function gapText(value: string, unit: string | null, language: Language): string {
  return tableText(value, unit === 'percent' ? 'percentage-point' : unit, language);
}

/** A value in a table of one statistic, whose unit stands beside the table: all its digits, with a sign as `%` but without a phrase. */
export function columnText(value: string, unit: string, language: Language): string {
  return valueText(value, hasSign(unit) ? unit : null, language);
}

/** Whether a unit stands at each number of a table. */
export function hasSign(unit: string): boolean {
  return SHORT.has(unit);
}

/** The values that a number as written allows: 22.6% → `22.55% to 22.65%`; empty where it sets none. */
export function allowedText(quantity: ReportQuantity, language: Language): string {
  const words = siteWords(language).receipt;
  const { low, high, lowOpen, highOpen, unit } = quantity;
  const text = (value: string): string => valueText(value, unit, language);
  if (low === null && high === null) return '';
  if (low === null) return (highOpen ? words.under : words.atMost)(text(high ?? ''));
  if (high === null) return (lowOpen ? words.over : words.atLeast)(text(low));
  return words.between(text(low), text(high));
}

/** A period as people write a stretch: `{from: '2013', to: '2023'}` → `2013–2023`. */
export function periodText({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === to ? from : `${from}–${to}`;
}
