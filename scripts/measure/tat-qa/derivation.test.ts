import { describe, expect, it } from 'vitest';
import { agreesWith, computeDerivation } from './derivation.ts';

describe('a derivation is computed exactly', () => {
  it.each([
    ['(1,200+800)/2', '1000'],
    ['-3 - (-4.5)', '3/2'],
    ['[7 × 2] ÷ 4', '7/2'],
    ['$30% + 20%', '1/2'],
    ['1/3*3', '1'],
    ['7 + (2) + 4', '9'],
    ['-5 - (20)', '15'],
    ['5 + (4)/2', '7'],
    ['2.5 million + 3 thousand', '2503000'],
  ])('%s', (text, value) => {
    const [top = '', bottom = '1'] = value.split('/');
    const found = computeDerivation(text);
    expect([found?.n.toString(), found?.d.toString()]).toEqual([top, bottom]);
  });

  it.each(['', 'the sum', '1 +', '(1', '4/0'])('but not %j', (text) => {
    expect(computeDerivation(text)).toBeNull();
  });
});

it('agrees with an answer in the scale that is named, where the derivation has scale words', () => {
  const value = computeDerivation('2.5 million + 3 thousand');
  if (value === null) throw new Error('scale words are read');
  expect(agreesWith(value, '2503', 'thousand', true)).toBe(true);
  expect(agreesWith(value, '2503', 'thousand')).toBe(false);
});

it('agrees with an answer as that is rounded, as per cent where the answer is', () => {
  const third = computeDerivation('1/3');
  if (third === null) throw new Error('1/3 is a derivation');
  expect(agreesWith(third, '0.33', '')).toBe(true);
  expect(agreesWith(third, '33.33', 'percent')).toBe(true);
  expect(agreesWith(third, '33.33', '')).toBe(false);
  expect(agreesWith(third, '0.34', '')).toBe(false);
});
