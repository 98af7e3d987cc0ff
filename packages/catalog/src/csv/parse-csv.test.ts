import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { parseCsv } from './parse-csv.ts';
import { readColumns } from './read-columns.ts';
import { rowLines } from './row-lines.ts';
import { writeCsv } from './write-csv.ts';

/** The same cases at every run. */
const RUN = { seed: 20261123, numRuns: 300 };

/** Cells made of what goes wrong in CSV: quotes, commas, breaks, blanks, and letters of both languages. */
const hostileCell = fc.oneof(
  fc
    .array(fc.constantFrom('"', '""', ',', '\n', '\r\n', ' ', '\t', '|', "'", '\\', 'a', '값', '😀', '0'), {
      maxLength: 8,
    })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }).map((text) => text.replace(/\r(?!\n)/g, '')),
);

const hostileTable = fc
  .integer({ min: 1, max: 6 })
  .chain((width) =>
    fc.array(fc.array(hostileCell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
  );

/** Any text of the signs that matter, sound or not. */
const hostileText = fc
  .array(fc.constantFrom('"', ',', '\n', '\r\n', '\r', 'a', '값', ' '), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('comma-separated text', () => {
  test('written from any cells reads back as the same cells', () => {
    fc.assert(
      fc.property(hostileTable, (rows) => {
        expect(parseCsv(writeCsv(rows))).toEqual({ rows, problems: [] });
      }),
      RUN,
    );
  });

  test('reads as papaparse reads it, where both find it sound', () => {
    fc.assert(
      fc.property(hostileTable, (rows) => {
        const text = writeCsv(rows);
        const theirs = Papa.parse<string[]>(text.slice(0, -1), { delimiter: ',', newline: '\n' });
        expect(theirs.data).toEqual(parseCsv(text).rows);
      }),
      RUN,
    );
  });

  test('of any kind never throws, and no letter of it is lost or read twice', () => {
    const letters = (text: string): string => text.replaceAll(/[^a값 ]/g, '');
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(letters(parseCsv(text).rows.flat().join(''))).toBe(letters(text));
      }),
      RUN,
    );
  });

  test('has the columns that the quick reader finds, wherever the quick reader finds any', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, hostileTable.map(writeCsv)), (text) => {
        const { rows, problems } = parseCsv(text);
        const width = rows[0]?.length ?? 1;
        const columns = readColumns(text, width);
        if (columns === null) return;
        expect(problems).toEqual([]);
        expect(columns).toEqual(
          Array.from({ length: width }, (_, at) => rows.slice(1).map((row) => row[at])),
        );
      }),
      RUN,
    );
  });

  test('that is sound is always read by the quick reader', () => {
    fc.assert(
      fc.property(hostileTable, (rows) => {
        expect(readColumns(writeCsv(rows), rows[0]?.length ?? 0)).not.toBeNull();
      }),
      RUN,
    );
  });
});

describe('what is wrong', () => {
  test.each([
    ['a,"b\n1,2\n', [{ code: 'unterminated-quote', row: 0, column: 1 }], [['a', 'b\n1,2\n']]],
    [
      'a,b\n1,x"y\n2,z\n',
      [{ code: 'stray-quote', row: 1, column: 1 }],
      [
        ['a', 'b'],
        ['1', 'x"y'],
        ['2', 'z'],
      ],
    ],
    ['a\n"x"y\nz', [{ code: 'stray-quote', row: 1, column: 0 }], [['a'], ['xy'], ['z']]],
    ['a\n"x" \nz', [{ code: 'stray-quote', row: 1, column: 0 }], [['a'], ['x '], ['z']]],
  ])('in %j is told with its place, and reading goes on', (text, problems, rows) => {
    expect(parseCsv(text)).toEqual({ rows, problems });
    expect(readColumns(text, rows[0]?.length ?? 0)).toBeNull();
  });

  test.each([
    ['', []],
    ['a', [['a']]],
    ['a\n', [['a']]],
    ['a\n\nb\n', [['a'], [''], ['b']]],
    ['a,b', [['a', 'b']]],
    [
      'a,\n,b\r\n',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['"a""b","c\r\nd"\n', [['a"b', 'c\r\nd']]],
  ])('is nothing in %j', (text, rows) => {
    expect(parseCsv(text)).toEqual({ rows, problems: [] });
  });

  test('is found in a long file in time that grows with its length', () => {
    const text = `a,b\n${'"x""y",z\n'.repeat(20_000)}"${'""'.repeat(200_000)}`;
    const { rows, problems } = parseCsv(text);
    expect(rows).toHaveLength(20_002);
    expect(problems).toEqual([{ code: 'unterminated-quote', row: 20_001, column: 0 }]);
    expect(readColumns(text, 2)).toBeNull();
  });
});

test('rows begin on the lines that an editor shows', () => {
  expect(rowLines(parseCsv('a,b\n"x\ny",1\r\n"\r\n\r\n",2\nz,3').rows)).toEqual([1, 2, 4, 7]);
});

test('cells are quoted only where they must be', () => {
  expect(writeCsv([['a', 'b c', 'x,y', '"', ' z', '한국', '']])).toBe('a,b c,"x,y",""""," z",한국,\n');
});
