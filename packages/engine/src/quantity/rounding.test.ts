import { describe, expect, test } from 'vitest';
import { intervalText } from '../testing/form-request.ts';
import { exact, parseExact } from './exact.ts';
import { allowanceOf, countAllowance, fractionAllowance, placeOf } from './rounding.ts';

const value = (text: string) => parseExact(text) ?? exact(0);

test.each([
  ['22.6', -1],
  ['22.60', -2],
  ['40', 0],
  ['400', 0],
  ['4000', 3],
  ['354,000', 3],
  ['354,010', 1],
  ['2024', 0],
])('the last meaningful digit of %s is at ten to the %s', (digits, place) => {
  expect(placeOf(digits)).toBe(place);
});

describe('the allowance of a count', () => {
  test.each([
    ['9', null, '9', '9'],
    ['58', null, '58', '[57, 59]'],
    ['1544', null, '1544', '[1543, 1545]'],
    ['30', '35', '[30, 35]', '[29, 36]'],
  ])('for %s (to %s)', (text, upper, strict, lenient) => {
    const allowance = countAllowance(value(text), upper === null ? null : value(upper));
    expect(intervalText(allowance.strict)).toBe(strict);
    expect(intervalText(allowance.lenient)).toBe(lenient);
  });
});

describe('an allowance', () => {
  test.each([
    ['960', 1, '[955, 965]'],
    ['300', 2, '[299, 301]'],
    ['30', 1, '[29, 31]'],
  ])('for %s, whose zeros up to ten to the %s may be rounded off: %s', (text, lastPlace, lenient) => {
    const allowance = allowanceOf(value(text), 0, 'none', false, null, lastPlace);
    expect(intervalText(allowance.lenient)).toBe(lenient);
  });

  test.each([
    ['22.6', -1, 'none', false, '[22.55, 22.65)', '[22.5, 22.7]'],
    ['22.6', -1, 'mere', false, '[22.55, 22.65)', '[22.5, 22.7]'],
    ['40', 0, 'none', true, '40', '40'],
    ['40', 0, 'about', true, '[38, 42]', '[38, 42]'],
    ['4', 0, 'about', false, '[3.5, 4.5]', '[3, 5]'],
    ['-40', 0, 'about', false, '[-42, -38]', '[-42, -38]'],
    ['50', 0, 'nearly', false, '[46.5, 50]', '[46.5, 51]'],
    ['50', 0, 'over', false, '(50, ∞)', '[49, ∞)'],
    ['5000', 3, 'over', false, '(5000, ∞)', '[4850, ∞)'],
    ['50', 0, 'under', false, '(−∞, 50)', '(−∞, 51]'],
    ['20', 1, 'and-a-bit', false, '[20, 30)', '[10, 30]'],
  ] as const)('for %s at place %s, %s, exactly %s: %s', (text, place, hedge, exactly, strict, lenient) => {
    const allowance = allowanceOf(value(text), place, hedge, exactly);
    expect(intervalText(allowance.strict)).toBe(strict);
    expect(intervalText(allowance.lenient)).toBe(lenient);
  });

  test.each([
    [1, 2, '[0.45, 0.55]'],
    [1, 3, '[0.2917, 0.3667]'],
    [2, 3, '[0.6333, 0.7083]'],
    [3, 4, '[0.7083, 0.775]'],
    [1, 5, '[0.15, 0.225]'],
    [4, 5, '[0.775, 0.85]'],
    [7, 10, '[0.65, 0.75]'],
    [1, 6, '[0.1548, 0.1833]'],
    [5, 6, '[0.75, 0.9167]'],
  ])('for %s in %s reaches to the midpoints of its neighbours', (numerator, denominator, expected) => {
    const allowance = fractionAllowance(exact(numerator, denominator), denominator, 'none');
    expect(intervalText(allowance.strict)).toBe(expected);
    expect(allowance.lenient).toEqual(allowance.strict);
  });
});
