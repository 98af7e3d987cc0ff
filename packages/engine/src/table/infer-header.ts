import { isYear } from './cell-date.ts';
import type { TableCell } from './table.ts';

/** Which rows head the table, and which stand above as its title. */
export interface Header {
  readonly rows: readonly number[];
  readonly titleRows: readonly number[];
}

/** A header of more rows than this is none. */
const MOST_ROWS = 4;

/**
 * The rows that name the columns. Rows of one cell above them are the title; a row below belongs to the header while it holds
 * neither numbers nor what the rows after it hold, and the row above left cells empty. Example: `year | gold` over `2008 | 3` → row 0.
 */
export function inferHeader(rows: readonly (readonly TableCell[])[]): Header {
  const width = widthOf(rows);
  let first = 0;
  while (first < rows.length - 1 && width > 1 && filled(rows[first]) <= 1) first++;
  const titleRows = Array.from({ length: first }, (_, row) => row);
  const head = rows[first];
  if (head === undefined || first === rows.length - 1)
    return { rows: head === undefined ? [] : [first], titleRows };
  if (looksLikeData(head, rows.slice(first + 1))) return { rows: [], titleRows };
  const header = [first];
  while (header.length < MOST_ROWS && continues(rows, first, header.at(-1) ?? first, width))
    header.push((header.at(-1) ?? first) + 1);
  return { rows: header, titleRows };
}

function widthOf(rows: readonly (readonly TableCell[])[]): number {
  return rows.reduce((most, row) => Math.max(most, filled(row)), 0);
}

function filled(row: readonly TableCell[] | undefined): number {
  return row?.filter(({ text }) => text.trim() !== '').length ?? 0;
}

/** Whether a first row is already a record: it holds numbers that are no years, or dates, where the rows below do. */
function looksLikeData(head: readonly TableCell[], below: readonly (readonly TableCell[])[]): boolean {
  const sample = below.slice(0, 20);
  let alike = 0;
  let unlike = 0;
  head.forEach((cell, column) => {
    const values = sample.flatMap((row) => row[column] ?? []).filter(({ missing }) => !missing);
    if (values.length === 0 || cell.text.trim() === '') return;
    const numeric = values.filter(isValue).length * 2 > values.length;
    if (numeric && isValue(cell) && !isYearCell(cell)) alike++;
    else if (numeric && !isValue(cell)) unlike++;
  });
  return alike > 0 && alike > unlike;
}

function isValue({ plain, date, score, seconds }: TableCell): boolean {
  return plain || date !== null || score !== null || seconds !== null;
}

function isYearCell({ number, date }: TableCell): boolean {
  return (number !== null && isYear(number.valueOf())) || (date !== null && date.day === null);
}

/** Whether the row under the header's last goes on with it: gaps above, words or years alone, and records below. */
function continues(
  rows: readonly (readonly TableCell[])[],
  first: number,
  last: number,
  width: number,
): boolean {
  const next = rows[last + 1];
  if (next === undefined || last + 2 >= rows.length || filled(next) < 2) return false;
  const gaps = width - filled(rows[last]);
  const repeats = filled(rows[first]) - new Set((rows[first] ?? []).map(({ text }) => text.trim())).size;
  if (gaps < 1 && repeats < 1) return false;
  const values = next.filter((cell) => isValue(cell) && !isYearCell(cell)).length;
  const below = rows.slice(last + 2, last + 8).filter((row) => row.some((cell) => isValue(cell)));
  return values === 0 && below.length > 0;
}

/**
 * The name of each column: the texts of the header's rows, one under the other; an empty cell beside one that spans goes with
 * it while a row below still tells them apart. Example: `Medals |  ` over `Gold | Silver` → `Medals Gold`, `Medals Silver`.
 */
export function columnNames(header: readonly (readonly TableCell[])[], width: number): string[] {
  const texts = header.map((row, level) => {
    let spanning = '';
    return Array.from({ length: width }, (_, column) => {
      const own = row[column]?.text.trim() ?? '';
      if (own !== '') spanning = own;
      const isLast = level === header.length - 1;
      const toldBelow = header.slice(level + 1).some((below) => (below[column]?.text.trim() ?? '') !== '');
      return own === '' && !isLast && toldBelow ? spanning : own;
    });
  });
  return Array.from({ length: width }, (_, column) => {
    const parts = texts.map((row) => row[column] ?? '').filter((part) => part !== '');
    return parts.filter((part, at) => parts.indexOf(part) === at).join(' ');
  });
}
