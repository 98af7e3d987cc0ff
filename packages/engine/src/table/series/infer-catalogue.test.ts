import { describe, expect, it } from 'vitest';
import { SMALL_CATALOGUE } from '../../testing/small-world.ts';
import type { TableCorrections } from '../corrections.ts';
import type { GivenTable } from '../given-table.ts';
import { inferTable } from '../infer-table.ts';
import { describeSeries } from './describe-series.ts';
import { type InferredCatalogue, inferCatalogue } from './infer-catalogue.ts';

/** A table from lines of cells between bars, its first cell at A1. */
function given(lines: string): GivenTable {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((text) => ({ text: text.trim(), number: null })));
  return { name: 'book', caption: null, rows, origin: { sheet: null, row: 0, column: 0 } };
}

function infer(lines: string, corrections: TableCorrections = {}): InferredCatalogue {
  const inferred = inferCatalogue(inferTable(given(lines), corrections), SMALL_CATALOGUE);
  if (typeof inferred === 'string') throw new Error(inferred);
  return inferred;
}

/** Each statistic with its unit and what its bearers do. */
const statistics = ({ statistics: all }: InferredCatalogue): unknown[] =>
  all.map(({ name, unit, kind, isWhole }) => [name, unit, kind, isWhole]);

/** The cells of a statistic as `bearer period value cell`. */
function cells({ records }: InferredCatalogue, name: string): string[] {
  const id = records.indicators.find((one) => one.name.en === name)?.id;
  return records.observations
    .filter(({ indicator }) => indicator === id)
    .map(({ entity, period, value, ofTable }) => `${entity} ${period} ${value} ${ofTable?.cell}`);
}

const RESULTS = `
Tarn Mills: yearly results ($ million unless stated) |  |
Item | 2023 | 2024
Revenue | 180.0 | 200.5
Operating margin (%) | 9.0 | 11.2
Employees | 1,200 | 1,250`;

