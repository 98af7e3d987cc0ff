// Hostile workbooks: bombs, formulas, odd addresses, entities, damaged archives. Cannot write what no ZIP archive can hold.
import { buildWorkbook } from '../../packages/sources/src/given-table/testing/build-workbook.ts';
import type { Draw } from '../score/random.ts';
import { anySize, between, chance, one, several } from './drawn.ts';
import type { FuzzInput } from './fuzz-kind.ts';
import { anyPiece, oddNumber } from './pieces.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
/** As much as reading may unpack, and a little. */
const MEBIBYTE = 1024 * 1024;

/** A workbook: mostly sound with hostile cells, at times a bomb or a damaged archive. */
export function writeWorkbook(draw: Draw): FuzzInput {
  const language = chance(draw, 50) ? 'ko' : 'en';
  const content = sheet(draw);
  const sheets = Object.fromEntries(
    Array.from({ length: anySize(draw, 4) }, (_, at) => [
      `${escapeXml(anyPiece(draw, language)).slice(0, 31)}${at}`,
      content,
    ]),
  );
  const strings = Array.from({ length: 3 }, () => printable(anyPiece(draw, language)));
  const formats = [
    one(draw, [
      '0.0%',
      'yyyy-mm-dd',
      '#,##0;[Red](#,##0)',
      '[h]:mm:ss',
      '"'.repeat(9),
      '0'.repeat(300),
      '@',
      '??/??',
      'General;;;',
    ]),
  ];
  const isBomb = chance(draw, 4);
  const size = isBomb ? anySize(draw, 160) * MEBIBYTE : 0;
  const parts = isBomb
    ? [{ name: SHEET, content: bomb(draw, size), ...(chance(draw, 30) ? { stated: 10 } : {}) }]
    : [];
  const bytes = Uint8Array.from(buildWorkbook({ sheets, strings, formats, is1904: chance(draw, 20), parts }));
  if (chance(draw, 25)) damage(draw, bytes);
  const cut = chance(draw, 5) ? bytes.subarray(0, between(draw, 4, bytes.length)) : bytes;
  return {
    content: cut,
    language,
    file: 'table.xlsx',
    work: bytes.length + content.length * Object.keys(sheets).length + size,
  };
}

function damage(draw: Draw, bytes: Uint8Array): void {
  for (let times = anySize(draw, 12); times > 0; times--)
    bytes[between(draw, 4, bytes.length - 1)] = between(draw, 0, 255);
}

/** Spaces, an element that never ends, or a text without end. */
function bomb(draw: Draw, size: number): Uint8Array {
  const content = new Uint8Array(size).fill(one(draw, [0x20, 0x41, 0x3c, 0x26]));
  content.set(
    Buffer.from(
      one(draw, [
        '<worksheet><sheetData>',
        '<worksheet ',
        '<worksheet><sheetData><row><c t="str"><v>',
        '<!--',
      ]),
    ),
  );
  return content;
}

function sheet(draw: Draw): string {
  const rows = anySize(draw, chance(draw, 4) ? 3_000 : 20);
  const columns = anySize(draw, 10);
  const body = several(
    rows,
    (at) =>
      `<row${chance(draw, 60) ? ` r="${rowNumber(draw, at + 1)}"` : ''}${chance(draw, 5) ? ' hidden="1"' : ''}>${several(columns, () => cell(draw))}</row>`,
  );
  const merged = chance(draw, 20)
    ? `<mergeCells><mergeCell ref="${one(draw, ['A1:B2', 'A1:XFD1048576', 'B2:A1', 'A1', '', 'A0:B0'])}"/></mergeCells>`
    : '';
  const head = chance(draw, 5) ? '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;&a;">]>' : '';
  return `${head}<sheetData>${body}</sheetData>${merged}`;
}

function rowNumber(draw: Draw, at: number): string {
  return chance(draw, 97)
    ? String(at)
    : one(draw, ['0', '-1', '1048577', '99999999999999999999', 'x', '1e3', '']);
}

function cell(draw: Draw): string {
  return one(draw, [
    () => `<c><v>${between(draw, -99_999, 99_999) / 8}</v></c>`,
    (): string => `<c><v>${between(draw, 0, 60_000)}</v></c>`,
    () =>
      `<c s="${one(draw, ['0', '1', '1', '1', '99', '-1', 'x'])}"><v>${between(draw, -9, 90_000) / 16}</v></c>`,
    () => `<c t="s"><v>${one(draw, ['0', '1', '2', '2', '3', '-1', 'x', '1e9'])}</v></c>`,
    () => `<c t="inlineStr"><is><t>${escapeXml(anyPiece(draw, 'ko'))}</t></is></c>`,
    () => `<c t="inlineStr"><is><t>${escapeXml(anyPiece(draw, 'en'))}</t></is></c>`,
    () =>
      `<c><f>${escapeXml(one(draw, ['1+1', 'WEBSERVICE("http://x")', 'A1', 'SUM(A:A)', '"'.repeat(50)]))}</f>${chance(draw, 60) ? '<v>2</v>' : ''}</c>`,
    (): string => `<c t="e"><v>#DIV/0!</v></c>`,
    () => `<c t="b"><v>${one(draw, ['0', '1', '2', ''])}</v></c>`,
    () =>
      `<c><v>${one(draw, ['1E+300', '1E-300', '4.9E-324', '-0', '0.1', '1E400', '99999999999999999999'])}</v></c>`,
    () => (chance(draw, 10) ? `<c><v>${escapeXml(oddNumber(draw))}</v></c>` : '<c/>'),
    () =>
      chance(draw, 10) ? `<c r="${one(draw, ['A1', 'ZZZ1', 'XFD1048576', 'a1', ''])}"><v>1</v></c>` : '<c/>',
    () =>
      `<c t="str"><f>A1</f><v>${one(draw, ['_x000D_', '_x0000_', '_x0041_', '&#13;&#10;', '&lt;', '&a;', 'Total'])}</v></c>`,
  ])();
}

/** Without what XML cannot hold. */
function printable(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

function escapeXml(text: string): string {
  return printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
