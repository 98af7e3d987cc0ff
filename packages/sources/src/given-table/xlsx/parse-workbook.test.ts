import { describe, expect, test } from 'vitest';
import type { ParsedTables } from '../table-file.ts';
import { TABLE_LIMITS } from '../table-limits.ts';
import { buildWorkbook, sheetData, type WorkbookToBuild } from '../testing/build-workbook.ts';
import { cellOf, textsOf } from '../testing/shown.ts';
import { parseWorkbook } from './parse-workbook.ts';

function parse(workbook: WorkbookToBuild, file = 'data/수출.xlsx'): Promise<ParsedTables> {
  return parseWorkbook(buildWorkbook(workbook), file, TABLE_LIMITS);
}

function lines({ notices }: ParsedTables): readonly string[] {
  return notices.map(({ messages }) => messages.en);
}

describe('sheets', () => {
  test('come in the order of the workbook, each as a table under its name', async () => {
    const { tables } = await parse({
      sheets: {
        2024: sheetData([
          ['나라', '값'],
          ['한국', 12],
        ]),
        Sheet2: sheetData([['a'], [1]]),
      },
    });
    expect(tables.map(({ name, origin }) => [name, origin.sheet])).toEqual([
      ['수출 – 2024', '2024'],
      ['수출', 'Sheet2'],
    ]);
    expect(textsOf(tables[0])).toEqual([
      ['나라', '값'],
      ['한국', '12'],
    ]);
  });
  test('that are hidden or empty are left out, and the hidden are told', async () => {
    const read = await parse({
      sheets: { A: sheetData([['x'], [1]]), B: sheetData([['y']]), C: '<sheetData/>' },
      hidden: ['B'],
    });
    expect(read.tables.map(({ origin }) => origin.sheet)).toEqual(['A']);
    expect(lines(read)).toEqual(['data/수출.xlsx: hidden, so not read: B; unhide what is needed']);
  });
  test('keep the address of their first cell, whatever is empty around it', async () => {
    const { tables } = await parse({
      sheets: {
        A: '<sheetData><row r="3"><c r="B3" t="inlineStr"><is><t>값</t></is></c><c r="D3" s="1"/></row><row r="5"><c r="C5"><v>7</v></c></row></sheetData>',
      },
    });
    expect(tables[0]?.origin).toEqual({ sheet: 'A', row: 2, column: 1 });
    expect(textsOf(tables[0])).toEqual([['값'], [], ['', '7']]);
  });
});

describe('cells', () => {
  test('of every kind: shared and inline strings, truths, dates of their own kind, errors', async () => {
    const { tables } = await parse({
      strings: ['합계', ' 두\n줄 '],
      sheets: {
        A: `<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><r><t>a</t></r><r><t>_x0041_</t></r><rPh><t>읽기</t></rPh></is></c><c t="b"><v>1</v></c><c t="d"><v>2024-03-01T00:00:00</v></c><c t="e"><v>#DIV/0!</v></c><c t="s"><v>99</v></c><c><v>1.5E-3</v></c></row></sheetData>`,
      },
    });
    expect(textsOf(tables[0])).toEqual([['합계', '두 줄', 'aA', 'TRUE', '2024-03-01', '', '', '0.0015']]);
  });
  test('show numbers by their formats and count them exactly', async () => {
    const { tables } = await parse({
      formats: ['0.0%', '#,##0"원"', 'yyyy-mm'],
      sheets: {
        A: '<sheetData><row><c s="1"><v>0.12345</v></c><c s="2"><v>1234567.8</v></c><c s="3"><v>45235</v></c><c><v>0.30000000000000004</v></c></row></sheetData>',
      },
    });
    expect([0, 1, 2, 3].map((column) => cellOf(tables[0], 0, column))).toEqual([
      '12.3% = 12.345',
      '1,234,568원 = 1234567.8',
      '2023-11',
      '0.3 = 0.3',
    ]);
  });
  test('count days from 1904 where the workbook does', async () => {
    const { tables } = await parse({
      is1904: true,
      formats: ['yyyy-mm-dd'],
      sheets: { A: '<sheetData><row><c s="1"><v>0</v></c></row></sheetData>' },
    });
    expect(textsOf(tables[0])).toEqual([['1904-01-01']]);
  });
  test('with formulas count what the workbook keeps, and say so', async () => {
    const read = await parse({
      sheets: {
        A: '<sheetData><row><c r="A1"><f>SUM(B1:C1)</f><v>3</v></c><c r="B1"><f>HYPERLINK("http://evil.example")</f></c><c r="C1" t="str"><f>"x"</f><v>글</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>',
      },
    });
    expect(textsOf(read.tables[0])).toEqual([['3', '', '글']]);
    expect(lines(read)).toEqual([
      'data/수출.xlsx, sheet “A”, cell A1: 2 formulas not computed here; the values that the file keeps were read',
      'data/수출.xlsx, sheet “A”, cell B1: 1 formula without a kept value, read as empty; open the file in a spreadsheet and save it',
      'data/수출.xlsx, sheet “A”, cell D1: 1 cell with an error such as #DIV/0!, read as empty',
    ]);
  });
});

