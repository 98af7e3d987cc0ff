import { describe, expect, test } from 'vitest';
import { dateText } from '../period/calendar.ts';
import { requestFor } from '../testing/form-request.ts';
import { firstPart, pairsFor, startOf } from './pair.ts';

function pairs(entity: string, parts: object): string[] {
  const asked = { about: 'fusion_investment', subjects: [entity], ...parts };
  return pairsFor(requestFor('change', asked), entity).map(({ earlier, later, stale }) => {
    const years = `${dateText(earlier.from).slice(0, 4)}–${dateText(later.from).slice(0, 4)}`;
    return stale ? `${years} stale` : years;
  });
}

describe('the two periods of a change', () => {
  test.each([
    ['both stated', { period: '2024', base: '2021' }, ['2021–2024']],
    ['the base a stretch', { period: '2024', base: '2022/2023' }, ['2022–2024']],
    ['the base left out', { period: '2023' }, ['2022–2023']],
    ['nothing before the period', { period: '2021' }, []],
    ['a base after the period', { period: '2022', base: '2023' }, []],
    ['a base not held', { period: '2024', base: '2001' }, []],
    ['nothing stated', {}, ['2023–2024', '2022–2023 stale', '2021–2022 stale']],
  ])('%s', (_, parts, expected) => {
    expect(pairs('USA', parts)).toEqual(expected);
  });
});

test.each([
  ['2013/2023', '2013'],
  ['2013', '2013'],
])('the first part of %s is %s', (text, first) => {
  expect(firstPart(text)).toBe(first);
});

test.each([
  ['2013/2023', '2013'],
  ['2024-09/2024-11', '2024-09/2024-11'],
  ['2024-09/2025-03', '2024-09'],
  ['2013', '2013'],
])('a change that counts from %s begins at %s', (text, start) => {
  expect(startOf(text)).toBe(start);
});
