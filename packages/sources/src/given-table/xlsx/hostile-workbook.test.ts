import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TableFileError } from '../table-file-error.ts';
import { TABLE_LIMITS, type TableLimits } from '../table-limits.ts';
import { buildWorkbook, sheetData, type WorkbookToBuild } from '../testing/build-workbook.ts';
import { buildZip } from '../testing/build-zip.ts';
import { lineOf } from '../testing/shown.ts';
import { parseWorkbook } from './parse-workbook.ts';
import { unpackPart } from './unpack-part.ts';
import { readZipDirectory } from './zip-directory.ts';

const SOUND = {
  sheets: {
    A: sheetData([
      ['x', 'y'],
      [1, 2],
    ]),
  },
};
const SHEET = 'xl/worksheets/sheet1.xml';

function refusal(workbook: WorkbookToBuild | Uint8Array, limits: Partial<TableLimits> = {}): Promise<string> {
  const bytes = workbook instanceof Uint8Array ? workbook : buildWorkbook(workbook);
  return lineOf(parseWorkbook(bytes, 'a.xlsx', { ...TABLE_LIMITS, ...limits }));
}

function sheet(content: string | Uint8Array, more: Record<string, unknown> = {}): WorkbookToBuild {
  return { ...SOUND, parts: [{ name: SHEET, content, ...more }] };
}

describe('a bomb is stopped while it unpacks', () => {
  test('whatever its directory says of its size', async () => {
    const content = new Uint8Array(8 * 1024 * 1024).fill(0x20);
    for (const stated of [content.byteLength, 10])
      expect(await refusal(sheet(content, { stated }), { unpacked: 1024 * 1024 })).toBe(
        'unpacks-too-large: a.xlsx: the workbook takes more than 1 MiB unpacked; save only the sheets that are needed',
      );
  });
  test('having unpacked a part of it', async () => {
    const content = new Uint8Array(48 * 1024 * 1024).fill(0x20);
    const bytes = buildWorkbook(sheet(content));
    expect(bytes.byteLength).toBeLessThan(60_000);
    const budget = { file: 'a.xlsx', limits: { ...TABLE_LIMITS, unpacked: 1024 * 1024 }, unpacked: 0 };
    const part = readZipDirectory(bytes, 'a.xlsx', TABLE_LIMITS).get(SHEET);
    const pieces = part === undefined ? [] : unpackPart(part, budget);
    const drain = async (): Promise<void> => {
      for await (const _ of pieces);
    };
    await expect(drain()).rejects.toThrow('more than 1 MiB');
    expect(budget.unpacked).toBeLessThan(2 * 1024 * 1024);
  });
  test('many parts count together', async () => {
    const rows = sheetData(Array.from({ length: 400 }, () => ['        '.repeat(100)]));
    const sheets = Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`S${at}`, rows]));
    expect(await refusal({ sheets }, { unpacked: 1024 * 1024 })).toMatch(/^unpacks-too-large/);
    expect(await refusal({ sheets }, { parts: 4 })).toMatch(/^too-many-parts: .* more than 4 parts/);
    expect(await refusal({ sheets }, { tables: 4 })).toMatch(/^too-many-tables: .* more than 4 tables/);
  });
});

describe('XML that is meant to harm', () => {
  test('entities of the document’s own are refused, not expanded', async () => {
    const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);
    for (const head of [
      `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs.join('')}]>`,
      '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
    ])
      expect(
        await refusal(
          sheet(
            `<?xml version="1.0"?>${head}<worksheet><sheetData><row><c t="str"><v>&l9;</v></c></row></sheetData></worksheet>`,
          ),
        ),
      ).toBe(
        `document-type: a.xlsx: ${SHEET} in the workbook declares a document type, which no spreadsheet writes; save it again with one`,
      );
  });
  test.each([
    ['cut short', '<worksheet><sheetData><row><c><v>1</v>'],
    ['no XML', 'hello'],
    ['empty', ''],
    ['nested without end', '<a>'.repeat(100_000)],
  ])('%s', async (_, content) => {
    expect(await refusal(sheet(content))).toMatch(/^damaged-part: a\.xlsx: xl\/worksheets\/sheet1\.xml/);
  });
});

