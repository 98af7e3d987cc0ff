import { parseCsv } from '../csv/parse-csv.ts';
import { breaksIn, rowLines } from '../csv/row-lines.ts';
import { type Fault, faultAt } from '../fault/fault.ts';
import type { FaultCode } from '../fault/fault-codes.ts';
import type { Table, TableName } from '../tables/column.ts';

/** What a `TableFile` is made of. */
export interface TableFileParts {
  readonly folder: string;
  readonly path: string;
  readonly table: Table<unknown>;
  readonly text: string;
  /** For each column of the table its place in the file's header, or −1. */
  readonly order: readonly number[];
  /** For each column of the table its cells, one a sound row; null where the file has no such column. */
  readonly columns: readonly (readonly string[] | null)[];
  /** For each sound row its place among all rows of the text; null where it is simply one further. */
  readonly places: readonly number[] | null;
}

/** One CSV file of a table, held column by column, not yet compared with other tables. */
export class TableFile {
  readonly folder: string;
  readonly path: string;
  readonly table: Table<unknown>;
  readonly order: readonly number[];
  readonly columns: readonly (readonly string[] | null)[];
  /** How many sound rows there are. */
  readonly count: number;
  readonly #text: string;
  readonly #places: readonly number[] | null;
  #raw: readonly (readonly string[])[] | null = null;
  #lines: readonly number[] = [];

  constructor(parts: TableFileParts) {
    this.folder = parts.folder;
    this.path = parts.path;
    this.table = parts.table;
    this.order = parts.order;
    this.columns = parts.columns;
    this.count = parts.columns.find((column) => column !== null)?.length ?? 0;
    this.#text = parts.text;
    this.#places = parts.places;
  }

  get name(): TableName {
    return this.table.name;
  }

  /** The place of a column in the table by its name: `columnAt('period')` → 2. */
  columnAt(name: string): number {
    return this.table.columns.findIndex((column) => column.name === name);
  }

  /** The cells of a column by its name; none where the file lacks it. */
  cells(name: string): readonly string[] {
    return this.columns[this.columnAt(name)] ?? [];
  }

  /** The cells of one row in the order of the table's columns, written into `row` to spare the memory. */
  fill(row: string[], place: number): readonly string[] {
    for (let index = 0; index < this.columns.length; index += 1) {
      row[index] = this.columns[index]?.[place] ?? '';
    }
    return row;
  }

  /** The line on which a sound row, or one of its cells, begins. Reads the text again, since only faults ask for it. */
  lineOf(place: number, column: number | null = null): number {
    if (this.#raw === null) {
      this.#raw = parseCsv(this.#text).rows;
      this.#lines = rowLines(this.#raw);
    }
    const at = this.#places === null ? place + 1 : (this.#places[place] ?? 0);
    const before = column === null ? 0 : Math.max(this.order[column] ?? 0, 0);
    return (this.#lines[at] ?? 0) + breaksIn(this.#raw[at] ?? [], before);
  }

  /** A fault of one cell, or of a whole row where `column` is null. */
  fault(code: FaultCode, place: number, column: number | null, value: string, expected = ''): Fault {
    const named = column === null ? undefined : this.table.columns[column];
    const at =
      column === null || named === undefined
        ? null
        : { index: (this.order[column] ?? -1) + 1, name: named.name };
    return faultAt(
      code,
      { folder: this.folder, file: this.path, line: this.lineOf(place, column), column: at },
      { value, expected },
    );
  }
}
