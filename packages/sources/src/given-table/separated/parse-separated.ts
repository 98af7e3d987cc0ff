import { readCarefully, type Separator } from '@assay/catalog';
import { cleanText } from '../clean-text.ts';
import { Grid } from '../grid.ts';
import type { ParsedTables } from '../table-file.ts';
import { TableFileError } from '../table-file-error.ts';
import type { TableLimits } from '../table-limits.ts';
import { tableName } from '../table-name.ts';
import { buildNotice, type TableNotice } from '../table-notice.ts';
import { placeIn } from '../table-place.ts';
import { cellAddress } from '../xlsx/cell-address.ts';
import { sniffSeparator } from './sniff-separator.ts';

/** How long a row is, and on which line of the file it begins. */
interface RowExtent {
  readonly row: number;
  readonly line: number;
  /** Cells that are written, the empty ones among them. */
  readonly written: number;
  /** Cells up to the last that is not empty. */
  readonly filled: number;
}

/** What spreadsheets write above the table to name its separator. */
const DIRECTIVE = /^sep=([,;\t|])\r?\n/;

/**
 * The table of a text with commas, semicolons, tabs or bars between its cells (RFC 4180, quotes doubled). Its rows count as
 * spreadsheets count them, empty ones too. A row that is longer than the table is a fault, for its cells may be in the wrong columns.
 * Example: `parseSeparated('나라;값\n중국;1,5\n', 'a.csv', TABLE_LIMITS)` → a table of two rows of two cells.
 * Throws TableFileError `unclosed-quote`, `long-row`, and what the grid throws.
 */
export function parseSeparated(source: string, file: string, limits: TableLimits): ParsedTables {
  const stated = DIRECTIVE.exec(source);
  const body = stated === null ? source : source.slice(stated[0].length);
  const text = body.includes('\n') ? body : body.replaceAll('\r', '\n');
  const separator = separatorOf(stated?.[1]) ?? sniffSeparator(text);
  const grid = new Grid({ file, limits, cells: 0 }, null);
  const strays: { count: number; first: number } = { count: 0, first: 0 };
  const extents: RowExtent[] = [];
  let line = stated === null ? 1 : 2;
  for (let at = 0, row = 0; at < text.length; row++) {
    if (row >= limits.rows && text.slice(at).trim() === '') break;
    const { cells, next, problems } = readCarefully(text, at, row, separator, limits.columns + 1);
    if (cells.length > limits.columns)
      throw new TableFileError(
        'too-many-columns',
        placeIn(file, { cell: cellAddress(row, limits.columns), line }),
        { limit: limits.columns },
      );
    for (const { code } of problems) {
      if (code === 'unterminated-quote') throw new TableFileError('unclosed-quote', placeIn(file, { line }));
      if (strays.count++ === 0) strays.first = line;
    }
    let filled = 0;
    cells.forEach((cell, column) => {
      const plain = cleanText(cell);
      if (plain === '') return;
      grid.put(row, column, { text: plain, number: null }, line);
      filled = column + 1;
    });
    if (row >= limits.rows)
      throw new TableFileError('too-many-rows', placeIn(file, { line }), { limit: limits.rows });
    if (filled > 0) extents.push({ row, line, written: cells.length, filled });
    line += countBreaks(text, at, next);
    at = next;
  }
  const notices: TableNotice[] = [...raggedRows(extents, file)];
  if (strays.count > 0)
    notices.push(buildNotice('stray-quotes', placeIn(file, { line: strays.first }), { count: strays.count }));
  const found = grid.trim();
  if (found === null) return { tables: [], notices };
  const { rows, row, column } = found;
  return {
    tables: [{ name: tableName(file, null), caption: null, rows, origin: { sheet: null, row, column } }],
    notices,
  };
}

function separatorOf(written: string | undefined): Separator | null {
  return written === ',' || written === ';' || written === '\t' || written === '|' ? written : null;
}

/** Rows that end early are told; titles and remarks of one cell are none. */
function raggedRows(extents: readonly RowExtent[], file: string): readonly TableNotice[] {
  const head = extents.find(({ filled }) => filled > 1);
  const usual = usualLength(extents);
  const width = Math.max(usual, head?.written ?? 0);
  const long = extents.find(({ filled }) => width > 1 && filled > width);
  if (long !== undefined)
    throw new TableFileError(
      'long-row',
      placeIn(file, { cell: cellAddress(long.row, width), line: long.line }),
      { cells: long.filled, width },
    );
  const short = extents.filter(({ written, filled }) => filled > 1 && written < usual);
  const [first] = short;
  if (first === undefined) return [];
  return [buildNotice('short-rows', placeIn(file, { line: first.line }), { count: short.length })];
}

/** The number of cells that most rows of more than one have; of two as frequent, the larger. */
function usualLength(extents: readonly RowExtent[]): number {
  const counts = new Map<number, number>();
  for (const { written, filled } of extents)
    if (filled > 1) counts.set(written, (counts.get(written) ?? 0) + 1);
  const [usual] = [...counts].sort(([a, often], [b, other]) => other - often || b - a);
  return usual?.[0] ?? 1;
}

function countBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) breaks++;
  return breaks;
}