describe('sheets beyond the limits are refused with the cell', () => {
  const cell = (address: string, inside = '<v>1</v>'): WorkbookToBuild =>
    sheet(
      `<worksheet><sheetData><row r="${/[0-9]+/.exec(address)?.[0]}"><c r="${address}">${inside}</c></row></sheetData></worksheet>`,
    );
  test.each([
    ['XFD1', 'too-many-columns: a.xlsx, sheet “A”, cell XFD1: more than 1000 columns; give a part of them'],
    [
      'A1048576',
      'too-many-rows: a.xlsx, sheet “A”, cell A1048576: more than 100000 rows; give a part of them',
    ],
  ])('%s', async (address, line) => {
    expect(await refusal(cell(address))).toBe(line);
  });
  test('a hundred thousand columns in one row', async () => {
    const cells = '<c><v>1</v></c>'.repeat(100_000);
    expect(await refusal(sheet(`<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`))).toMatch(
      /^too-many-columns: .* cell ALM1:/,
    );
  });
  test('cells that are far apart count with the empty ones between', async () => {
    const rows = Array.from(
      { length: 50 },
      (_, at) => `<row r="${at + 1}"><c r="ALL${at + 1}"><v>1</v></c></row>`,
    );
    const content = `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
    expect(await refusal(sheet(content), { cells: 20_000 })).toMatch(
      /^too-many-cells: .* cell ALL21: more than 20000/,
    );
  });
  test('a text without end', async () => {
    expect(await refusal({ sheets: { A: sheetData([['x'.repeat(10_001)]]) } })).toMatch(
      /^cell-too-long: .* cell A1: a cell of more than 10000/,
    );
    expect(
      await refusal({
        strings: ['x'.repeat(500_000)],
        sheets: { A: '<sheetData><row><c t="s"><v>0</v></c></row></sheetData>' },
      }),
    ).toMatch(/^cell-too-long/);
  });
  test('a merged block over the whole sheet fills what is there', async () => {
    const content = `<worksheet>${sheetData([['a'], [1]])}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`;
    expect(await refusal(sheet(content))).toBe('read 1');
  });
  test.each(['b1', 'A0', 'ABCD1', '1', '"><x'])('an address that is none: %s', async (address) => {
    expect(
      await refusal(
        sheet(`<worksheet><sheetData><row><c r='${address}'><v>1</v></c></row></sheetData></worksheet>`),
      ),
    ).toMatch(/^bad-address/);
  });
  test.each(['1e', '0x10', 'NaN', '1,5', 'Infinity'])('a number that is none: %s', async (value) => {
    expect(await refusal(cell('B2', `<v>${value}</v>`))).toBe(
      `bad-number: a.xlsx, sheet “A”, cell B2: “${value}” is no number; save the workbook again`,
    );
  });
});

describe('archives that are none', () => {
  test.each([
    ['damaged-archive', Buffer.from('PK\x03\x04 and no more')],
    ['damaged-archive', buildWorkbook(SOUND).subarray(0, -30)],
    ['no-workbook', buildZip([{ name: 'photos/1.jpg', content: 'x' }])],
    ['no-workbook', buildZip([{ name: '_rels/.rels', content: '<Relationships/>' }])],
    [
      'old-workbook',
      buildZip([
        {
          name: '_rels/.rels',
          content:
            '<Relationships><Relationship Type="a/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        },
        { name: 'xl/workbook.bin', content: 'x' },
      ]),
    ],
    [
      'repeated-part',
      buildZip([
        { name: 'a', content: 'x' },
        { name: 'a', content: 'y' },
      ]),
    ],
    ['locked-archive', buildZip([{ name: 'a', content: 'x', isLocked: true }])],
    [
      'no-such-part',
      buildZip([
        {
          name: '_rels/.rels',
          content:
            '<Relationships><Relationship Type="a/officeDocument" Target="workbook.xml"/></Relationships>',
        },
        {
          name: 'workbook.xml',
          content: '<workbook><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>',
        },
      ]),
    ],
  ])('%s', async (code, bytes) => {
    expect(await refusal(bytes)).toMatch(new RegExp(`^${code}: a\\.xlsx: `));
  });
  test('a part whose bytes are broken is named', async () => {
    const content = `<worksheet>${sheetData([[randomBytes(2000).toString('hex')]])}</worksheet>`;
    const bytes = buildWorkbook({ ...SOUND, parts: [{ name: SHEET, content }] });
    const start = Buffer.from(bytes).indexOf(SHEET) + SHEET.length;
    bytes.fill(0xff, start, start + 20);
    expect(await refusal(bytes)).toMatch(/^damaged-archive: .* at xl\/worksheets\/sheet1\.xml/);
  });
  test('whatever bytes are changed, there is a table or one line', async () => {
    const sound = buildWorkbook({ ...SOUND, strings: ['a'], formats: ['0.0%'] });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(sound.byteLength - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const bytes = Uint8Array.from(sound);
          for (const [at, value] of changes) bytes[at] = value;
          const caught = await parseWorkbook(bytes, 'a.xlsx', TABLE_LIMITS).catch((error: unknown) => error);
          expect(caught instanceof Error && !(caught instanceof TableFileError) ? caught : null).toBeNull();
        },
      ),
      { seed: 20261126, numRuns: 150 },
    );
  });
});
