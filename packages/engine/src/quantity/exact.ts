import { Rational } from './rational.ts';

/** An exact rational number; never floating point. Opaque outside this file. */
export type Exact = Rational;

const DECIMAL = /^-?[0-9]+(?:\.[0-9]+)?$/;

/** Reads a plain decimal string: `parseExact('12.40')` → 12.4 exactly; anything else, such as `1e5` or `0x10`, → `null`. */
export function parseExact(text: string): Exact | null {
  if (!DECIMAL.test(text)) return null;
  const point = text.indexOf('.');
  if (point < 0) return Rational.of(text.length <= 15 ? Number(text) : BigInt(text), 1);
  const digits = text.slice(0, point) + text.slice(point + 1);
  const places = text.length - point - 1;
  return text.length <= 16
    ? Rational.of(Number(digits), 10 ** places)
    : Rational.of(BigInt(digits), 10n ** BigInt(places));
}

/** Makes an exact value from an integer, or from an integer numerator and denominator: `exact(1, 3)` is one third. */
export function exact(numerator: number | bigint, denominator: number | bigint = 1): Exact {
  return Rational.of(numerator, denominator);
}

/** The sign of a value: −1, 0 or 1. Zero has none, although fraction.js gives it the sign of a positive number. */
export function signumOf(value: Exact): -1 | 0 | 1 {
  return value.n === 0n ? 0 : value.s < 0n ? -1 : 1;
}

/** Ten to an integer power: `powerOfTen(-2)` is 1/100. */
export function powerOfTen(power: number): Exact {
  return POWERS[power + 15] ?? largePowerOfTen(power);
}

const POWERS: readonly Exact[] = Array.from({ length: 46 }, (_, index) => largePowerOfTen(index - 15));

function largePowerOfTen(power: number): Exact {
  if (power >= 0) return power <= 15 ? Rational.of(10 ** power, 1) : Rational.of(10n ** BigInt(power), 1n);
  return power >= -15 ? Rational.of(1, 10 ** -power) : Rational.of(1n, 10n ** BigInt(-power));
}

/**
 * The value as a plain decimal string, without exponent or trailing zeros: 1/8 → `0.125`.
 * A value with no finite decimal is cut at `digits` places, rounded half away from zero: 1/3 → `0.333333`.
 */
export function decimalText(value: Exact, digits = 12): string {
  const short = value.shortDecimal(digits);
  if (short !== null) return short;
  const negative = signumOf(value) < 0;
  const scale = 10n ** BigInt(digits);
  const doubled = (value.n * scale * 2n) / value.d;
  const scaled = (doubled + 1n) / 2n;
  const whole = scaled / scale;
  const padded = (scaled % scale).toString().padStart(digits, '0');
  let end = padded.length;
  while (padded.charAt(end - 1) === '0') end--;
  const fraction = padded.slice(0, end);
  const text = fraction === '' || digits === 0 ? whole.toString() : `${whole}.${fraction}`;
  return negative && scaled !== 0n ? `-${text}` : text;
}
