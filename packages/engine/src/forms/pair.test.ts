import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { checkDocument } from '../check.ts';
import { dateText } from '../period/calendar.ts';
import { requestFor } from '../testing/form-request.ts';
import { claimIn, documentOf, SMALL_WORLD } from '../testing/small-world.ts';
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

test('a year of what comes in is not held against a quarter', () => {
  const [sample] = SMALL_WORLD.observations.filter(({ indicator }) => indicator === 'fusion_investment');
  if (sample === undefined) throw new Error('the small world has no investment');
  const of = (period: string, value: string) => ({ ...sample, entity: 'KOR', period, value });
  const observations = [
    ...SMALL_WORLD.observations.filter(({ entity }) => entity !== 'KOR'),
    of('2024', '8000000000'),
    of('2023-Q3', '1000000000'),
  ];
  const text = 'Private fusion investment in South Korea grew eightfold from 2023 to 2024.';
  const claim = claimIn(
    checkDocument(buildCatalogue({ ...SMALL_WORLD, observations }), documentOf(text, 'en')),
  );
  expect([claim.form, claim.verdict.label]).toEqual(['growth-multiple', 'not-enough-evidence']);
});

test('twelve months before the end of a year lies the end of the year before, of the quarters held', () => {
  const [sample] = SMALL_WORLD.observations.filter(({ indicator }) => indicator === 'electric_ferries');
  if (sample === undefined) throw new Error('the small world has no ferries');
  const of = (period: string, value: string) => ({ ...sample, entity: 'KOR', period, value });
  const observations = [
    ...SMALL_WORLD.observations.filter(({ entity }) => entity !== 'KOR'),
    ...[of('2023-Q1', '10'), of('2023-Q4', '20'), of('2024-Q4', '40')],
  ];
  const world = buildCatalogue({ ...SMALL_WORLD, observations });
  const told = (multiple: string): string =>
    claimIn(
      checkDocument(
        world,
        documentOf(
          `Electric ferries in South Korea numbered 40 at the end of 2024, ${multiple} as many as twelve months earlier.`,
          'en',
        ),
      ),
      multiple,
    ).verdict.label;
  expect(told('twice')).toBe('supported');
  expect(told('four times')).not.toBe('supported');
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

test.each([
  ['change', 1],
  ['growth', 0],
] as const)('an amount of change counts from the half of a year before a quarter: %s', (form, many) => {
  const [sample] = SMALL_WORLD.observations.filter(({ indicator }) => indicator === 'electric_ferries');
  if (sample === undefined) throw new Error('the small world has no ferries');
  const of = (period: string, value: string) => ({ ...sample, entity: 'KOR', period, value });
  const observations = [
    ...SMALL_WORLD.observations.filter(({ entity }) => entity !== 'KOR'),
    of('2023-H2', '41'),
    of('2024-Q1', '57'),
  ];
  const catalogue = buildCatalogue({ ...SMALL_WORLD, observations }).in('en');
  const asked = { catalogue, about: 'electric_ferries', subjects: ['KOR'], period: '2024-Q1' };
  expect(pairsFor(requestFor(form, asked), 'KOR')).toHaveLength(many);
});
