import { findSignature } from '../decode/binary.ts';
import { decodeWith } from '../decode/decode-with.ts';
import type { ReadCp949 } from '../decode/read-cp949.ts';
import { findTextWarnings } from '../described.ts';
import { withOwnNames } from './own-names.ts';
import type { ParsedTables, TableFile, TableFileKind } from './table-file.ts';
import { TableFileError } from './table-file-error.ts';
import { textTableKind } from './table-kind.ts';
import type { TableLimits } from './table-limits.ts';
import { placeIn } from './table-place.ts';

/** Kinds of ZIP archives that hold no sheets, and of files that are no archives, are refused by their first bytes. */
const WORKBOOKS: ReadonlySet<string> = new Set(['xlsx', 'zip']);

/**
 * The tables that bytes hold: CSV, TSV, XLSX, JSON or Markdown, in any encoding that documents are read in; in Node and in
 * browsers alike. Each kind loads what it needs and no more.
 * Example: `parseTableFile(bytes, 'exports.csv', TABLE_LIMITS, readCp949)` → `{ kind: 'separated', tables: [{ name: 'exports', … }], … }`.
 * Throws TableFileError, and SourceError `empty`, `binary`, `undecodable`.
 */
export async function parseTableFile(
  bytes: Uint8Array,
  file: string,
  limits: TableLimits,
  readCp949: ReadCp949,
): Promise<TableFile> {
  const signature = findSignature(bytes);
  const read =
    signature === null || signature === 'utf-32'
      ? await parseText(bytes, file, limits, readCp949)
      : await parseBinary(signature, bytes, file, limits);
  if (read.tables.length === 0) throw new TableFileError('no-table', placeIn(file));
  return { ...read, tables: withOwnNames(read.tables, new Set()) };
}

async function parseBinary(
  signature: string,
  bytes: Uint8Array,
  file: string,
  limits: TableLimits,
): Promise<TableFile> {
  if (signature === 'ole') throw new TableFileError('old-workbook', placeIn(file));
  if (!WORKBOOKS.has(signature)) throw new TableFileError('unknown-kind', placeIn(file));
  const { parseWorkbook } = await import('./xlsx/parse-workbook.ts');
  return { file, kind: 'workbook', ...(await parseWorkbook(bytes, file, limits)) };
}

async function parseText(
  bytes: Uint8Array,
  file: string,
  limits: TableLimits,
  readCp949: ReadCp949,
): Promise<TableFile> {
  const decoded = await decodeWith(readCp949, bytes, { where: file });
  const kind = textTableKind(file, decoded.text);
  const { tables, notices } = await parseAs(kind, decoded.text, file, limits);
  return {
    file,
    kind,
    tables,
    notices: [...findTextWarnings(decoded.text, decoded, false, file), ...notices],
  };
}

async function parseAs(
  kind: TableFileKind,
  text: string,
  file: string,
  limits: TableLimits,
): Promise<ParsedTables> {
  if (kind === 'json')
    return (await import('./json/parse-json-tables.ts')).parseJsonTables(text, file, limits);
  if (kind === 'markdown')
    return (await import('./markdown/parse-markdown-tables.ts')).parseMarkdownTables(text, file, limits);
  return (await import('./separated/parse-separated.ts')).parseSeparated(text, file, limits);
}
