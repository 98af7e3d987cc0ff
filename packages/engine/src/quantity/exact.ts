const DECIMAL = /^-?[0-9]+(?:\.[0-9]+)?$/;

/** A numerator with its sign and a denominator above zero, without a common divisor. */
interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * An exact rational number; never rounded. While numerator and denominator are safe integers it is kept in two numbers, which
 * may have a common divisor; beyond that in `large`.
 */
export class Exact {
  private readonly top: number;
  private readonly bottom: number;
  private readonly large: Ratio | null;

  private constructor(top: number, bottom: number, large: Ratio | null) {
    this.top = top;
    this.bottom = bottom;
    this.large = large;
  }

  /** Of two safe integers, the lower one above zero. */
  static ofNumbers(top: number, bottom: number): Exact {
    return new Exact(top, bottom, null);
  }

  /** Of any two integers, the lower one not zero; brought to lowest terms. */
  static ofIntegers(top: bigint, bottom: bigint): Exact {
    if (bottom === 0n) throw new RangeError(`division of ${top} by zero`);
    const divisor = commonDivisor(top < 0n ? -top : top, bottom < 0n ? -bottom : bottom);
    const by = bottom < 0n ? -divisor : divisor;
    const numerator = top / by;
    const denominator = bottom / by;
    const isSmall = numerator <= SAFE && numerator >= -SAFE && denominator <= SAFE;
    return isSmall
      ? new Exact(Number(numerator), Number(denominator), null)
      : new Exact(0, 1, { numerator, denominator });
  }

  /** The size of the numerator, in lowest terms. */
  get n(): bigint {
    const { numerator } = this.lowest();
    return numerator < 0n ? -numerator : numerator;
  }

  /** The denominator, in lowest terms. */
  get d(): bigint {
    if (this.large === null && (this.bottom === 1 || this.top % this.bottom === 0)) return 1n;
    return this.lowest().denominator;
  }

  /** −1 below zero, 1 otherwise. */
  get s(): bigint {
    return signumOf(this) < 0 ? -1n : 1n;
  }

  add(added: Exact | number): Exact {
    const other = asExact(added);
    if (this.large === null && other.large === null) {
      const { top, bottom } = this;
      if (bottom === other.bottom) {
        const sum = top + other.top;
        if (isSafe(sum)) return new Exact(sum, bottom, null);
      } else {
        const [left, right, below] = [top * other.bottom, other.top * bottom, bottom * other.bottom];
        const sum = left + right;
        if (isSafe(left) && isSafe(right) && isSafe(sum) && below <= SAFE_NUMBER)
          return new Exact(sum, below, null);
      }
    }
    const [a, b] = [this.ratio(), other.ratio()];
    return Exact.ofIntegers(
      a.numerator * b.denominator + b.numerator * a.denominator,
      a.denominator * b.denominator,
    );
  }

  sub(taken: Exact | number): Exact {
    return this.add(asExact(taken).neg());
  }

  mul(factor: Exact | number): Exact {
    const other = asExact(factor);
    if (this.large === null && other.large === null) {
      const [above, below] = [this.top * other.top, this.bottom * other.bottom];
      if (isSafe(above) && below <= SAFE_NUMBER) return new Exact(above, below, null);
    }
    const [a, b] = [this.ratio(), other.ratio()];
    return Exact.ofIntegers(a.numerator * b.numerator, a.denominator * b.denominator);
  }

  /** Throws where the divisor is zero. */
  div(divisor: Exact | number): Exact {
    const other = asExact(divisor);
    if (this.large === null && other.large === null && other.top !== 0) {
      const [above, below] = [this.top * other.bottom, this.bottom * other.top];
      if (isSafe(above) && isSafe(below))
        return below < 0 ? new Exact(-above, -below, null) : new Exact(above, below, null);
    }
    const [a, b] = [this.ratio(), other.ratio()];
    return Exact.ofIntegers(a.numerator * b.denominator, a.denominator * b.numerator);
  }

  /** To a whole power, zero or more. */
  pow(power: number): Exact {
    const { numerator, denominator } = this.ratio();
    return Exact.ofIntegers(numerator ** BigInt(power), denominator ** BigInt(power));
  }

  neg(): Exact {
    if (this.large === null) return new Exact(-this.top, this.bottom, null);
    const { numerator, denominator } = this.large;
    return new Exact(0, 1, { numerator: -numerator, denominator });
  }

  abs(): Exact {
    return signumOf(this) < 0 ? this.neg() : this;
  }

  /** The greatest whole number that is no greater. */
  floor(): Exact {
    if (this.large === null) {
      const rest = this.top % this.bottom;
      const cut = (this.top - rest) / this.bottom;
      return new Exact(rest < 0 ? cut - 1 : cut, 1, null);
    }
    const { numerator, denominator } = this.ratio();
    const cut = numerator / denominator;
    return Exact.ofIntegers(numerator < 0n && cut * denominator !== numerator ? cut - 1n : cut, 1n);
  }

