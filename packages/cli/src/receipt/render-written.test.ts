import { describe, expect, it } from 'vitest';
import { quantityOn, SMALL_CATALOGUE } from '../testing/small-world.ts';
import { readingOf } from './reading-of.ts';
import { renderAllowed, renderDecimal, renderLenient, toldNumber } from './render-written.ts';

const en = readingOf(SMALL_CATALOGUE, 'en');
const ko = readingOf(SMALL_CATALOGUE, 'ko');
const bound = { value: '70', unit: 'percent', lenient: { low: null, high: null } } as const;

describe('what a number as written allows', () => {
  it.each([
    ['a count', { value: '40', unit: 'count' } as const, '40 exactly', '정확히 40'],
    [
      'a rounded share',
      { value: '22.6', unit: 'percent', low: '22.55', high: '22.65' } as const,
      '22.55% to 22.65%',
      '22.55%~22.65%',
    ],
    ['over', { ...bound, low: '70', high: null, lowOpen: true }, 'more than 70%', '70% 초과'],
    ['at least', { ...bound, low: '70', high: null }, '70% and up', '70% 이상'],
    ['under', { ...bound, low: null, high: '70', highOpen: true }, 'less than 70%', '70% 미만'],
    ['at most', { ...bound, low: null, high: '70' }, 'up to 70%', '70% 이하'],
  ])('%s', (_, quantity, english, korean) => {
    expect(renderAllowed(quantityOn('x', 'x', quantity), en)).toBe(english);
    expect(renderAllowed(quantityOn('x', 'x', quantity), ko)).toBe(korean);
  });

  it.each([
    ['difference', '정확히 3'],
    ['change', '정확히 3'],
    ['rank', '정확히 3위'],
  ] as const)('of places in a %s is %s', (form, expected) => {
    const number = toldNumber({ form, quantity: quantityOn('x', 'x', { value: '3', unit: 'rank' }) });
    expect(number === null ? null : renderAllowed(number, ko)).toBe(expected);
  });

  it('is told apart from what makes it false, where that is more', () => {
    const share = { value: '22.6', unit: 'percent', low: '22.55', high: '22.65' } as const;
    expect(renderLenient(quantityOn('x', 'x', share), en)).toBeNull();
    expect(
      renderLenient(quantityOn('x', 'x', { ...share, lenient: { low: '22.5', high: '22.7' } }), en),
    ).toBe('22.5% to 22.7%');
  });

  it('writes large numbers as the language does, and leaves what is no decimal alone', () => {
    expect(renderDecimal('109080000000', 'USD', en)).toBe('USD 109.08 billion');
    expect(renderDecimal('109080000000', 'USD', ko)).toBe('1,090억 8,000만 달러');
    expect(renderDecimal('n/a', 'USD', ko)).toBe('n/a');
  });
});
