import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import type { ObservationRecord } from '../../catalogue/records.ts';
import { dateText, parsePeriod } from '../../period/calendar.ts';
import { indicator, SMALL_WORLD } from '../../testing/small-world.ts';
import type { Scope } from './alternatives.ts';
import {
  heldRanges,
  matchPeriods,
  newestRanges,
  partsOf,
  rangeBefore,
  rangeYearBefore,
} from './match-period.ts';

const EVERY: Scope = { asOf: Number.POSITIVE_INFINITY, publications: null, forecasts: false };

function worldOf(periods: readonly string[], frequency = 'annual', addPeriods = false) {
  const observations = periods.map(
    (period): ObservationRecord => ({
      indicator: 'x',
      entity: 'KOR',
      period,
      value: '1',
      qualifier: '',
      note: '',
      publication: 'sea-review',
      source: 'sea-2025',
      edition: '2026-06-01',
      confidence: 'high',
    }),
  );
  return buildCatalogue({
    ...SMALL_WORLD,
    indicators: [indicator('x', { frequency, addPeriods })],
    observations,
  });
}

function days(range: { from: number; to: number }): string {
  return `${dateText(range.from)}/${dateText(range.to)}`;
}

describe('a period is answered by the held ones that can stand for it', () => {
  test('a list of each half-year by the one a month off', () => {
    const world = worldOf(['2025-06', '2025-11'], 'half-yearly');
    expect(matchPeriods(world, 'x', 'KOR', '2025-12', EVERY).map(days)).toEqual(['2025-11-01/2025-11-30']);
  });

  test('a season by the quarter that holds most of it', () => {
    const world = worldOf(['2025-Q1', '2025-Q2', '2025-Q3'], 'quarterly');
    expect(matchPeriods(world, 'x', 'KOR', '2025-03/2025-05', EVERY).map(days)).toEqual([
      '2025-04-01/2025-06-30',
    ]);
    expect(matchPeriods(world, 'x', 'KOR', '2025-06/2025-08', EVERY).map(days)).toEqual([
      '2025-07-01/2025-09-30',
    ]);
    expect(matchPeriods(world, 'x', 'KOR', '2024-Q4', EVERY)).toEqual([]);
  });

  test.each([
    ['2023', ['2022', '2023', '2024'], ['2023']],
    ['2021', ['2022', '2023'], []],
    ['2023-Q2', ['2023-Q1', '2023-Q2'], ['2023-Q2']],
    ['2023', ['2023-Q1', '2023-Q2', '2024-Q1'], ['2023-Q2', '2023-Q1']],
    ['2023', ['2023', '2023-Q4'], ['2023']],
    ['2023', ['2023', '2023-11', '2023-12'], ['2023', '2023-12']],
    ['2023', ['2013/2023', '2010/2023'], ['2013/2023', '2010/2023']],
    ['2023-05-12', ['2023-05', '2023-Q2', '2023'], ['2023-05', '2023-Q2']],
    ['2023-05', ['2023-H1'], ['2023-H1']],
    ['2023-05', ['2023'], []],
    ['not a period', ['2023'], []],
  ])('%s among %o by %o', (wanted, held, expected) => {
    const found = matchPeriods(worldOf(held), 'x', 'KOR', wanted, EVERY).map(days);
    expect(found).toEqual(expected.map((text) => days(parsePeriod(text) ?? { from: 0, to: 0 })));
  });

  test('a year whose months add up is not told by its last one', () => {
    const world = worldOf(['2023', '2023-12'], 'monthly', true);
    expect(matchPeriods(world, 'x', 'KOR', '2023', EVERY).map(days)).toEqual(['2023-01-01/2023-12-31']);
  });

  test.each([
    ['snapshot', ['2023-05-12']],
    ['monthly', ['2023-05-12']],
    ['annual', []],
  ])('a day a little off answers where the statistic is %s', (frequency, expected) => {
    const found = matchPeriods(worldOf(['2023-05-12'], frequency), 'x', 'KOR', '2023-05-02', EVERY);
    expect(found.map(({ from }) => dateText(from))).toEqual(expected);
  });
});

describe('held periods', () => {
  const world = worldOf(['2024', '2022', '2023', '2023-Q1', '2030']);

  test('come oldest first, each once, without forecasts', () => {
    expect(heldRanges(world, 'x', 'KOR', EVERY).map(days)).toEqual([
      '2022-01-01/2022-12-31',
      '2023-01-01/2023-03-31',
      '2023-01-01/2023-12-31',
      '2024-01-01/2024-12-31',
    ]);
    expect(heldRanges(world, 'x', 'KOR', { ...EVERY, forecasts: true }).map(days)).toEqual([
      '2030-01-01/2030-12-31',
    ]);
  });

  test('are none before their edition and in other publications', () => {
    expect(heldRanges(world, 'x', 'KOR', { ...EVERY, asOf: 0 })).toEqual([]);
    expect(heldRanges(world, 'x', 'KOR', { ...EVERY, publications: new Set(['tide-book']) })).toEqual([]);
    expect(heldRanges(world, 'x', 'USA', EVERY)).toEqual([]);
  });

  test('newest first where the newest are asked for', () => {
    expect(newestRanges(world, 'x', 'KOR', EVERY, 2).map(days)).toEqual([
      '2024-01-01/2024-12-31',
      '2023-01-01/2023-12-31',
    ]);
  });
});

describe('the period before', () => {
  const held = ['2023-Q1', '2023-Q4', '2022', '2023', '2024-Q1'].map((text) => parsePeriod(text));
  const ranges = held.filter((range) => range !== null).sort((a, b) => a.to - b.to);

  test.each([
    ['2024-Q1', '2023-10-01/2023-12-31', '2023-01-01/2023-03-31'],
    ['2023', '2022-01-01/2022-12-31', '2022-01-01/2022-12-31'],
    ['2022', null, null],
  ])('of %s is %s; a year before, %s', (text, before, yearBefore) => {
    const at = parsePeriod(text);
    if (at === null) throw new Error(text);
    const [near, far] = [rangeBefore(ranges, at), rangeYearBefore(ranges, at)];
    expect(near === null ? null : days(near)).toBe(before);
    expect(far === null ? null : days(far)).toBe(yearBefore);
  });
});

describe('a period is made up of the parts that are held', () => {
  test.each([
    ['2023', ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4', '2024-Q1'], 4],
    ['2023', ['2023-Q1', '2023-Q2', '2023-Q4'], 0],
    ['2023', ['2023', '2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'], 0],
    ['2023-Q1', ['2023-01', '2023-02', '2023-03'], 3],
  ])('%s of %j: %i', (whole, held, count) => {
    const ranges = held.flatMap((text) => parsePeriod(text) ?? []);
    const wanted = parsePeriod(whole);
    expect(wanted === null ? null : partsOf(ranges, wanted)).toHaveLength(count);
  });
});

test('held periods go by their end, those that end together by their start', () => {
  const held = ['2013/2023', '2022', '2023', '2023-Q4', '2024'];
  expect(heldRanges(worldOf(held), 'x', 'KOR', EVERY).map(days)).toEqual(
    ['2022', '2013/2023', '2023', '2023-Q4', '2024'].map((text) =>
      days(parsePeriod(text) ?? { from: 0, to: 0 }),
    ),
  );
});
