import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { textWidth } from '../../terminal/width.ts';
import { type Outcome, runCommand } from '../../testing/fake-terminal.ts';

// The first run loads the engine, which a busy machine may take its time for.
vi.setConfig({ testTimeout: 30_000 });

const SALES = `표 1. 연도별 매출
회사,2023년 매출(억 원),2024년 매출(억 원),점유율(%)
가나전자,"1,234","1,300",12.3
다라중공업,900,-,8.1
합계,2134,1300,20.4
자료: 각사
`;

let folder = '';
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-table-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function table(...args: readonly string[]): Promise<Outcome> {
  return runCommand(['table', ...args], { dataFolder: folder });
}

function give(name: string, content: string, sidecar?: string): string {
  writeFileSync(file(name), content);
  if (sidecar !== undefined) writeFileSync(file(`${name}.assay.json`), sidecar);
  return file(name);
}

/** What a command prints, with the folder of this run left out. */
function plain(text: string): string {
  return text.replaceAll(`${folder}/`, '');
}

describe('what is inferred of a table is shown', () => {
  it('in Korean, in columns that keep their places', async () => {
    const { code, out } = await table(give('매출.csv', SALES), '--lang', 'ko');
    expect(code).toBe(0);
    expect(plain(out).split('\n')).toEqual([
      '매출 · A1:D6',
      '제목    표 1. 연도별 매출',
      '머리글  2행',
      '행      자료 2, 합계 1 (5행), 주석 1 (6행)',
      '대상    A 회사',
      '언어    한국어',
      '빈 값   C4',
      '',
      '열  이름                종류  단위     시기  빈 값  예',
      'A   회사                글                          가나전자 · 다라중공업',
      'B   2023년 매출(억 원)  수    1억 원   2023         1,234 · 900',
      'C   2024년 매출(억 원)  수    1억 원   2024      1  1,300',
      'D   점유율(%)           수    percent               12.3 · 8.1',
      '',
      '시계열     단위     시점             대상  계산',
      '매출       KRW      2023 ~ 2024 (2)     3  더하면 합계와 같음',
      '매출 비중  percent  2023 ~ 2024 (2)     2  각 값과 합계에서',
      '대상: 가나전자, 다라중공업',
      '',
      '틀린 것이 있으면 assay table 매출.csv --write-sidecar 명령으로 매출.csv.assay.json 파일을 써서 고치세요.',
      '',
    ]);
  });
  it('in English, as narrow as is asked for', async () => {
    const { out } = await table(give('sales.csv', SALES), '--lang', 'en', '--width', '60');
    expect(out).toContain('rows      records 2, totals 1 (row 5), remarks 1 (row 6)');
    for (const line of out.split('\n').slice(0, 14)) expect(textWidth(line), line).toBeLessThanOrEqual(60);
  });
  it('as JSON, with addresses as a spreadsheet has them', async () => {
    const { out } = await table(give('sales.csv', SALES), '--json');
    const { kind, sidecar, tables, notices } = JSON.parse(out);
    expect([kind, sidecar, notices, tables[0].range, tables[0].missing]).toEqual([
      'separated',
      null,
      [],
      'A1:D6',
      ['C4'],
    ]);
    expect(tables[0].rows).toEqual({ data: [3, 4], total: [5], subtotal: [], note: [6] });
    expect(tables[0].columns[1]).toEqual({
      column: 'B',
      name: '2023년 매출(억 원)',
      kind: 'number',
      unit: { unit: 'KRW', factor: '100000000' },
      period: '2023',
      ignored: false,
      examples: ['1,234', '900'],
      missing: 0,
    });
  });
  it('of one table of several, or with the names that there are', async () => {
    const two = give('two.md', '# A\n\n|a|b|\n|-|-|\n|x|1|\n\n# B\n\n|c|d|\n|-|-|\n|y|2|\n');
    const { out } = await table(two, '--sheet', 'two – B', '--lang', 'en');
    expect(out).toMatch(/^two – B · A1:B2\n/);
    expect(out).not.toContain('two – A');
    const { code, err } = await table(two, '--sheet', 'C', '--lang', 'en');
    expect([code, plain(err)]).toEqual([
      2,
      'assay: two.md has no sheet or table C; give one of two – A, two – B\n',
    ]);
  });
  it('with what whoever gave it should know, on standard error', async () => {
    const { code, err } = await table(give('short.csv', 'a,b,c\nx,1,2\ny,3\nz,4,5\n'), '--lang', 'en');
    expect([code, plain(err)]).toEqual([
      0,
      'assay: short.csv, line 3: 1 row with fewer cells than the others, filled up at the end; check them\n',
    ]);
  });
  it('and nothing in it steers the terminal', async () => {
    const { out } = await table(
      give('hostile.csv', '"a\x1b[31m\u202e","b\nc"\n\x07x,1\ny,2\n'),
      '--lang',
      'en',
    );
    for (const sign of ['\x07', '\x1b', '\u202e']) expect(out).not.toContain(sign);
  });
});

describe('a file that gives no table', () => {
  it.each([
    [
      'en',
      'assay: bad.csv, line 2: a quote opens here and is never closed; close it, and double quotes within a cell\n',
    ],
    [
      'ko',
      'assay: bad.csv, 2번째 줄: 여기서 연 따옴표가 닫히지 않습니다 – 따옴표를 닫고, 셀 안의 따옴표는 두 번 쓰세요\n',
    ],
  ])('is one line and the exit code 2, in %s', async (language, line) => {
    const { code, out, err } = await table(give('bad.csv', 'a,b\n1,"2\n'), '--lang', language);
    expect([code, out, plain(err)]).toEqual([2, '', line]);
  });
  it('nor does one that is not there, or none, or two', async () => {
    expect((await table(file('gone.csv'))).err).toContain('no such file');
    expect((await table()).err).toContain('nothing to work on; give FILE');
    expect((await table('a', 'b')).err).toContain('one too many: b');
  });
});

