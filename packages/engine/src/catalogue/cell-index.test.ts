import { describe, expect, test } from 'vitest';
import { intervalText } from '../testing/form-request.ts';
import { SMALL_CATALOGUE, SMALL_WORLD } from '../testing/small-world.ts';
import { cellInterval, lastPlace, placeCell, withPlaces } from './cell.ts';
import { CellIndex } from './cell-index.ts';
import { groupByIndicator } from './observation-rows.ts';
import type { ObservationRecord } from './records.ts';

const [PLAIN] = SMALL_WORLD.observations;

function observation(parts: Partial<ObservationRecord>): ObservationRecord {
  if (PLAIN === undefined) throw new Error('the small world is empty');
  return { ...PLAIN, ...parts };
}

describe('cells by indicator', () => {
  test('come by entity, oldest period first and newest edition first', () => {
    const cells = SMALL_CATALOGUE.cells.get('fusion_investment');
    expect([...(cells?.byEntity.keys() ?? [])]).toEqual(['CHN', 'KOR', 'USA', 'WLD']);
    expect(
      cells?.byEntity.get('KOR')?.map(({ record }) => `${record.period} ${record.edition} ${record.value}`),
    ).toEqual([
      '2021 2025-05-15 304000000',
      '2021 2024-05-15 304000000',
      '2022 2025-05-15 362000000',
      '2022 2024-05-15 362000000',
      '2023 2025-05-15 523000000',
      '2023 2024-05-15 451000000',
      '2024 2025-05-15 614000000',
    ]);
  });

  test('say which publications and kinds of entity they cover', () => {
    const cells = SMALL_CATALOGUE.cells.get('tidal_patent_share');
    expect(cells?.publications).toEqual(['sea-review', 'tide-book']);
    expect([...(SMALL_CATALOGUE.cells.get('fusion_investment')?.kinds ?? [])].sort()).toEqual([
      'country',
      'world',
    ]);
    expect(SMALL_CATALOGUE.cells.get('unheard_of')).toBeUndefined();
  });

  test('leave out what has no period or edition', () => {
    const records = [observation({}), observation({ period: 'soon' }), observation({ edition: '' })];
    const index = new CellIndex(groupByIndicator(records), SMALL_CATALOGUE.entities);
    expect(index.get('fusion_investment')?.byEntity.get('USA')).toHaveLength(1);
  });
});

describe('a cell is a forecast', () => {
  test.each([
    ['2030', '2024-05-15', true],
    ['2024', '2024-05-15', false],
    ['2025', '2024', true],
    ['2024', '2024', false],
    ['2024-H2', '2024', false],
    ['2023', '2024-05-15', false],
  ])('of %s in the edition of %s: %s', (period, edition, forecast) => {
    expect(placeCell(observation({ period, edition }))?.forecast).toBe(forecast);
  });
});

describe('a published value stands for an interval', () => {
  test.each([
    ['54', '', false, '[53.5, 54.5)'],
    ['54.0', '', false, '[53.95, 54.05)'],
    ['54', '', true, '54'],
    ['0', '', true, '0'],
    ['-0.35', '', false, '[-0.355, -0.345)'],
    ['354000', '', true, '[353500, 354500)'],
    ['354001', '', true, '354001'],
    ['40', 'about', true, '[38, 42]'],
    ['40', 'nearly', true, '[37.2, 40]'],
    ['40', 'over', true, '(40, 44]'],
    /** No farther off than one unit of the last digit told. */
    ['38500', 'nearly', false, '[38400, 38500]'],
    ['38500', 'about', false, '[38400, 38600]'],
    ['38500', 'over', false, '(38500, 38600]'],
    ['300', 'about', false, '[285, 315]'],
  ] as const)('%s %s, countable %s: %s', (value, qualifier, countable, expected) => {
    const cell = placeCell(observation({ value, qualifier }));
    expect(cell === null ? null : intervalText(cellInterval(cell, countable))).toBe(expected);
  });

  test.each([
    ['12.40', -2],
    ['354000', 3],
    ['34', 0],
    ['300', 0],
    ['1000', 3],
    ['-1000', 3],
    ['0', 0],
  ])('the last place of %s is %s', (text, place) => {
    expect(lastPlace(text)).toBe(place);
  });
});

describe('zeros that would hide much of a value', () => {
  /** The interval of the last of some values that one entity has, from one source each. */
  const lastOf = (...values: readonly (readonly [value: string, source: string])[]): string => {
    const cells = values.flatMap(([value, source]) => placeCell(observation({ value, source })) ?? []);
    const last = withPlaces(cells).at(-1);
    return last === undefined ? '' : intervalText(cellInterval(last, true));
  };

  test('are as fine as the values printed beside it', () => {
    expect(lastOf(['20000', 'a'])).toBe('[15000, 25000)');
    expect(lastOf(['19000', 'a'], ['20000', 'a'])).toBe('[19500, 20500)');
  });

  test('are not where another source prints those, where they are short, or where little is hidden', () => {
    expect(lastOf(['19000', 'b'], ['20000', 'a'])).toBe('[15000, 25000)');
    expect(lastOf(['900', 'a'], ['20000', 'a'])).toBe('[15000, 25000)');
    expect(lastOf(['295123', 'a'], ['354000', 'a'])).toBe('[353500, 354500)');
  });
});
