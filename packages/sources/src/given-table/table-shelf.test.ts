import { columnLetters, type Report } from '@assay/engine';
import { describe, expect, test } from 'vitest';
import { readCp949 } from '../decode/read-cp949.ts';
import { SourceError } from '../errors.ts';
import { excerptsOf } from './excerpt.ts';
import { TableFileError } from './table-file-error.ts';
import { SHELF_LIMITS, TableShelf } from './table-shelf.ts';
import { buildWorkbook, sheetData } from './testing/build-workbook.ts';

const MEDALS = 'Nation,Gold,Silver\nKorea,3,5\nJapan,4,1\nTotal,7,6\n';
const file = (name: string, content: string) => ({ name, bytes: new TextEncoder().encode(content) });

async function refusal(put: Promise<unknown>): Promise<string> {
  return put.then(
    () => 'taken',
    (error: unknown) =>
      error instanceof TableFileError || error instanceof SourceError ? error.messages.en : String(error),
  );
}

describe('a shelf of tables', () => {
  test('keeps files under keys, in their order, each table with a name of its own', async () => {
    const shelf = new TableShelf(readCp949);
    await shelf.put('a', file('medals.csv', MEDALS));
    await shelf.put('b', file('medals.csv', MEDALS));
    expect(shelf.tables.map(({ given }) => given.name)).toEqual(['medals', 'medals (2)']);
    await shelf.put('a', file('first.csv', MEDALS));
    expect(shelf.tables.map(({ given }) => given.name)).toEqual(['first', 'medals (2)']);
    shelf.take('a');
    expect(shelf.tables.map(({ given }) => given.name)).toEqual(['medals (2)']);
    await shelf.put('b', file('other.csv', MEDALS));
    expect(shelf.tables.map(({ given }) => given.name)).toEqual(['other']);
  });
  test('refuses what is too much in all, and keeps what it has', async () => {
    const shelf = new TableShelf(readCp949, { ...SHELF_LIMITS, bytes: 200, tables: 2, cells: 20 });
    await shelf.put('a', file('a.csv', MEDALS));
    expect(await refusal(shelf.put('b', file('b.csv', MEDALS)))).toBe(
      'b.csv: more than 20 cells; give a part of them',
    );
    expect(await refusal(shelf.put('b', file('b.csv', `${MEDALS}${'x'.repeat(200)}`)))).toMatch(
      /^b\.csv .*200/,
    );
    const three = '|a|b|\n|-|-|\n|x|1|\n\n'.repeat(2);
    expect(await refusal(shelf.put('b', file('b.md', three)))).toBe(
      'b.md: more than 2 tables; give a file with fewer',
    );
    expect(shelf.tables).toHaveLength(1);
  });
  test('forgets a file whose place one takes that is refused', async () => {
    const shelf = new TableShelf(readCp949);
    await shelf.put('a', file('a.csv', MEDALS));
    expect(await refusal(shelf.put('a', file('a.csv', 'a,b\n"x,1\n')))).toMatch(/^a\.csv, line 2: a quote/);
    expect(shelf.tables).toEqual([]);
  });
});

describe('an excerpt', () => {
  const claim = (id: string, name: string, cells: readonly string[]) => ({ id, table: { name, cells } });
  const claims = (...all: readonly unknown[]) => ({ claims: all }) as unknown as Pick<Report, 'claims'>;

  test('has the cells that a claim rests on, called as in their file, beside what their row is about', async () => {
    const shelf = new TableShelf(readCp949);
    const rows = [
      ['', ''],
      ['', 'Nation', 'Silver', 'Gold'],
      ['', 'Korea', 5, 3],
      ['', 'Japan', 1, 4],
    ];
    const bytes = buildWorkbook({ sheets: { Costs: sheetData(rows) } });
    await shelf.put('a', { name: 'medals.xlsx', bytes });
    const excerpts = excerptsOf(
      claims(
        claim('c1', 'medals – Costs', ['Costs!D4']),
        claim('c2', 'medals – Costs', []),
        claim('c3', 'none', ['A1']),
      ),
      shelf.tables,
    );
    expect([...excerpts]).toEqual([
      [
        'c1',
        {
          columns: [
            { letters: 'B', name: 'Nation', isText: true },
            { letters: 'D', name: 'Gold', isText: false },
          ],
          rows: [
            {
              number: 4,
              cells: [
                { text: 'Japan', isUsed: false },
                { text: '4', isUsed: true },
              ],
            },
          ],
          more: 0,
        },
      ],
    ]);
  });
  test('is short, and says how many rows it leaves out', async () => {
    const shelf = new TableShelf(readCp949);
    const lines = Array.from({ length: 20 }, (_, row) => `n${row},${row}`);
    await shelf.put('a', file('long.csv', ['Name,Points', ...lines].join('\n')));
    const cells = Array.from({ length: 20 }, (_, row) => `${columnLetters(1)}${row + 2}`);
    const excerpt = excerptsOf(claims(claim('c1', 'long', cells)), shelf.tables).get('c1');
    expect([excerpt?.rows.length, excerpt?.more]).toEqual([8, 12]);
  });
});