describe('what a sheet arranges', () => {
  test('merged headings stand in each of their cells, merged numbers where they were', async () => {
    const { tables } = await parse({
      sheets: {
        A: `${sheetData([
          ['', 2023, '', '매출'],
          ['아시아', 1, 2, 3],
          ['', 4, 5, 6],
          ['합', 70, '', ''],
        ])}<mergeCells><mergeCell ref="B1:C1"/><mergeCell ref="A2:A3"/><mergeCell ref="B4:C4"/></mergeCells>`,
      },
    });
    expect(textsOf(tables[0])).toEqual([
      ['', '2023', '2023', '매출'],
      ['아시아', '1', '2', '3'],
      ['아시아', '4', '5', '6'],
      ['합', '70'],
    ]);
  });
  test('a merged title alone above the table is the heading of no column', async () => {
    const { tables } = await parse({
      sheets: {
        A: `${sheetData([
          ['표 1. 수출', '', ''],
          ['', '', ''],
          ['', 2023, ''],
          ['나라', 'a', 'b'],
          ['한국', 1, 2],
        ])}<mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="B3:C3"/></mergeCells>`,
      },
    });
    expect(textsOf(tables[0]).slice(0, 3)).toEqual([['표 1. 수출'], [], ['', '2023', '2023']]);
  });
  test('hidden rows and columns are empty and told, so that addresses stay', async () => {
    const read = await parse({
      sheets: {
        A: `<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1"><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row><row r="2" hidden="1"><c><v>4</v></c></row><row r="3" hidden="true"/><row r="4"><c><v>5</v></c></row></sheetData>`,
      },
    });
    expect(textsOf(read.tables[0])).toEqual([['1', '', '3'], [], [], ['5']]);
    expect(lines(read)).toEqual([
      'data/수출.xlsx, sheet “A”, cell A2: 1 hidden row read as empty; unhide what is needed',
      'data/수출.xlsx, sheet “A”, cell B1: 1 hidden column read as empty; unhide what is needed',
    ]);
  });
});

test('prefixes of vocabularies and parts named from the root make no difference', async () => {
  const { tables } = await parse({
    sheets: { A: '' },
    parts: [
      {
        name: 'xl/worksheets/sheet1.xml',
        content:
          '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row><x:c><x:v>8</x:v></x:c></x:row></x:sheetData></x:worksheet>',
        isStored: true,
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content:
          '<Relationships><Relationship Id="rId1" Type="a/worksheet" Target="/xl/./x/../worksheets/sheet1.xml"/></Relationships>',
      },
    ],
  });
  expect(textsOf(tables[0])).toEqual([['8']]);
});
