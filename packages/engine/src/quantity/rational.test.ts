import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalText, parseExact } from './exact.ts';
import { Rational } from './rational.ts';

/** Whole numbers on both sides of what two safe integers can hold. */
const whole = fc.oneof(
  fc.bigInt({ min: -1000n, max: 1000n }),
  fc.bigInt({ min: -(2n ** 53n) - 9n, max: 2n ** 53n + 9n }),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
);
const fraction = fc.tuple(
  whole,
  whole.filter((value) => value !== 0n),
);
const made = ([top, bottom]: readonly [bigint, bigint]): Rational => Rational.of(top, bottom);
const signed = (value: Rational): [bigint, bigint] => [value.s * value.n, value.d];
const reduced = (top: bigint, bottom: bigint): [bigint, bigint] => {
  let [a, b] = [top < 0n ? -top : top, bottom < 0n ? -bottom : bottom];
  while (b !== 0n) [a, b] = [b, a % b];
  return bottom < 0n ? [-top / a, -bottom / a] : [top / a, bottom / a];
};

describe('a rational', () => {
  it('computes as whole numbers do, small or large, in lowest terms', () => {
    fc.assert(
      fc.property(fraction, fraction, (x, y) => {
        const [[a, b], [c, d]] = [x, y];
        expect(signed(made(x).add(made(y)))).toEqual(reduced(a * d + c * b, b * d));
        expect(signed(made(x).sub(made(y)))).toEqual(reduced(a * d - c * b, b * d));
        expect(signed(made(x).mul(made(y)))).toEqual(reduced(a * c, b * d));
        if (c !== 0n) expect(signed(made(x).div(made(y)))).toEqual(reduced(a * d, b * c));
      }),
      { numRuns: 2000 },
    );
  });

  it('compares exactly', () => {
    fc.assert(
      fc.property(fraction, fraction, (x, y) => {
        const difference = (x[0] * y[1] - y[0] * x[1]) * (x[1] < 0n !== y[1] < 0n ? -1n : 1n);
        expect(Math.sign(made(x).compare(made(y)))).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('is written out as it was read', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 20n }),
        fc.integer({ min: 1, max: 9 }),
        (units, places) => {
          const text = units.toString().padStart(places + 1, '0');
          const written = `${text.slice(0, -places)}.${text.slice(-places)}`;
          const value = parseExact(written);
          expect(value === null ? '' : decimalText(value)).toBe(written.replace(/\.?0*$/, ''));
        },
      ),
    );
  });

  it('has a floor, a sign and no zero below', () => {
    expect(signed(Rational.of(-7, 2).floor())).toEqual([-4n, 1n]);
    expect(signed(Rational.of(7, 2).floor())).toEqual([3n, 1n]);
    expect(() => Rational.of(1, 0)).toThrow(RangeError);
    expect(() => Rational.of(1, 2).div(0)).toThrow(RangeError);
  });
});
