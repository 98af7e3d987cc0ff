import { describe, expect, test } from 'vitest';
import { exact, parseExact } from '../../quantity/exact.ts';
import type { Interval } from '../../quantity/interval.ts';
import { intervalText, written } from '../../testing/form-request.ts';
import { point } from './arithmetic.ts';
import { allowedBy, compareAllowed, compareGrowth, compareMultiple, negated } from './tolerance.ts';

function value(text: string): Interval {
  return point(parseExact(text) ?? exact(0));
}

test('what is published without further digits was not cut off', () => {
  const published = { low: exact(49, 2), high: exact(51, 2), lowOpen: false, highOpen: true };
  expect(compareAllowed(allowedBy(written('24 per cent')), published).agreement).toBe('within-noise');
  expect(compareAllowed(allowedBy(written('25 per cent')), published).agreement).toBe('agrees');
});

describe('a number stands to a computed value', () => {
  test.each([
    ['22.6 per cent', '22.6', 'agrees'],
    ['22.6 per cent', '22.55', 'agrees'],
    ['22.6 per cent', '22.69', 'agrees'],
    ['22.6 per cent', '22.54', 'within-noise'],
    ['22.6 per cent', '22.5', 'within-noise'],
    ['22.6 per cent', '22.7', 'within-noise'],
    ['22.6 per cent', '22.49', 'disagrees'],
    ['22.6 per cent', '22.71', 'disagrees'],
    ['40 models', '40', 'agrees'],
    ['40 models', '41', 'within-noise'],
    ['40 models', '42', 'disagrees'],
    ['4 models', '5', 'disagrees'],
    ['40 models', '39.6', 'agrees'],
    ['40 models', '40.9', 'agrees'],
    ['40 models', '39.4', 'within-noise'],
    ['40 models', '41.1', 'disagrees'],
    ['minus 3 per cent', '-3.9', 'agrees'],
    ['minus 3 per cent', '-2.4', 'within-noise'],
    ['about 40 per cent', '38', 'agrees'],
    ['about 40 per cent', '42', 'agrees'],
    ['about 40 per cent', '37.9', 'disagrees'],
    ['over 50 per cent', '50', 'within-noise'],
    ['over 50 per cent', '50.1', 'agrees'],
    ['over 50 per cent', '75', 'agrees'],
    ['over 50 per cent', '75.1', 'flagged'],
    ['over 5 per cent', '40', 'flagged'],
    ['over 5 per cent', '40.1', 'within-noise'],
    ['over 50 per cent', '48.9', 'disagrees'],
    ['at least 50 per cent', '50', 'agrees'],
    ['at least 50 per cent', '80', 'flagged'],
    ['under 50 per cent', '49.9', 'agrees'],
    ['under 50 per cent', '17', 'agrees'],
    ['under 50 per cent', '16', 'within-noise'],
    ['under 50 per cent', '-16', 'agrees'],
    ['under 50 per cent', '3', 'within-noise'],
    ['under 50 per cent', '50', 'within-noise'],
    ['under 50 per cent', '51.1', 'disagrees'],
    ['nearly 50 per cent', '46.5', 'agrees'],
    ['nearly 50 per cent', '50.5', 'within-noise'],
    ['nearly 50 per cent', '46.4', 'disagrees'],
    ['just 3 per cent', '3.4', 'agrees'],
  ])('%s to %s: %s', (text, computed, agreement) => {
    expect(compareAllowed(allowedBy(written(text)), value(computed)).agreement).toBe(agreement);
  });

  test('that has parts of one, told to a tenth, is written rounded or cut', () => {
    const told = { low: parseExact('2801.55'), high: parseExact('2801.65'), lowOpen: false, highOpen: true };
    const standing = (text: string) => compareAllowed(allowedBy(written(text)), told).agreement;
    expect(['2,802 models', '2,801 models', '2,804 models'].map(standing)).toEqual([
      'agrees',
      'agrees',
      'disagrees',
    ]);
  });

  test('is far only where twice the tolerance misses it as well', () => {
    const allowed = allowedBy(written('22.6 per cent'));
    expect(compareAllowed(allowed, value('22.75'))).toEqual({ agreement: 'disagrees', far: false });
    expect(compareAllowed(allowed, value('22.81'))).toEqual({ agreement: 'disagrees', far: true });
    expect(compareAllowed(allowed, value('22.45'))).toEqual({ agreement: 'disagrees', far: false });
    expect(compareAllowed(allowed, value('22.39'))).toEqual({ agreement: 'disagrees', far: true });
  });

  test('zero is the opposite of nothing', () => {
    const allowed = allowedBy(written('0.0 per cent'));
    expect(compareAllowed(allowed, value('0.15'))).toEqual({ agreement: 'disagrees', far: false });
    expect(compareAllowed(allowed, value('-0.15'))).toEqual({ agreement: 'disagrees', far: false });
  });

  test('meets any part of an interval', () => {
    const wide = { low: exact(20), high: exact(30), lowOpen: false, highOpen: false };
    expect(compareAllowed(allowedBy(written('22.6 per cent')), wide).agreement).toBe('agrees');
  });
});

