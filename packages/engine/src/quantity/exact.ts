import Fraction from 'fraction.js';

/** An exact rational number; never floating point. Opaque outside this file. */
export type Exact = Fraction;

const DECIMAL = /^-?[0-9]+(?:\.[0-9]+)?$/;

/** Reads a plain decimal string: `parseExact('12.40')` → 12.4 exactly; anything else, such as `1e5` or `0x10`, → `null`. */
export function parseExact(text: string): Exact | null {
  return DECIMAL.test(text) ? new Fraction(text) : null;
}

/** Makes an exact value from an integer, or from an integer numerator and denominator: `exact(1, 3)` is one third. */
export function exact(numerator: number | bigint, denominator: number | bigint = 1): Exact {
  return new Fraction(BigInt(numerator), BigInt(denominator));
}

/** The sign of a value: −1, 0 or 1. Zero has none, although fraction.js gives it the sign of a positive number. */
export function signumOf(value: Exact): -1 | 0 | 1 {
  return value.n === 0n ? 0 : value.s < 0n ? -1 : 1;
}

/** Ten to an integer power: `powerOfTen(-2)` is 1/100. */
export function powerOfTen(power: number): Exact {
  return power >= 0 ? new Fraction(10n ** BigInt(power), 1n) : new Fraction(1n, 10n ** BigInt(-power));
}

/**
 * The value as a plain decimal string, without exponent or trailing zeros: 1/8 → `0.125`.
 * A value with no finite decimal is cut at `digits` places, rounded half away from zero: 1/3 → `0.333333`.
 */
export function decimalText(value: Exact, digits = 12): string {
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
