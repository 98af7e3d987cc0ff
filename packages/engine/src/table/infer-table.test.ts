import { describe, expect, it } from 'vitest';
import { addressOf, tableFromRecords } from './given-table.ts';
import { inferTable } from './infer-table.ts';

function tableOf(text: string) {
  return {
    name: 'test',
    caption: null,
    rows: text
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => ({ text: cell.trim(), number: null }))),
    origin: { sheet: null, row: 0, column: 0 },
  };
}

describe('addresses', () => {
  it('are those of the file, wherever in it the table stands', () => {
    const at = (sheet: string | null, row: number, column: number) => ({
      ...tableOf('a|b'),
      origin: { sheet, row, column },
    });
    expect(addressOf(at(null, 0, 0), 6, 1)).toBe('B7');
    expect(addressOf(at('Costs', 2, 25), 0, 1)).toBe('Costs!AA3');
    expect(addressOf(at("Kim's list", 0, 0), 0, 0)).toBe("'Kim''s list'!A1");
  });
});

describe('a league table', () => {
  const table = inferTable(
    tableOf(`
Pos | Team | Played | Points | Top scorer | Last match | Result
1 | Harbour Rovers | 14 | 31 | Ann Bell | 3 May 2019 | 3-1
2 | Mill Town | 14 | 28 | Eva Holt (7) | 4 May 2019 | 0-0
3 | Castle Park | 13 | 9 | n/a | 10 May 2019 | 1-2
Total | | 41 | 68 | | |
Source: the league`),
  );

  it('has a header, kinds of columns and a bearer', () => {
    expect(table.headerRows).toEqual([0]);
    expect(table.columns.map(({ kind }) => kind)).toEqual([
      'rank',
      'text',
      'number',
      'number',
      'text',
      'date',
      'score',
    ]);
    expect(table.entityColumn).toBe(1);
    expect(table.periodColumn).toBe(5);
  });

  it('keeps totals and remarks apart from records', () => {
    expect(table.rows.map(({ kind }) => kind)).toEqual(['data', 'data', 'data', 'total', 'note']);
  });

  it('keeps a missing value missing', () => {
    expect(table.rows[2]?.cells[4]).toMatchObject({ missing: true, number: null });
  });
});

describe('headers', () => {
  it('of two rows are joined, the spanning one over those below it', () => {
    const table = inferTable(
      tableOf(`
Results of the games
Nation | Medals | | Athletes
 | Gold | Silver |
Aland | 3 | 1 | 20
Borland | 0 | 2 | 14`),
    );
    expect(table.title).toBe('Results of the games');
    expect(table.columns.map(({ name }) => name)).toEqual([
      'Nation',
      'Medals Gold',
      'Medals Silver',
      'Athletes',
    ]);
  });

  it('may be lacking, or may be years', () => {
    expect(inferTable(tableOf('Aland|3|1\nBorland|0|2\nCeland|5|5')).headerRows).toEqual([]);
    const years = inferTable(tableOf('Region|2021|2022\nNorth|3|1\nSouth|0|2'));
    expect(years.columns.map(({ period }) => period)).toEqual([null, '2021', '2022']);
  });

  it('give the unit of their cells', () => {
    const table = inferTable(
      tableOf('Item|Sales ($m)|Margin (%)|Change\nPens|1,204|12.5|-3%\nInk|(20)|8|4%'),
    );
    expect(table.columns[1]?.unit?.unit).toBe('USD');
    expect(table.columns[1]?.unit?.factor.toString()).toBe('1000000');
    expect(table.columns[2]?.unit?.unit).toBe('percent');
    expect(table.columns[3]?.unit?.unit).toBe('percent');
    expect(table.rows[1]?.cells[1]?.number?.toString()).toBe('-20');
  });
});

describe('a Korean table', () => {
  it('is read as an English one is', () => {
    const table = inferTable(
      tableOf(`
순위 | 영화 | 개봉일 | 관객 수(만 명) | 평점
1 | 바다의 끝 | 2019년 5월 3일 | 1,204 | 8.1
2 | 두 번째 봄 | 2020.3.1 | 87 | 없음
합계 | | | 1,291 | `),
    );
    expect(table.language).toBe('ko');
    expect(table.columns.map(({ kind }) => kind)).toEqual(['rank', 'text', 'date', 'number', 'number']);
    expect(table.rows.map(({ kind }) => kind)).toEqual(['data', 'data', 'total']);
    expect(table.rows[1]?.cells[4]?.missing).toBe(true);
    expect(table.columns[3]?.unit?.factor.toString()).toBe('10000');
  });
});

describe('corrections', () => {
  it('stand over what is inferred', () => {
    const given = tableOf('Year|Code|Grand\n2001|7|5\n2002|8|6\nAll|15|11');
    const table = inferTable(given, {
      entityColumn: 0,
      columns: [
        { column: 1, name: 'Cost', unit: '$bn', kind: 'number' },
        { column: 2, ignore: true },
      ],
      totalRows: [],
    });
    expect(table.columns[1]).toMatchObject({ name: 'Cost', kind: 'number' });
    expect(table.columns[1]?.unit?.factor.toString()).toBe('1000000000');
    expect(table.columns[2]?.ignored).toBe(true);
    expect(table.entityColumn).toBe(0);
    expect(table.rows.map(({ kind }) => kind)).toEqual(['data', 'data', 'data']);
  });
});

describe('records', () => {
  it('become a table whose first row names the columns', () => {
    const given = tableFromRecords({
      name: 'r',
      columns: ['nation', 'gold'],
      rows: [
        ['Aland', 3],
        ['Borland', null],
      ],
    });
    const table = inferTable(given);
    expect(table.columns.map(({ name }) => name)).toEqual(['nation', 'gold']);
    expect(table.rows[1]?.cells[1]?.missing).toBe(true);
  });
});
