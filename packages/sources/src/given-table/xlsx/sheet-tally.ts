import type { Grid } from '../grid.ts';
import type { TableNoticeCode } from '../table-codes.ts';
import { buildNotice, type TableNotice } from '../table-notice.ts';
import { placeIn } from '../table-place.ts';
import type { TableDetail } from '../words/table-words.ts';
import { cellAddress } from './cell-address.ts';

/** How often something was met in a sheet, and where first. */
interface Met {
  readonly cell: string;
  count: number;
  readonly value: string;
}

/** What a sheet holds that whoever gave it should know. */
export class SheetTally {
  readonly #file: string;
  readonly #sheet: string;
  readonly #met = new Map<TableNoticeCode, Met>();
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns: (readonly [from: number, to: number])[] = [];

  constructor(file: string, sheet: string) {
    this.#file = file;
    this.#sheet = sheet;
  }

  addFormula(row: number, column: number, hasValue: boolean): void {
    this.#add(hasValue ? 'formulas' : 'formulas-without-value', row, column);
  }

  addError(row: number, column: number, value: string): void {
    this.#add('error-values', row, column, value);
  }

  hideRow(row: number): void {
    this.#hiddenRows.add(row);
  }

  hideColumns(from: number, to: number): void {
    this.#hiddenColumns.push([from, to]);
  }

  /** Takes hidden cells out of the grid, and counts the rows and columns that held some. */
  blankHidden(grid: Grid): void {
    const isHidden = (column: number): boolean =>
      this.#hiddenColumns.some(([from, to]) => column >= from && column <= to);
    const columns = Array.from({ length: grid.width }, (_, column) => isHidden(column));
    const hidden = grid.blank(
      (row) => this.#hiddenRows.has(row),
      (column) => columns[column] === true,
    );
    for (const row of hidden.rows) this.#add('hidden-rows', row, 0);
    for (const column of hidden.columns) this.#add('hidden-columns', 0, column);
  }

  /** The notices, in the order of their codes' first places. */
  notices(): readonly TableNotice[] {
    return [...this.#met].map(([code, { cell, count, value }]) => {
      const detail: TableDetail = value === '' ? { count } : { count, value };
      return buildNotice(code, placeIn(this.#file, { sheet: this.#sheet, cell }), detail);
    });
  }

  #add(code: TableNoticeCode, row: number, column: number, value = ''): void {
    const met = this.#met.get(code);
    if (met === undefined) this.#met.set(code, { cell: cellAddress(row, column), count: 1, value });
    else met.count++;
  }
}
