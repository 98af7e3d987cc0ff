import { writeCsv } from '@assay/catalog';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../clean-text.ts';
import type { ParsedTables } from '../table-file.ts';
import { TableFileError } from '../table-file-error.ts';
import { TABLE_LIMITS, type TableLimits } from '../table-limits.ts';
import { textsOf } from '../testing/shown.ts';
import { parseSeparated } from './parse-separated.ts';
import { sniffSeparator } from './sniff-separator.ts';

function parse(text: string, limits: Partial<TableLimits> = {}): ParsedTables {
  return parseSeparated(text, 'a.csv', { ...TABLE_LIMITS, ...limits });
}

function refusal(text: string, limits: Partial<TableLimits> = {}): string {
  try {
    return `read ${parse(text, limits).tables.length}`;
  } catch (error) {
    return error instanceof TableFileError ? `${error.code}: ${error.messages.en}` : `threw ${String(error)}`;
  }
}

describe('the separator is found from the rows', () => {
  test.each([
    [',', 'a,b\n1,2\n'],
    [';', 'Land;Wert\nDeutschland;1,5\nFrankreich;2,5\n'],
    [';', 'Umsatz, Mio;Jahr\n1,5;2023\n'],
    ['\t', 'a\tb\n1,5\t2;5\n'],
    ['|', 'a|b\n1,5|x\n'],
    [',', '"a;b","c;d"\n1,2\n3,4\n'],
    [',', '표 1; 수출\n\n나라,값\n한국,1\n중국,2\n'],
    [',', 'only one column\nx\n'],
    [',', ''],
  ])('%j in %j', (separator, text) => {
    expect(sniffSeparator(text)).toBe(separator);
  });
  test('and taken from the line that spreadsheets write for it', () => {
    expect(textsOf(parse('sep=;\r\na,b;c\r\n').tables[0])).toEqual([['a,b', 'c']]);
  });
});

describe('a text becomes a table', () => {
  test('of texts: a decimal comma is left to whoever reads the cell', () => {
    expect(parse('이름;값\n가;"1,5"\n나;1.234,5\n').tables).toEqual([
      {
        name: 'a',
        caption: null,
        origin: { sheet: null, row: 0, column: 0 },
        rows: [
          ['이름', '값'],
          ['가', '1,5'],
          ['나', '1.234,5'],
        ].map((row) => row.map((text) => ({ text, number: null }))),
      },
    ]);
  });
  test('with the rows that spreadsheets count: titles, empty lines, line ends of every kind', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const { tables, notices } = parse(
        ['', '표 1. 수출', '(단위: 명)', '', '나라,값', '한국,1', ''].join(end),
      );
      expect(tables[0]?.origin.row).toBe(1);
      expect(textsOf(tables[0])).toEqual([['표 1. 수출'], ['(단위: 명)'], [], ['나라', '값'], ['한국', '1']]);
      expect(notices).toEqual([]);
    }
  });
  test('cells over several lines and nested quotes are one cell', () => {
    expect(textsOf(parse('"a\nb","say ""x, """"y"""""" now"\r\n1,2').tables[0])).toEqual([
      ['a b', 'say "x, ""y""" now'],
      ['1', '2'],
    ]);
  });
  test('what would steer a terminal or hide in a name is taken out', () => {
    expect(textsOf(parse('\u202e=cmd|x,\x1b[31mred\u200b\n=1+1,@SUM\n').tables[0])).toEqual([
      ['=cmd|x', '[31mred'],
      ['=1+1', '@SUM'],
    ]);
  });
  test('scripts may mix, and letters are composed', () => {
    expect(textsOf(parse('나라,Стр,国\n한국,ไทย,💡\n').tables[0])[1]).toEqual(['한국', 'ไทย', '💡']);
  });
  test('none where nothing is in it', () => {
    expect(parse(' , \n,\n').tables).toEqual([]);
  });
});

