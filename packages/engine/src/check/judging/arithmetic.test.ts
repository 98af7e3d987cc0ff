import { describe, expect, test } from 'vitest';
import { exact, parseExact } from '../../quantity/exact.ts';
import type { Interval } from '../../quantity/interval.ts';
import { intervalText } from '../../testing/form-request.ts';
import {
  addIntervals,
  divideIntervals,
  hasSign,
  hull,
  intervalsMeet,
  negateInterval,
  oriented,
  point,
  scaleInterval,
  signOf,
  subtractIntervals,
} from './arithmetic.ts';

/** Reads `[53.5, 54.5)`; an end that is `∞` is none. */
function interval(text: string): Interval {
  const match = /^([[(])(-?[0-9.]+|∞), (-?[0-9.]+|∞)([\])])$/.exec(text);
  if (match === null) throw new Error(`no interval: ${text}`);
  const [, left, low = '', high = '', right] = match;
  return { low: parseExact(low), high: parseExact(high), lowOpen: left === '(', highOpen: right === ')' };
}

describe('sums and differences go end by end', () => {
  test.each([
    ['[53.5, 54.5)', '[13.5, 14.5)', '[67, 69)'],
    ['[1, 2]', '[3, 4]', '[4, 6]'],
    ['(1, 2]', '[3, 4]', '(4, 6]'],
    ['(5, ∞)', '[1, 2]', '(6, ∞)'],
    ['[∞, 5]', '[1, 2]', '(−∞, 7]'],
  ])('%s + %s = %s', (a, b, sum) => {
    expect(intervalText(addIntervals(interval(a), interval(b)))).toBe(sum);
  });

  test.each([
    ['[21.5, 22.5)', '[12.5, 13.5)', '(8, 10)'],
    ['[1, 2]', '[1, 2]', '[-1, 1]'],
    ['[10, 10]', '[3, 4)', '(6, 7]'],
    ['(5, ∞)', '[1, 2]', '(3, ∞)'],
    ['[1, 2]', '(5, ∞)', '(−∞, -3)'],
  ])('%s − %s = %s', (a, b, difference) => {
    expect(intervalText(subtractIntervals(interval(a), interval(b)))).toBe(difference);
  });

  test('turning the sign swaps the ends and which of them is open', () => {
    expect(intervalText(negateInterval(interval('[1, 2)')))).toBe('(-2, -1]');
  });
});

describe('scaling', () => {
  test.each([
    ['[1, 2)', 100, '[100, 200)'],
    ['[1, 2)', -1, '(-2, -1]'],
    ['(5, ∞)', 2, '(10, ∞)'],
    ['(5, ∞)', -2, '(−∞, -10)'],
  ])('%s × %s = %s', (a, factor, scaled) => {
    expect(intervalText(scaleInterval(interval(a), exact(factor)))).toBe(scaled);
  });
});

describe('a quotient holds every quotient of its parts', () => {
  test.each([
    ['[6, 8]', '[2, 4]', '[1.5, 4]'],
    ['[-6, 8]', '[2, 4]', '[-3, 4]'],
    ['[6, 8]', '[-4, -2]', '[-4, -1.5]'],
  ])('%s ÷ %s = %s', (a, b, quotient) => {
    const result = divideIntervals(interval(a), interval(b));
    expect(result === null ? null : intervalText(result)).toBe(quotient);
  });

  test.each([
    ['[6, 8]', '[-1, 1]'],
    ['[6, 8]', '[-2, 0]'],
    ['[6, 8]', '[0, 0]'],
    ['[6, 8]', '[0, 2]'],
    ['(5, ∞)', '[1, 2]'],
    ['[1, 2]', '(5, ∞)'],
  ])('%s ÷ %s is none', (a, b) => {
    expect(divideIntervals(interval(a), interval(b))).toBeNull();
  });
});

describe('two intervals meet where they share a value', () => {
  test.each([
    ['[1, 2)', '[2, 3]', false],
    ['[1, 2]', '[2, 3]', true],
    ['[1, 2]', '(2, 3]', false],
    ['[1, 5]', '[2, 3]', true],
    ['[4, 5]', '[2, 3]', false],
    ['(5, ∞)', '[5, 5]', false],
    ['[5, ∞)', '[5, 5]', true],
    ['[∞, 5)', '[4, 9]', true],
    ['[∞, 5)', '[5, 9]', false],
  ])('%s and %s: %s', (a, b, meet) => {
    expect(intervalsMeet(interval(a), interval(b))).toBe(meet);
    expect(intervalsMeet(interval(b), interval(a))).toBe(meet);
  });
});

describe('the sign of an interval', () => {
  test.each([
    ['[1, 2]', 'positive'],
    ['(0, 2]', 'positive'],
    ['[-2, -1]', 'negative'],
    ['[-2, 0)', 'negative'],
    ['[0, 0]', 'zero'],
    ['[-1, 1]', 'unsure'],
    ['[0, 1]', 'unsure'],
    ['[-1, 0]', 'unsure'],
    ['(3, ∞)', 'positive'],
    ['[∞, 5]', 'unsure'],
  ])('%s is %s', (text, sign) => {
    expect(signOf(interval(text))).toBe(sign);
  });
});

describe('a difference has the sign that is claimed', () => {
  test.each([
    ['[1, 2]', 'positive', true],
    ['[1, 2]', 'negative', false],
    ['[0, 0]', 'positive', false],
    ['[-1, 3]', 'positive', true],
    ['[-1, 3]', 'negative', null],
    ['[-3, 1]', 'negative', true],
    ['[-3, 1]', 'positive', null],
    ['[-2, 2]', 'positive', null],
  ] as const)('%s is %s: %s', (text, wanted, holds) => {
    expect(hasSign(interval(text), wanted)).toBe(holds);
  });
});

test('a hull is the least interval that holds all values', () => {
  expect(intervalText(hull([exact(3), exact(-1), exact(2)]))).toBe('[-1, 3]');
  expect(intervalText(point(exact(7)))).toBe('7');
});

describe('without a direction only the size of a distance is claimed', () => {
  test.each([
    ['[3, 4]', '[3, 4]'],
    ['[-4, -3)', '(3, 4]'],
    ['(-2281, 414]', '[0, 2281)'],
    ['[-2, 5]', '[0, 5]'],
    ['[∞, 5]', '[0, ∞)'],
  ])('%s → %s', (gap, size) => {
    expect(intervalText(oriented(interval(gap), null))).toBe(size);
  });
});
