import { type Language, parseExact, renderNumber, renderValue, type Unit } from '@assay/engine';
import type { EditionValue } from '../../statistics/cell.ts';
import { CHART_WORDS } from './chart-words.ts';

/** Digits that a label shows of a long number; the table has them all. */
const SHOWN = 4;

/** The value as published, with its unit and its hedge: `about USD 5 billion`, `약 50억 달러`. */
export function exactText({ value, qualifier }: EditionValue, unit: Unit, language: Language): string {
  return CHART_WORDS[language].qualifiers[qualifier](numberText(value, unit, language));
}

/** The same with at most four digits that count: 109080000000 USD → `USD 109.1 billion`; whole numbers below 100,000 stay whole. */
export function shortText({ value, qualifier }: EditionValue, unit: Unit, language: Language): string {
  return CHART_WORDS[language].qualifiers[qualifier](numberText(shortened(value), unit, language));
}

/** Units that stay on labels and axes; the others are told in the subtitle alone. */
const SIGNS: ReadonlySet<Unit> = new Set(['percent', 'W', 'Wh']);

/** A value beside a line or bar: the same, without the unit where that is a word. */
export function labelText({ value, qualifier }: EditionValue, unit: Unit, language: Language): string {
  return CHART_WORDS[language].qualifiers[qualifier](bareText(shortened(value), unit, language));
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

/** A round number on an axis: with its unit where that is one sign. */
export function axisText(value: number, unit: Unit, language: Language): string {
  const exact = parseExact(plainDecimal(value));
  if (exact === null) return String(value);
  return SIGNS.has(unit) ? renderValue(exact, unit, language) : renderNumber(exact, language);
}

/** A number without an exponent: 1e21 → `1000000000000000000000`. */
function plainDecimal(value: number): string {
  if (Math.abs(value) >= 1e15) return String(BigInt(Math.round(value)));
  const text = String(Number(value.toFixed(9)));
  return text.includes('e') ? value.toFixed(9) : text;
}