test('a factor scales the number and both of its intervals', () => {
  const allowed = allowedBy(written('a third of it'), exact(100));
  expect(intervalText(allowed.strict, 2)).toBe('[29.17, 36.67]');
  expect(intervalText(allowed.lenient, 2)).toBe('[29.17, 36.67]');
  expect(intervalText(point(allowed.value), 2)).toBe('33.33');
});

test('turning the sign turns the intervals with it', () => {
  const { strict, lenient, value: turned } = negated(allowedBy(written('10.5 per cent')));
  expect(intervalText(strict)).toBe('(-10.55, -10.45]');
  expect(intervalText(lenient)).toBe('[-10.6, -10.4]');
  expect(turned.toString()).toBe('-10.5');
});

describe('a number is far from a computed value', () => {
  test.each([
    ['1 per cent', '-1', true],
    ['1 per cent', '3.5', true],
    ['1 per cent', '2.5', false],
  ] as const)('%s, %s: %s', (text, computed, far) => {
    expect(compareAllowed(allowedBy(written(text)), value(computed)).far).toBe(far);
  });

  test.each([
    ['four times', '2.2', true],
    ['four times', '2.8', false],
    ['twice', '0.9', true],
    ['1.2 times', '2', true],
    ['twice', '2', false],
  ] as const)('%s, %s: %s', (text, computed, far) => {
    expect(compareMultiple(allowedBy(written(text)), value(computed)).far).toBe(far);
  });
});

test.each([
  ['twice', '1.4', 'within-noise'],
  ['twice', '1.2', 'disagrees'],
  ['twice', '3', 'disagrees'],
  ['four times', '3.2', 'within-noise'],
  ['four times', '3', 'disagrees'],
  ['ten times', '9', 'within-noise'],
] as const)('a whole times is a great deal of a small multiple: %s, %s: %s', (text, computed, agreement) => {
  expect(compareMultiple(allowedBy(written(text)), value(computed)).agreement).toBe(agreement);
});

describe('a growth reckoned from values that are rounded', () => {
  const growth = (low: string, high: string): Interval => ({
    low: parseExact(low),
    high: parseExact(high),
    lowOpen: false,
    highOpen: false,
  });

  test.each([
    ['12 per cent', '-26', '30', 'within-noise'],
    ['2 per cent', '0', '9.8', 'within-noise'],
    ['5 per cent', '0', '9.8', 'agrees'],
    ['12 per cent', '9', '14', 'agrees'],
    ['20 per cent', '0', '9.8', 'disagrees'],
  ] as const)('%s against %s to %s: %s', (text, low, high, agreement) => {
    expect(compareGrowth(allowedBy(written(text)), growth(low, high)).agreement).toBe(agreement);
  });
});
