/** A rational, or a whole number in its place. */
export type Operand = Rational | number | bigint;

/**
 * An exact rational number. Small ones are kept as two safe integers, which is what nearly all published figures are; larger
 * ones as two bigints. Always in lowest terms, the denominator positive.
 */
export class Rational {
  private readonly top: number | bigint;
  private readonly bottom: number | bigint;

  private constructor(top: number | bigint, bottom: number | bigint) {
    this.top = top;
    this.bottom = bottom;
  }

  /** numerator ÷ denominator; throws RangeError where the denominator is zero. */
  static of(numerator: number | bigint, denominator: number | bigint): Rational {
    if (typeof numerator === 'number' && typeof denominator === 'number') {
      if (Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator))
        return small(numerator, denominator);
    }
    return large(BigInt(numerator), BigInt(denominator));
  }

  /** Only for this file: no checks. */
  static made(top: number | bigint, bottom: number | bigint): Rational {
    return new Rational(top, bottom);
  }

  /** The numerator without its sign. */
  get n(): bigint {
    const top = BigInt(this.top);
    return top < 0n ? -top : top;
  }

  get d(): bigint {
    return BigInt(this.bottom);
  }

  /** −1n or 1n; zero counts as positive. */
  get s(): bigint {
    return this.top < 0 ? -1n : 1n;
  }

  add(value: Operand): Rational {
    const { top: a, bottom: b } = this;
    const { top: c, bottom: d } = rational(value);
    if (typeof a === 'number' && typeof b === 'number' && typeof c === 'number' && typeof d === 'number') {
      if (b === d) {
        const sum = a + c;
        if (isSafe(sum)) return small(sum, b);
      } else {
        const left = a * d;
        const right = c * b;
        const bottom = b * d;
        if (isSafe(left) && isSafe(right) && isSafe(left + right) && isSafe(bottom))
          return small(left + right, bottom);
      }
    }
    return large(BigInt(a) * BigInt(d) + BigInt(c) * BigInt(b), BigInt(b) * BigInt(d));
  }

  sub(value: Operand): Rational {
    return this.add(rational(value).neg());
  }

  mul(value: Operand): Rational {
    const { top: a, bottom: b } = this;
    const { top: c, bottom: d } = rational(value);
    if (typeof a === 'number' && typeof b === 'number' && typeof c === 'number' && typeof d === 'number') {
      const top = a * c;
      const bottom = b * d;
      if (isSafe(top) && isSafe(bottom)) return small(top, bottom);
    }
    return large(BigInt(a) * BigInt(c), BigInt(b) * BigInt(d));
  }

  div(value: Operand): Rational {
    const { top: a, bottom: b } = this;
    const { top: c, bottom: d } = rational(value);
    if (typeof a === 'number' && typeof b === 'number' && typeof c === 'number' && typeof d === 'number') {
      const top = a * d;
      const bottom = b * c;
      if (isSafe(top) && isSafe(bottom)) return small(top, bottom);
    }
    return large(BigInt(a) * BigInt(d), BigInt(b) * BigInt(c));
  }

  neg(): Rational {
    return this.top === 0 ? this : new Rational(-this.top, this.bottom);
  }

  abs(): Rational {
    return this.top < 0 ? this.neg() : this;
  }

  /** Negative, zero or positive, as this is less than, equal to or greater than the other. */
  compare(value: Operand): number {
    const { top: a, bottom: b } = this;
    const { top: c, bottom: d } = rational(value);
    if (typeof a === 'number' && typeof b === 'number' && typeof c === 'number' && typeof d === 'number') {
      if (b === d) return a < c ? -1 : a > c ? 1 : 0;
      const left = a * d;
      const right = c * b;
      if (isSafe(left) && isSafe(right)) return left < right ? -1 : left > right ? 1 : 0;
    }
    const left = BigInt(a) * BigInt(d);
    const right = BigInt(c) * BigInt(b);
    return left < right ? -1 : left > right ? 1 : 0;
  }

  lt(other: Operand): boolean {
    return this.compare(other) < 0;
  }

  lte(other: Operand): boolean {
    return this.compare(other) <= 0;
  }

  gt(other: Operand): boolean {
    return this.compare(other) > 0;
  }

  gte(other: Operand): boolean {
    return this.compare(other) >= 0;
  }

  equals(other: Operand): boolean {
    return this.compare(other) === 0;
  }

  /** The greatest whole number that is not above it. */
  floor(): Rational {
    const top = BigInt(this.top);
    const bottom = BigInt(this.bottom);
    const cut = top / bottom;
    return large(top < 0n && cut * bottom !== top ? cut - 1n : cut, 1n);
  }

  /** To a whole power; null is never given, and stands for what has no rational result. */
  pow(power: number): Rational | null {
    if (!Number.isInteger(power)) return null;
    const size = BigInt(Math.abs(power));
    const top = BigInt(this.top) ** size;
    const bottom = BigInt(this.bottom) ** size;
    return power < 0 ? large(bottom, top) : large(top, bottom);
  }

  /** The plain decimal, where it is short and finite: 1/8 → `0.125`; null for 1/3, and for large numbers. */
  shortDecimal(digits: number): string | null {
    const { top, bottom } = this;
    if (typeof top !== 'number' || typeof bottom !== 'number') return null;
    if (bottom === 1) return String(top);
    let scale = 10;
    let places = 1;
    while (scale % bottom !== 0) {
      if (places >= digits || places >= 12) return null;
      scale *= 10;
      places++;
    }
    if (places > digits) return null;
    const size = top < 0 ? -top : top;
    const scaled = size * (scale / bottom);
    if (scaled > Number.MAX_SAFE_INTEGER) return null;
    const text = String(scaled).padStart(places + 1, '0');
    return `${top < 0 ? '-' : ''}${text.slice(0, -places)}.${text.slice(-places)}`;
  }

  toString(): string {
    return String(this.valueOf());
  }

  valueOf(): number {
    return Number(this.top) / Number(this.bottom);
  }
}

function isSafe(value: number): boolean {
  return value <= Number.MAX_SAFE_INTEGER && value >= -Number.MAX_SAFE_INTEGER;
}

function small(top: number, bottom: number): Rational {
  if (bottom === 1) return Rational.made(top, 1);
  if (bottom === 0) throw new RangeError(`${top} cannot be divided by zero`);
  if (top === 0) return Rational.made(0, 1);
  let a = top < 0 ? -top : top;
  let b = bottom < 0 ? -bottom : bottom;
  while (b !== 0) {
    const rest = a % b;
    a = b;
    b = rest;
  }
  const divisor = bottom < 0 ? -a : a;
  return Rational.made(top / divisor, bottom / divisor);
}

function large(top: bigint, bottom: bigint): Rational {
  if (bottom === 0n) throw new RangeError(`${top} cannot be divided by zero`);
  let a = top < 0n ? -top : top;
  let b = bottom < 0n ? -bottom : bottom;
  while (b !== 0n) [a, b] = [b, a % b];
  const divisor = bottom < 0n ? -a : a;
  const n = top / divisor;
  const d = bottom / divisor;
  const limit = BigInt(Number.MAX_SAFE_INTEGER);
  return n <= limit && n >= -limit && d <= limit ? Rational.made(Number(n), Number(d)) : Rational.made(n, d);
}

function rational(value: Operand): Rational {
  return typeof value === 'number' || typeof value === 'bigint' ? Rational.of(value, 1) : value;
}
