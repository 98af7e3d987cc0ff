import { buildZip, type PartToPack } from './build-zip.ts';

/** What a workbook for a test says; the XML of its sheets is written by the test. */
export interface WorkbookToBuild {
  /** The inside of `<worksheet>`, by the name of the sheet. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly hidden?: readonly string[];
  readonly strings?: readonly string[];
  /** Codes of number formats; a cell with `s="1"` has the first. */
  readonly formats?: readonly string[];
  readonly is1904?: boolean;
  /** Parts in place of those of the same names, and others. */
  readonly parts?: readonly PartToPack[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** A workbook in memory, for tests: `buildWorkbook({ sheets: { Costs: sheetData([['year', 'cost'], [2024, 12]]) } })`. */
export function buildWorkbook(workbook: WorkbookToBuild): Uint8Array {
  const own = workbook.parts ?? [];
  const kept = workbookParts(workbook).filter(({ name }) => !own.some((part) => part.name === name));
  return buildZip([...kept, ...own]);
}

function workbookParts({ sheets, hidden = [], strings = [], formats = [], is1904 = false }: WorkbookToBuild) {
  const names = Object.keys(sheets);
  const part = (name: string, content: string): PartToPack => ({ name, content: HEAD + content });
  const relations = (listed: readonly string[]): string =>
    `<Relationships ${RELATIONS}>${listed.join('')}</Relationships>`;
  const listed = names.map((name, at) => {
    const state = hidden.includes(name) ? ' state="hidden"' : '';
    return `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
  });
  return [
    part('[Content_Types].xml', contentTypes(names.length)),
    part('_rels/.rels', relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')])),
    part(
      'xl/workbook.xml',
      `<workbook ${MAIN} xmlns:r="${OFFICE}">${is1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${listed.join('')}</sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      relations([
        ...names.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
        relation('rIdS', 'sharedStrings', 'sharedStrings.xml'),
        relation('rIdF', 'styles', 'styles.xml'),
      ]),
    ),
    part('xl/sharedStrings.xml', `<sst ${MAIN}>${strings.map(sharedString).join('')}</sst>`),
    part('xl/styles.xml', `<styleSheet ${MAIN}>${stylesOf(formats)}</styleSheet>`),
    ...names.map((name, at) =>
      part(`xl/worksheets/sheet${at + 1}.xml`, `<worksheet ${MAIN}>${sheets[name] ?? ''}</worksheet>`),
    ),
  ];
}

/** Rows of plain values as the XML of a sheet; strings are written inline. */
export function sheetData(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number): string =>
    typeof value === 'number'
      ? `<c><v>${value}</v></c>`
      : `<c t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;
  return `<sheetData>${rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')}</sheetData>`;
}

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
}

function contentTypes(sheets: number): string {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (name: string, of: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${kind}.${of}+xml"/>`;
  const all = [
    override('workbook', 'sheet.main'),
    override('sharedStrings', 'sharedStrings'),
    override('styles', 'styles'),
    ...Array.from({ length: sheets }, (_, at) => override(`worksheets/sheet${at + 1}`, 'worksheet')),
  ];
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${all.join('')}</Types>`;
}

function sharedString(text: string): string {
  return `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`;
}

/** The styles of named cells come first in the part and must not be taken for those of cells. */
function stylesOf(formats: readonly string[]): string {
  const codes = formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escapeXml(code)}"/>`);
  const cells = formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`);
  return `<numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${cells.join('')}</cellXfs>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
