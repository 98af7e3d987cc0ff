import type { Language } from '../language/language.ts';
import { decimalText, type Exact, exact, powerOfTen, signumOf } from '../quantity/exact.ts';
import type { Unit } from '../quantity/unit.ts';
import { UNIT_WORDS } from './unit-names.ts';

const EN_SCALES: readonly [power: number, word: string][] = [
  [12, ' trillion'],
  [9, ' billion'],
  [6, ' million'],
];
const KO_SCALES: readonly [power: number, word: string][] = [
  [16, '경'],
  [12, '조'],
  [8, '억'],
  [4, '만'],
];
const METRIC: readonly [power: number, prefix: string][] = [
  [12, 'T'],
  [9, 'G'],
  [6, 'M'],
  [3, 'k'],
];

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
  const known =
    unit in UNIT_WORDS
      ? UNIT_WORDS[unit as Unit][language]
      : { before: '', after: unit === '' ? '' : ` ${unit}` };
  if (unit === 'W' || unit === 'Wh') return metric(value, unit, digits);
  if (value.abs().gte(powerOfTen(19))) return `${known.before}${scientific(value)}${known.after}`;
  return `${known.before}${renderNumber(value, language, digits)}${known.after}`;
}

/** A bare number: 2380000 → `2.38 million`, `238만`; minus as a true minus sign. */
export function renderNumber(value: Exact, language: Language, digits: number | null = null): string {
  const size = value.abs();
  const sign = signumOf(value) < 0 ? '−' : '';
  if (language === 'ko') return sign + korean(size, digits);
  for (const [power, word] of EN_SCALES) {
    if (size.gte(powerOfTen(power)))
      return sign + grouped(decimalText(size.div(powerOfTen(power)), digits === null ? 6 : 3)) + word;
  }
  return sign + grouped(decimalText(size, digits ?? 12));
}

function korean(size: Exact, digits: number | null): string {
  if (size.lt(powerOfTen(5))) return grouped(decimalText(size, digits ?? 12));
  const parts: string[] = [];
  let rest = size;
  for (const [power, word] of KO_SCALES) {
    const unit = powerOfTen(power);
    const count = rest.div(unit).floor();
    if (count.n === 0n) continue;
    parts.push(`${grouped(decimalText(count, 0))}${word}`);
    rest = rest.sub(count.mul(unit));
    if (parts.length === 2) return parts.join(' ');
  }
  if (rest.gte(exact(1))) parts.push(grouped(decimalText(rest, 0)));
  return parts.join(' ');
}

function metric(value: Exact, unit: string, digits: number | null): string {
  for (const [power, prefix] of METRIC) {
    if (value.abs().gte(powerOfTen(power)))
      return `${grouped(decimalText(value.div(powerOfTen(power)), digits ?? 6)).replace('-', '−')} ${prefix}${unit}`;
  }
  return `${decimalText(value, digits ?? 6).replace('-', '−')} ${unit}`;
}

function scientific(value: Exact): string {
  const power = decimalText(value.abs().floor(), 0).length - 1;
  return `${decimalText(value.div(powerOfTen(power)), 3)}×10^${power}`;
}

function grouped(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const withCommas =
    whole.length > 4 || (whole.length === 4 && fraction === undefined)
      ? whole.replace(/\B(?=(?:[0-9]{3})+$)/g, ',')
      : whole;
  return fraction === undefined ? withCommas : `${withCommas}.${fraction}`;
}
