import { describe, expect, test } from 'vitest';
import { placeOf } from './cell.ts';
import { historyOf } from './history.ts';
import { leadersOf, rankingOf } from './leaders.ts';
import { newestPublicationOf } from './newest-publication.ts';
import { mainGrain } from './series.ts';
import { buildStatistics, seriesOf } from './statistics.ts';
import { SMALL_RECORDS } from './testing/small-records.ts';

const statistics = buildStatistics(SMALL_RECORDS);

function ranked(indicator: string, period?: string): string[] | undefined {
  return rankingOf(statistics, indicator, 'almanac', period)?.ranked.map(
    ({ rank, entity }) => `${rank} ${entity}`,
  );
}

describe('a series', () => {
  const [north] = seriesOf(statistics, 'kite_makers', 'almanac');

  test('has a cell a period, each with every edition from the oldest to the newest', () => {
    const cell = north?.cells.find(({ period }) => period === '2022');
    expect(cell?.editions.map(({ edition, value }) => `${edition} ${value}`)).toEqual([
      '2023-05 40',
      '2024-05-01 57',
    ]);
    expect(cell?.newest.value).toBe('57');
  });

  test('keeps values as they were printed, with their hedge', () => {
    const [tea] = seriesOf(statistics, 'tea_share', 'almanac');
    expect(tea?.cells.map(({ newest }) => `${newest.qualifier} ${newest.value}`)).toEqual([
      'about 39',
      ' 40.0',
      ' 41.5',
    ]);
  });

  test('marks what was published before its period began', () => {
    const [power] = seriesOf(statistics, 'tide_power', 'almanac');
    expect(power?.cells.map(({ period, forecast }) => [period, forecast])).toEqual([
      ['2022', false],
      ['2023', false],
      ['2030', true],
    ]);
  });

  test('is of one publication: another one has its own', () => {
    expect(
      seriesOf(statistics, 'kite_makers').map(({ publication, entity }) => `${publication} ${entity}`),
    ).toContain('gazette NOR');
    expect(seriesOf(statistics, 'unheld')).toEqual([]);
    expect(seriesOf(statistics, 'unknown')).toEqual([]);
  });

  test('is put together once', () => {
    expect(seriesOf(statistics, 'kite_makers')).toBe(seriesOf(statistics, 'kite_makers'));
  });

  test('has a main grain', () => {
    expect(mainGrain(seriesOf(statistics, 'kite_makers'))).toBe('year');
  });
});

test.each([
  ['2024', 2024, 'year'],
  ['2024-H2', 2024.5, 'half'],
  ['2024-Q3', 2024.5, 'quarter'],
  ['2024-07', 2024.5, 'month'],
  ['2020/2024', 2024, 'span'],
])('%s stands at %d as a %s', (period, at, grain) => {
  expect(placeOf(period)).toMatchObject({ at, grain });
});

describe('the publication shown first', () => {
  test('is the one with most entities among the recent, not the newest note on one of them', () => {
    expect(newestPublicationOf(statistics, 'kite_makers')).toBe('almanac');
  });

  test('is none where nothing is held', () => {
    expect(newestPublicationOf(statistics, 'unheld')).toBeNull();
  });
});

describe('a ranking', () => {
  test('is of the newest period that three share, shares ranks between equals, and leaves the world out', () => {
    expect(ranked('kite_makers')).toEqual(['1 NOR', '2 SOU', '2 EAS']);
  });

  test('names those without a value', () => {
    expect(rankingOf(statistics, 'kite_makers', 'almanac')?.missing).toEqual(['WES']);
  });

  test('begins with the lowest where less is better', () => {
    expect(ranked('fog_days')).toEqual(['1 SOU', '2 EAS', '3 NOR']);
  });

  test('is of the period that is asked for', () => {
    expect(ranked('kite_makers', '2022')).toEqual(['1 NOR', '2 SOU', '3 EAS', '4 WES']);
  });

  test('takes no forecast and no value of low confidence', () => {
    expect(rankingOf(statistics, 'tide_power', 'almanac')?.period).toBe('2023');
    expect(ranked('tea_share')).toEqual(['1 SOU', '2 EAS', '3 NOR']);
  });

  test('has leaders only where one way is better', () => {
    expect(leadersOf(statistics, 'tea_share', 'almanac')).toBeNull();
    expect(leadersOf(statistics, 'kite_makers', 'almanac')?.ranked[0]?.entity).toBe('NOR');
  });
});

test('the history of a cell tells in which edition the number changed', () => {
  const [history] = historyOf(statistics, 'kite_makers', 'NOR', '2022');
  expect(history?.steps.map(({ value, changed }) => [value, changed])).toEqual([
    ['40', false],
    ['57', true],
  ]);
  expect(history?.changedIn).toEqual(['2024-05-01']);
});