describe('rows that differ in length', () => {
  test('a longer one is refused with its line: its cells may be in the wrong columns', () => {
    expect(refusal('제목\n\n이름,"매\n출",해\n가,12,2023\n나,1,234,2023\n')).toBe(
      'long-row: a.csv, cell D5, line 6: this row has 4 cells and the table 3 columns; put a cell that holds the separator in quotes, or a backslash before it in Markdown',
    );
  });
  test('a longer one is not, where only empty cells follow', () => {
    expect(refusal('a,b\n1,2,,\n3,4\n')).toBe('read 1');
  });
  test('a header may be longer than the rows', () => {
    expect(refusal('a,b,c\n1,2\n3,4\n')).toBe('read 1');
  });
  test('a shorter one is told, titles and remarks are not', () => {
    const { notices } = parse('title\na,b,c\n1,2,3\n4,5\n6,7,8\nSource: x\n');
    expect(notices.map(({ messages }) => messages.en)).toEqual([
      'a.csv, line 4: 1 row with fewer cells than the others, filled up at the end; check them',
    ]);
  });
});

describe('quotes', () => {
  test('one that is never closed is refused where it opens', () => {
    expect(refusal('a,b\n1,2\n3,"4\n5,6\n')).toBe(
      'unclosed-quote: a.csv, line 3: a quote opens here and is never closed; close it, and double quotes within a cell',
    );
  });
  test('one amid a cell is kept and told', () => {
    const { tables, notices } = parse('a,b\n5" disk,1\n"x"y,2\n');
    expect(textsOf(tables[0]).map(([first]) => first)).toEqual(['a', '5" disk', 'xy']);
    expect(notices.map(({ code, place, detail }) => [code, 'line' in place && place.line, detail])).toEqual([
      ['stray-quotes', 2, { count: 2 }],
    ]);
  });
});

describe('beyond the limits', () => {
  test.each([
    [`${'x,'.repeat(100_000)}x`, /^too-many-columns: a\.csv, cell ALM1, line 1: more than 1000 columns/],
    [`a,b\n1,${'9'.repeat(10_001)}`, /^cell-too-long: a\.csv, cell B2, line 2: a cell of more than 10000/],
    [`a,b\n${'1,2\n'.repeat(1_000)}`, /^too-many-rows: a\.csv, cell A1001, line 1001: more than 1000 rows/],
    [`a,b${'\n'.repeat(2_000)}1,2\n`, /^too-many-rows: a\.csv, line 1001/],
    [`a,b\n1,2${'\n'.repeat(2_000)}`, /^read 1$/],
    [`"${'""'.repeat(100_000)}`, /^unclosed-quote/],
  ])('%#', (text, expected) => {
    expect(refusal(text, { rows: 1_000 })).toMatch(expected);
  });
  test('the cells of all rows count together', () => {
    expect(refusal('a,b\n1,2\n3,4\n', { cells: 4 })).toMatch(
      /^too-many-cells: .* cell A3, line 3: more than 4/,
    );
  });
});

describe('properties', () => {
  const RUN = { seed: 20261126, numRuns: 200 };
  const cell = fc
    .array(fc.constantFrom('"', ',', ';', '\n', '\t', '|', ' ', 'a', '값', '😀', '1', '0.5'), {
      maxLength: 6,
    })
    .map((parts) => parts.join(''));

  test('any cells come back as people see them, in their rows and columns', () => {
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const { tables } = parse(`sep=,\n${writeCsv(rows)}`);
        const [read] = tables;
        rows.forEach((row, at) => {
          row.forEach((written, column) => {
            const own = read?.rows[at - read.origin.row]?.[column - read.origin.column]?.text ?? '';
            expect(own).toBe(cleanText(written));
          });
        });
      }),
      RUN,
    );
  });

  test('any text gives tables or one clear line', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(cell).map((parts) => parts.join('')),
        ),
        (text) => {
          expect(refusal(text)).toMatch(
            /^(?:read [01]|(?:unclosed-quote|long-row): a\.csv, .*line [0-9]+: )/,
          );
        },
      ),
      RUN,
    );
  });
});
