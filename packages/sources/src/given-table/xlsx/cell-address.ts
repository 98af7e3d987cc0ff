import { columnLetters } from '@assay/engine';

/** As spreadsheets call a cell, row and column counted from zero: `cellAddress(6, 1)` → `B7`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

const ADDRESS = /^([A-Z]{1,3})([1-9][0-9]{0,6})$/;
const RANGE = /^([A-Z]{1,3}[1-9][0-9]{0,6}):([A-Z]{1,3}[1-9][0-9]{0,6})$/;

/** The place that an address names, counted from zero, or null: `parseAddress('B7')` → `{row: 6, column: 1}`. */
export function parseAddress(text: string): { readonly row: number; readonly column: number } | null {
  const match = ADDRESS.exec(text);
  if (match === null) return null;
  const column = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 0x40, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}

/** A block of cells, both ends within, counted from zero. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The block that a range names, or null: `parseRange('B2:C4')` → `{top: 1, left: 1, bottom: 3, right: 2}`. */
export function parseRange(text: string): CellRange | null {
  const match = RANGE.exec(text);
  const from = parseAddress(match?.[1] ?? '');
  const to = parseAddress(match?.[2] ?? '');
  if (from === null || to === null || to.row < from.row || to.column < from.column) return null;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