  /** Below zero where this is less, above zero where it is greater. */
  compare(against: Exact | number): number {
    const other = asExact(against);
    if (this.large === null && other.large === null) {
      if (this.bottom === other.bottom) return Math.sign(this.top - other.top);
      const [left, right] = [this.top * other.bottom, other.top * this.bottom];
      const apart = left - right;
      /** Each product is off by less than one part in 2⁵²: further apart than that tells surely. */
      if (Math.abs(apart) > (Math.abs(left) + Math.abs(right)) * SURELY || (isSafe(left) && isSafe(right)))
        return Math.sign(apart);
    }
    const [a, b] = [this.ratio(), other.ratio()];
    const apart = a.numerator * b.denominator - b.numerator * a.denominator;
    return apart === 0n ? 0 : apart < 0n ? -1 : 1;
  }

  equals(other: Exact | number): boolean {
    return this.compare(other) === 0;
  }

  lt(other: Exact | number): boolean {
    return this.compare(other) < 0;
  }

  lte(other: Exact | number): boolean {
    return this.compare(other) <= 0;
  }

  gt(other: Exact | number): boolean {
    return this.compare(other) > 0;
  }

  gte(other: Exact | number): boolean {
    return this.compare(other) >= 0;
  }

  /** Below, at or above zero. */
  sign(): -1 | 0 | 1 {
    const above = this.large === null ? this.top : this.large.numerator;
    return above > 0 ? 1 : above < 0 ? -1 : 0;
  }

  /** The value as a decimal where its denominator is a power of ten; else null. */
  plainText(digits: number): string | null {
    if (this.large !== null) return null;
    const places = POWERS.indexOf(this.bottom);
    if (places < 0 || places > digits) return null;
    const written = String(Math.abs(this.top));
    const minus = this.top < 0 ? '-' : '';
    if (places === 0) return minus + written;
    const padded = written.padStart(places + 1, '0');
    const point = padded.length - places;
    let end = padded.length;
    while (end > point && padded.charCodeAt(end - 1) === ZERO) end--;
    const whole = padded.slice(0, point);
    return minus + (end === point ? whole : `${whole}.${padded.slice(point, end)}`);
  }

  /** The nearest floating-point number. */
  valueOf(): number {
    return this.large === null ? this.top / this.bottom : Number(this.large.numerator) / Number(this.d);
  }

  toString(): string {
    return decimalText(this);
  }

  private ratio(): Ratio {
    return this.large ?? { numerator: BigInt(this.top), denominator: BigInt(this.bottom) };
  }

  private lowest(): Ratio {
    if (this.large !== null) return this.large;
    const divisor = numberDivisor(Math.abs(this.top), this.bottom);
    return { numerator: BigInt(this.top / divisor), denominator: BigInt(this.bottom / divisor) };
  }
}

const SAFE_NUMBER = Number.MAX_SAFE_INTEGER;
const SAFE = BigInt(SAFE_NUMBER);
const SURELY = 2 ** -50;
const ZERO = 0x30;
/** The powers of ten that are safe integers. */
const POWERS: readonly number[] = Array.from({ length: 16 }, (_, power) => 10 ** power);

function asExact(value: Exact | number): Exact {
  return typeof value === 'number' ? exact(value) : value;
}

function isSafe(value: number): boolean {
  return value <= SAFE_NUMBER && value >= -SAFE_NUMBER;
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [high, low] = [a, b];
  while (low !== 0n) [high, low] = [low, high % low];
  return high;
}

function numberDivisor(a: number, b: number): number {
  let [high, low] = [a, b];
  while (low !== 0) [high, low] = [low, high % low];
  return high;
}

/** Reads a plain decimal string: `parseExact('12.40')` → 12.4 exactly; anything else, such as `1e5` or `0x10`, → `null`. */
export function parseExact(text: string): Exact | null {
  if (!DECIMAL.test(text)) return null;
  const point = text.indexOf('.');
  const digits = point < 0 ? text : text.slice(0, point) + text.slice(point + 1);
  const places = point < 0 ? 0 : text.length - point - 1;
  return digits.length < POWERS.length
    ? Exact.ofNumbers(Number(digits), POWERS[places] ?? 1)
    : Exact.ofIntegers(BigInt(digits), 10n ** BigInt(places));
}

/** Makes an exact value from an integer, or from an integer numerator and denominator: `exact(1, 3)` is one third. */
export function exact(numerator: number | bigint, denominator: number | bigint = 1): Exact {
  return Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) && denominator > 0
    ? Exact.ofNumbers(Number(numerator), Number(denominator))
    : Exact.ofIntegers(BigInt(numerator), BigInt(denominator));
}

/** The sign of a value: −1, 0 or 1. */
export function signumOf(value: Exact): -1 | 0 | 1 {
  return value.sign();
}

/** Ten to an integer power: `powerOfTen(-2)` is 1/100. */
export function powerOfTen(power: number): Exact {
  const size = POWERS[Math.abs(power)];
  if (size !== undefined) return power >= 0 ? Exact.ofNumbers(size, 1) : Exact.ofNumbers(1, size);
  return power >= 0
    ? Exact.ofIntegers(10n ** BigInt(power), 1n)
    : Exact.ofIntegers(1n, 10n ** BigInt(-power));
}

/**
 * The value as a plain decimal string, without exponent or trailing zeros: 1/8 → `0.125`.
 * A value with no finite decimal is cut at `digits` places, rounded half away from zero: 1/3 → `0.333333`.
 */
export function decimalText(value: Exact, digits = 12): string {
  return value.plainText(digits) ?? roundedText(value, digits);
}

function roundedText(value: Exact, digits: number): string {
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
