import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalText, type Exact, exact, parseExact, powerOfTen, signumOf } from './exact.ts';

describe('exact values', () => {
  it('reads plain decimals and nothing else', () => {
    expect(decimalText(parseExact('12.40') ?? exact(0))).toBe('12.4');
    for (const bad of ['1e5', '0x10', 'NaN', '', '1,000', '.5', '5.']) expect(parseExact(bad)).toBeNull();
  });

  it('keeps thirds exact and cuts them only in print', () => {
    expect(exact(1, 3).mul(exact(3)).equals(exact(1))).toBe(true);
    expect(decimalText(exact(1, 3), 6)).toBe('0.333333');
    expect(decimalText(exact(-2, 3), 2)).toBe('-0.67');
    expect(decimalText(exact(-1, 1000), 2)).toBe('0');
  });

  it('stays exact beyond what a floating-point number holds', () => {
    const large = powerOfTen(15).mul(powerOfTen(15));
    expect(decimalText(large.add(exact(1)))).toBe(`1${'0'.repeat(29)}1`);
    expect(large.add(exact(1)).gt(large)).toBe(true);
    expect(large.add(exact(1)).sub(large).equals(exact(1))).toBe(true);
    expect(exact(2 ** 53 - 1, 3).compare(exact(2 ** 53 - 2, 3))).toBe(1);
    expect(decimalText(parseExact('0.1234567890123456789') ?? exact(0), 19)).toBe('0.1234567890123456789');
  });

  it('computes as integers over a common denominator do', () => {
    const whole = fc.oneof(fc.integer({ min: -2000, max: 2000 }), fc.maxSafeInteger());
    const part = fc.oneof(fc.constantFrom(1, 3, 10, 100), fc.maxSafeInteger().map(Math.abs)).filter(Boolean);
    fc.assert(
      fc.property(whole, part, whole, part, (a, b, c, d) => {
        const [x, y] = [exact(a, b), exact(c, d)];
        const [left, right, below] = [
          BigInt(a) * BigInt(d),
          BigInt(c) * BigInt(b),
          BigInt(b) * BigInt(d),
        ] as const;
        expect(x.compare(y)).toBe(left < right ? -1 : left > right ? 1 : 0);
        expect(isRatio(x.add(y), left + right, below)).toBe(true);
        expect(isRatio(x.sub(y), left - right, below)).toBe(true);
        expect(isRatio(x.mul(y), BigInt(a) * BigInt(c), below)).toBe(true);
        if (c !== 0) expect(isRatio(x.div(y), left, right)).toBe(true);
      }),
      { seed: 20261126 },
    );
  });

  it('tells numerator and denominator in lowest terms', () => {
    const value = exact(-6, 4);
    expect([value.n, value.d, signumOf(value)]).toEqual([3n, 2n, -1]);
    expect(exact(8, 4).d).toBe(1n);
    expect([exact(-7, 2), exact(7, 2)].map((one) => decimalText(one.floor()))).toEqual(['-4', '3']);
    expect(() => exact(1).div(exact(0))).toThrow(RangeError);
  });
});

function isRatio(value: Exact, above: bigint, below: bigint): boolean {
  const numerator = signumOf(value) < 0 ? -value.n : value.n;
  return numerator * below === above * value.d;
}