describe('what rows and columns measure', () => {
  it('rows of items by year: each a statistic, in the unit of the caption unless its own label or what it counts says another', () => {
    const inferred = infer(RESULTS);
    expect(statistics(inferred)).toEqual([
      ['Revenue', 'USD', 'stated', false],
      ['Operating margin', 'percent', 'stated', false],
      ['Employees', 'count', 'stated', false],
    ]);
    expect(cells(inferred, 'Revenue')).toEqual(['WLD 2023 180000000 B3', 'WLD 2024 200500000 C3']);
    expect(cells(inferred, 'Operating margin')).toEqual(['WLD 2023 9.0 B4', 'WLD 2024 11.2 C4']);
    expect(inferred.records.entities.find(({ id }) => id === 'WLD')?.name.en).toBe('Tarn Mills');
  });

  it('rows of names that the catalogue knows: bearers of what the title names, under their own identifiers', () => {
    const inferred = infer(`
Ferry exports by country | |
 | 2022 | 2023
China | 10 | 12
Korea | 7 | 9`);
    expect(statistics(inferred)).toEqual([['Ferry exports', 'count', 'stated', false]]);
    expect(cells(inferred, 'Ferry exports')).toEqual([
      'CHN 2022 10 B3',
      'CHN 2023 12 C3',
      'KOR 2022 7 B4',
      'KOR 2023 9 C4',
    ]);
  });

  it('rows that a total adds up: bearers, and their parts of it, each from its two cells', () => {
    const inferred = infer(`
Town spending (£m) | |
Heading | 2022 | 2023
Schools | 30.0 | 33.0
Roads | 10.0 | 11.0
Total | 40.0 | 44.0`);
    expect(statistics(inferred)).toEqual([
      ['Town spending', 'GBP', 'stated', true],
      ['share of Town spending', 'percent', 'share', false],
    ]);
    expect(cells(inferred, 'share of Town spending')).toEqual([
      'row:schools 2022 75 B3 ÷ B5',
      'row:schools 2023 75 C3 ÷ C5',
      'row:roads 2022 25 B4 ÷ B5',
      'row:roads 2023 25 C4 ÷ C5',
    ]);
  });

  it('a total that its rows do not add up to is no whole, and percentages are no parts', () => {
    expect(statistics(infer('Region | 2022 | 2023\nNorth | 3 | 4\nSouth | 5 | 6\nTotal | 12 | 14'))).toEqual([
      ['book', 'count', 'stated', false],
    ]);
    expect(
      statistics(infer('Region | 2022 (%) | 2023 (%)\nNorth | 30 | 40\nSouth | 70 | 60\nTotal | 100 | 100')),
    ).toEqual([['book', 'percent', 'stated', false]]);
  });

  it('long format: a row a bearer and a year, a column a measure; a column of items names the measure', () => {
    const long = infer(
      'Region | Year | People (thousand) | Solar share (%)\nUp | 2022 | 10 | 3\nUp | 2023 | 11 | 4',
    );
    expect(statistics(long)).toEqual([
      ['People', 'count', 'stated', false],
      ['Solar share', 'percent', 'stated', false],
    ]);
    expect(cells(long, 'People')).toEqual(['row:up 2022 10000 C2', 'row:up 2023 11000 C3']);
    const items = infer('지역 | 지표 | 연도 | 값\n가람 | 쌀 생산 | 2022 | 5\n가람 | 쌀 생산 | 2023 | 6');
    expect(cells(items, '쌀 생산')).toEqual(['row:가람 2022 5 D2', 'row:가람 2023 6 D3']);
  });

  it('quarters down, in words or in two columns, and the sums of whole years', () => {
    const rows = (['1', '2', '3', '4'] as const).map((q) => `2024년 ${q}분기 | ${q}0`).join('\n');
    const inferred = infer(`분기 | 매출(억 원)\n${rows}`);
    expect(statistics(inferred)).toEqual([
      ['매출', 'KRW', 'stated', false],
      ['매출', 'KRW', 'year', false],
    ]);
    expect(inferred.records.observations.at(-1)).toMatchObject({
      period: '2024',
      value: '10000000000',
      ofTable: { cell: 'B2 + B3 + B4 + B5' },
    });
    const two = infer('Year | Quarter | Sales\n2024 | Q1 | 5\n2024 | Q2 | 6');
    expect(cells(two, 'Sales')).toEqual(['WLD 2024-Q1 5 C2', 'WLD 2024-Q2 6 C3']);
  });

  it('values that could be years are values where another column says when', () => {
    const inferred = infer(
      'Month | Visitors (thousand) | Price\nJan 2024 | 1200 | 8.5\nFeb 2024 | 1350 | 8.7',
    );
    expect(cells(inferred, 'Visitors')).toEqual(['WLD 2024-01 1200000 B2', 'WLD 2024-02 1350000 B3']);
  });

  it('labels that stand twice are told apart by the heading above them', () => {
    const inferred = infer('Item | 2022 | 2023\nSales | |\nAsia | 5 | 6\nCosts | |\nAsia | 2 | 3');
    expect(cells(inferred, 'Sales')).toEqual(['row:asia 2022 5 B3', 'row:asia 2023 6 C3']);
    expect(cells(inferred, 'Costs')).toEqual(['row:asia 2022 2 B5', 'row:asia 2023 3 C5']);
    expect(infer('Item | 2022 | 2023\nAsia | 5 | 6\nAsia | 2 | 3\nEurope | 1 | 2').twice).toBe(1);
  });

  it('columns that a total column adds up are bearers too', () => {
    const inferred = infer(
      'Power use (GWh) | | |\nYear | North | South | Total\n2022 | 5 | 6 | 11\n2023 | 7 | 6 | 13',
    );
    expect(statistics(inferred)).toEqual([
      ['Power use', 'Wh', 'stated', true],
      ['share of Power use', 'percent', 'share', false],
    ]);
    expect(cells(inferred, 'share of Power use')[0]).toBe('row:north 2022 45.45 B3 ÷ D3');
  });

  it('a row that the author says is no total is a bearer', () => {
    const lines = 'Club | 2022 | 2023\nReds | 5 | 6\nBlues | 2 | 3\nTotal | 7 | 9';
    expect(infer(lines).bearers.map(({ name }) => name.en)).toEqual(['Reds', 'Blues']);
    expect(infer(lines, { totalRows: [] }).bearers.map(({ name }) => name.en)).toEqual([
      'Reds',
      'Blues',
      'Total',
    ]);
  });

  it('follows what the author corrects', () => {
    const inferred = infer(RESULTS, {
      columns: [
        { column: 1, period: '2019' },
        { column: 2, ignore: false, period: '2020' },
      ],
    });
    expect(cells(inferred, 'Revenue')).toEqual(['WLD 2019 180000000 B3', 'WLD 2020 200500000 C3']);
  });
});

describe('a table that is not read over time', () => {
  it('tells no times, or only one', () => {
    expect(inferCatalogue(inferTable(given('Crew | Wins\nGulls | 7\nTerns | 4')), null)).toBe('no-periods');
    expect(inferCatalogue(inferTable(given('Crew | 2023\nGulls | 7\nTerns | 4')), null)).toBe('no-periods');
  });

  it('or has too many values, which is said', () => {
    const row = Array.from({ length: 60 }, (_, at) => String(at)).join(' | ');
    const head = Array.from({ length: 60 }, (_, at) => String(1960 + at)).join(' | ');
    const rows = Array.from({ length: 900 }, (_, at) => `Row ${at} | ${row}`).join('\n');
    const table = inferTable(given(`Item | ${head}\n${rows}`));
    expect(describeSeries(null, table)).toEqual({
      refusal: 'too-large',
      statistics: [],
      bearers: [],
      leftOut: 0,
    });
  });
});
