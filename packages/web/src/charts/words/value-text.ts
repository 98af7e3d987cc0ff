import { type Language, parseExact, renderNumber, renderValue, type Unit } from '@assay/engine';
import type { EditionValue } from '../../statistics/cell.ts';
import { CHART_WORDS } from './chart-words.ts';

/** Digits that a label shows of a long number; the table has them all. */
const SHOWN = 4;
/** Units that stay on labels and axes; the others are told in the subtitle alone. */
const SIGNS: ReadonlySet<Unit> = new Set(['percent', 'W', 'Wh']);
/** Units that are a whole phrase: in a title they would be longer than the finding. */
const PHRASES: ReadonlySet<Unit> = new Set([
  'USD per million tokens',
  'per 10,000 employees',
  'per 10,000 LinkedIn members',
  'per million people',
  'count per 100,000',
  'per head',
]);

/** The value as published, with its unit and its hedge: `about USD 5 billion`, `약 50억 달러`. */
export function exactText({ value, qualifier }: EditionValue, unit: Unit, language: Language): string {
  return CHART_WORDS[language].qualifiers[qualifier](numberText(value, unit, language));
}

/** For a title: at most four digits that count, 109080000000 USD → `USD 109.1 billion`; whole numbers below 100,000 stay whole. */
export function shortText({ value, qualifier }: EditionValue, unit: Unit, language: Language): string {
  return CHART_WORDS[language].qualifiers[qualifier](shortNumber(value, unit, language));
}

/** The same of a bare decimal. */
export function shortNumber(value: string, unit: Unit, language: Language): string {
  return PHRASES.has(unit)
    ? bareText(shortened(value), unit, language)
    : numberText(shortened(value), unit, language);
}

/** A value beside a line or bar: the same, without the unit where that is a word. */
export function labelText({ value, qualifier }: EditionValue, unit: Unit, language: Language): string {
  return CHART_WORDS[language].qualifiers[qualifier](labelNumber(value, unit, language));
}

/** The same of a bare decimal. */
export function labelNumber(value: string, unit: Unit, language: Language): string {
  return bareText(shortened(value), unit, language);
}

/** All digits of a value, without the unit where that is a word. */
export function bareText(value: string, unit: Unit, language: Language): string {
  const exact = parseExact(value);
  if (exact === null) return value;
  return SIGNS.has(unit) ? renderValue(exact, unit, language) : renderNumber(exact, language);
}

/** A decimal with its unit; as it is where it is no decimal. */
export function numberText(value: string, unit: Unit, language: Language): string {
  const exact = parseExact(value);
  return exact === null ? value : renderValue(exact, unit, language);
}

/** A round number on an axis: with its unit where that is one sign. */
export function axisText(value: number, unit: Unit, language: Language): string {
  return bareText(plainDecimal(value), unit, language);
}

function shortened(value: string): string {
  const number = Number(value);
  const digits = value.replace(/[-.]/g, '').replace(/^0+/, '').length;
  if (!Number.isFinite(number) || digits <= SHOWN) return value;
  if (!value.includes('.') && Math.abs(number) < 100_000) return value;
  const size = Math.floor(Math.log10(Math.abs(number))) + 1;
  if (size > SHOWN) {
    const step = 10n ** BigInt(size - SHOWN);
    return String(((BigInt(Math.round(number)) + (number < 0 ? -step : step) / 2n) / step) * step);
  }
  return number.toFixed(Math.max(0, SHOWN - size));
}

/** A number without an exponent, and without the noise of large binary ones: 5e25 → `50000000000000000000000000`. */
function plainDecimal(value: number): string {
  if (Math.abs(value) >= 1e15) return shortened(String(BigInt(Math.round(value))));
  const text = String(Number(value.toFixed(9)));
  return text.includes('e') ? value.toFixed(9) : text;
}
