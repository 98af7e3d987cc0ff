import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readCp949 } from '../decode/read-cp949.ts';
import { SourceError } from '../errors.ts';
import { parseTableFile } from './parse-table-file.ts';
import type { TableFile } from './table-file.ts';
import { TableFileError } from './table-file-error.ts';
import { TABLE_LIMITS } from './table-limits.ts';
import { tableName } from './table-name.ts';
import { buildWorkbook, sheetData } from './testing/build-workbook.ts';
import { textsOf } from './testing/shown.ts';

function parse(content: string | Uint8Array, file: string): Promise<TableFile> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return parseTableFile(bytes, file, TABLE_LIMITS, readCp949);
}

async function codeOf(content: string | Uint8Array, file: string): Promise<string> {
  return parse(content, file).then(
    ({ kind }) => `read as ${kind}`,
    (error: unknown) =>
      error instanceof TableFileError || error instanceof SourceError ? error.code : `threw ${String(error)}`,
  );
}

const CSV = '나라,값\n똠,1\n';

describe('what a file is written in', () => {
  test.each([
    ['a.csv', CSV, 'separated'],
    ['a.TSV', '나라\t값\n한국\t1\n', 'separated'],
    ['a.csv', '{x},[y]\n1,2\n', 'separated'],
    ['a.json', '[[1]]', 'json'],
    ['a.md', '|a|\n|-|\n|1|\n', 'markdown'],
    ['a.txt', ' [{"a": 1}]', 'json'],
    ['a.txt', 'text\n\n a | b\n---|---\n1 | 2\n', 'markdown'],
    ['a.txt', CSV, 'separated'],
    ['noending', CSV, 'separated'],
  ])('%s of %j', async (file, text, kind) => {
    expect(await codeOf(text, file)).toBe(`read as ${kind}`);
  });
  test('a workbook shows itself whatever its name says', async () => {
    expect(await codeOf(buildWorkbook({ sheets: { A: sheetData([['a'], [1]]) } }), 'a.csv')).toBe(
      'read as workbook',
    );
  });
  test.each([
    ['old-workbook', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1')],
    ['unknown-kind', Buffer.from('%PDF-1.7\n')],
    ['unknown-kind', Buffer.from('PK\x03\x04\x14\0\x06\0....word/document.xml', 'latin1')],
    ['damaged-archive', Buffer.from('PK\x03\x04....xl/workbook.xml', 'latin1')],
    ['binary', Buffer.from('a,b\0c')],
    ['empty', Buffer.from(' \n')],
    ['no-table', Buffer.from(',,\n,')],
  ])('%s', async (code, bytes) => {
    expect(await codeOf(bytes, 'a.xlsx')).toBe(code);
  });
});

describe('texts are read in the encodings of documents', () => {
  test.each([
    ['utf-8 with a mark', Buffer.from(`\uFEFF${CSV}`)],
    ['utf-16le', iconv.encode(CSV, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(CSV, 'utf-16be', { addBOM: true })],
    ['cp949', iconv.encode(CSV, 'cp949')],
  ])('%s', async (_, bytes) => {
    expect(textsOf((await parse(bytes, 'a.csv')).tables[0])).toEqual([
      ['나라', '값'],
      ['똠', '1'],
    ]);
  });
  test('and it is told where letters were lost', async () => {
    const { notices } = await parse(Buffer.concat([Buffer.from(CSV.repeat(3)), Buffer.of(0xed)]), 'a.csv');
    expect(notices.map(({ code }) => code)).toEqual(['unreadable-characters']);
  });
});

test('tables of one name get names of their own', async () => {
  const sheets = { Sheet1: sheetData([['a'], [1]]), Sheet2: sheetData([['b'], [2]]) };
  const { tables } = await parse(buildWorkbook({ sheets }), '값.xlsx');
  expect(tables.map(({ name }) => name)).toEqual(['값', '값 (2)']);
});

test('a fault says the same in Korean: where, what, what to do', async () => {
  const error = await parse('a,b\n1,"2\n', '자료/값.csv').catch((thrown: unknown) => thrown);
  expect(error instanceof TableFileError && error.messages.ko).toBe(
    '자료/값.csv, 2번째 줄: 여기서 연 따옴표가 닫히지 않습니다 – 따옴표를 닫고, 셀 안의 따옴표는 두 번 쓰세요',
  );
});

test('a table is named after its file, and its sheet where that says more', () => {
  expect([
    tableName('a/b/수출.2024.xlsx', '연도별'),
    tableName('C:\\x\\y.csv', null),
    tableName('x.xlsx', 'Sheet1'),
    tableName('x.xlsx', '시트 2'),
  ]).toEqual(['수출.2024 – 연도별', 'y', 'x', 'x']);
});
