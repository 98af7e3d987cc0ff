import type { GivenCell } from '@assay/engine';
import { TableFileError } from './table-file-error.ts';
import type { TableLimits } from './table-limits.ts';
import { placeIn } from './table-place.ts';
import { cellAddress } from './xlsx/cell-address.ts';

/** What all tables of a file share: its name, its limits, and how many cells are taken. */
export interface GridBudget {
  readonly file: string;
  readonly limits: TableLimits;
  cells: number;
}

const EMPTY: GivenCell = { text: '', number: null };

/** The cells of a table while it is read, in any order, within the limits of its file. */
export class Grid {
  readonly #rows: GivenCell[][] = [];
  readonly #budget: GridBudget;
  readonly #sheet: string | null;

  constructor(budget: GridBudget, sheet: string | null) {
    this.#budget = budget;
    this.#sheet = sheet;
  }

  /**
   * Puts a cell where it stands, counted from zero. `line` is where a text file has it.
   * Throws TableFileError `too-many-rows`, `too-many-columns`, `too-many-cells`, `cell-too-long`.
   */
  put(row: number, column: number, cell: GivenCell, line: number | null = null): void {
    if (cell.text === '' && cell.number === null) return;
    const { limits } = this.#budget;
    const fail = (
      code: 'too-many-rows' | 'too-many-columns' | 'too-many-cells' | 'cell-too-long',
      limit: number,
    ) =>
      new TableFileError(
        code,
        placeIn(this.#budget.file, { sheet: this.#sheet, cell: cellAddress(row, column), line }),
        { limit },
      );
    if (row >= limits.rows) throw fail('too-many-rows', limits.rows);
    if (column >= limits.columns) throw fail('too-many-columns', limits.columns);
    if (cell.text.length > limits.characters) throw fail('cell-too-long', limits.characters);
    while (this.#rows.length <= row) this.#rows.push([]);
    const cells = this.#rows[row] ?? [];
    this.#budget.cells += Math.max(0, column + 1 - cells.length);
    if (this.#budget.cells > limits.cells) throw fail('too-many-cells', limits.cells);
    while (cells.length < column) cells.push(EMPTY);
    cells[column] = cell;
  }

  /** The cell that stands there, or null: `grid.at(6, 1)` is `B7`. */
  at(row: number, column: number): GivenCell | null {
    return this.#rows[row]?.[column] ?? null;
  }

  get height(): number {
    return this.#rows.length;
  }

  get width(): number {
    return this.#rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  }

  /** How many cells of a row hold something. */
  filledIn(row: number): number {
    return this.#rows[row]?.filter(isFilled).length ?? 0;
  }

  /** The leftmost column that holds something; null where nothing is filled. */
  get left(): number | null {
    const firsts = this.#rows.map((cells) => cells.findIndex(isFilled)).filter((first) => first >= 0);
    return firsts.length === 0 ? null : firsts.reduce((least, first) => Math.min(least, first));
  }

  /** Takes everything out of rows and columns that are not shown, and gives those in which something was. */
  blank(
    isHiddenRow: (row: number) => boolean,
    isHiddenColumn: (column: number) => boolean,
  ): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
    const rows: number[] = [];
    const columns = new Set<number>();
    this.#rows.forEach((cells, row) => {
      if (isHiddenRow(row)) {
        if (cells.some(isFilled)) rows.push(row);
        cells.length = 0;
      }
      cells.forEach((cell, column) => {
        if (!isHiddenColumn(column)) return;
        if (isFilled(cell)) columns.add(column);
        cells[column] = EMPTY;
      });
    });
    return { rows, columns: [...columns].sort((a, b) => a - b) };
  }

  /** The cells without the empty rows and columns around them, and where they begin; null where nothing is filled. */
  trim(): { rows: readonly (readonly GivenCell[])[]; row: number; column: number } | null {
    const spans = this.#rows.map((cells) => {
      const first = cells.findIndex(isFilled);
      return { first, last: first < 0 ? -1 : cells.findLastIndex(isFilled) };
    });
    const top = spans.findIndex(({ first }) => first >= 0);
    if (top < 0) return null;
    const bottom = spans.findLastIndex(({ first }) => first >= 0);
    const left = this.left ?? 0;
    const rows = this.#rows
      .slice(top, bottom + 1)
      .map((cells, index) => cells.slice(left, (spans[top + index]?.last ?? -1) + 1));
    return { rows, row: top, column: left };
  }
}

function isFilled({ text, number }: GivenCell): boolean {
  return text !== '' || number !== null;
}