describe('a sidecar', () => {
  it('is written as things are inferred, changes nothing, and is not written over', async () => {
    const sales = give('kept.csv', SALES);
    const before = JSON.parse((await table(sales, '--json')).out).tables;
    const { out } = await table(sales, '--write-sidecar', '--lang', 'en');
    expect(plain(out)).toMatch(/^Written: kept\.csv\.assay\.json\./);
    const written = JSON.parse(readFileSync(`${sales}.assay.json`, 'utf8')).tables.kept;
    expect([written.headerRows, written.entityColumn, written.totalRows]).toEqual([[2], 'A', [5]]);
    expect(written.columns.D).toEqual({
      name: '점유율(%)',
      kind: 'number',
      unit: '%',
      period: null,
      ignore: false,
    });
    const after = JSON.parse((await table(sales, '--json')).out);
    expect(after.tables).toEqual(before);
    expect(after.sidecar).toBe(`${sales}.assay.json`);
    const again = await table(sales, '--write-sidecar', '--lang', 'en');
    expect([again.code, plain(again.err)]).toEqual([
      2,
      'assay: kept.csv.assay.json is there already; correct it, or take it away first\n',
    ]);
  });
  it('corrects header, bearer, totals and columns, by the names of a spreadsheet', async () => {
    const corrected = give(
      'corrected.csv',
      `\n${SALES}`,
      JSON.stringify({
        tables: {
          corrected: {
            headerRows: [3],
            entityColumn: 'B',
            totalRows: [],
            columns: {
              D: { name: 'share', unit: null, period: '2024', ignore: true },
              C: { unit: '억 달러' },
            },
          },
        },
      }),
    );
    const [shown] = JSON.parse((await table(corrected, '--json')).out).tables;
    expect([shown.range, shown.headerRows, shown.entityColumn, shown.rows.data, shown.rows.total]).toEqual([
      'A2:D7',
      [3],
      'B',
      [4, 5, 6],
      [],
    ]);
    expect(shown.columns[3]).toMatchObject({ name: 'share', unit: null, period: '2024', ignored: true });
    expect(shown.columns[2].unit).toEqual({ unit: 'USD', factor: '100000000' });
  });
  it.each([
    ['{\n"tables": {\n,', ': no JSON from line 3 on; mend it there'],
    ['[]', ': not what belongs there; give an object'],
    ['{"table":{}}', ', at tables: not what belongs there; give an object'],
    ['{"tables":{"x":{}}}', ', at tables.x: no such table in the file; it has bad-side'],
    [
      '{"tables":{"bad-side":{"header":[1]}}}',
      ', at tables.bad-side: ‘header’ is not known here; take it out or mend its spelling',
    ],
    [
      '{"tables":{"bad-side":{"headerRows":[0]}}}',
      ', at tables.bad-side.headerRows.0: no row; give its number as a spreadsheet shows it, from 1',
    ],
    [
      '{"tables":{"bad-side":{"headerRows":["1"]}}}',
      ', at tables.bad-side.headerRows.0: no row; give its number as a spreadsheet shows it, from 1',
    ],
    [
      '{"tables":{"bad-side":{"headerRows":[9]}}}',
      ', at tables.bad-side.headerRows.0: outside of the table, which is A1:B2',
    ],
    [
      '{"tables":{"bad-side":{"entityColumn":"C"}}}',
      ', at tables.bad-side.entityColumn: outside of the table, which is A1:B2',
    ],
    [
      '{"tables":{"bad-side":{"entityColumn":1}}}',
      ', at tables.bad-side.entityColumn: not what belongs there; give a text',
    ],
    [
      '{"tables":{"bad-side":{"columns":{"b":{}}}}}',
      ', at tables.bad-side.columns.b: no column; give its letters as a spreadsheet shows them, such as B',
    ],
    [
      '{"tables":{"bad-side":{"columns":{"B":{"kind":"sum"}}}}}',
      ', at tables.bad-side.columns.B.kind: none of what is known; give text, number, rank, year, date, score, duration, list or empty',
    ],
    [
      '{"tables":{"bad-side":{"columns":{"B":{"period":"last year"}}}}}',
      ', at tables.bad-side.columns.B.period: no period; give one such as 2024, 2024-Q3, 2024-11 or 2023/2024',
    ],
    [
      '{"tables":{"bad-side":{"columns":{"B":{"unit":"blorps"}}}}}',
      ", at tables.bad-side.columns.B.unit: ‘blorps’ is read as no unit; write it as a header of the table's language would, such as % or $ million",
    ],
    [
      '{"tables":{"bad-side":{"columns":{"B":{"ignore":"yes"}}}}}',
      ', at tables.bad-side.columns.B.ignore: not what belongs there; give true or false',
    ],
  ])('that is wrong is refused with file, place and reason: %s', async (sidecar, line) => {
    const { code, err } = await table(give('bad-side.csv', 'a,b\nx,1\n', sidecar), '--lang', 'en');
    expect([code, plain(err)]).toEqual([2, `assay: bad-side.csv.assay.json${line}\n`]);
  });
  it('that is wrong is told in Korean as well', async () => {
    const side = '{"tables":{"ko-side":{"columns":{"B":{"kind":"sum"}}}}}';
    const { err } = await table(give('ko-side.csv', 'a,b\nx,1\n', side), '--lang', 'ko');
    expect(plain(err)).toMatch(
      /^assay: ko-side\.csv\.assay\.json, tables\.ko-side\.columns\.B\.kind: 알 수 없는 값입니다 – /,
    );
  });
});
