/** A cell as a file gives it. */
export interface GivenCell {
  readonly text: string;
  /** The exact decimal where the file itself types the cell as a number; else null. */
  readonly number: string | null;
}

/** A table as a file gives it, before anything is inferred. */
export interface GivenTable {
  readonly name: string;
  /** What stands above the table, where the file has it apart from the cells. */
  readonly caption: string | null;
  readonly rows: readonly (readonly GivenCell[])[];
  /** Where the first cell of the first row stands in its file, counted from zero. */
  readonly origin: { readonly sheet: string | null; readonly row: number; readonly column: number };
}

/** A table in the shape of a line of `--jsonl`. */
export interface TableRecords {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/**
 * Where a cell stands in its file, as a spreadsheet calls it; row and column count from zero within the table.
 * Example: `addressOf(table, 6, 1)` → `B7`; on the sheet Costs → `Costs!B7`, on the sheet Q1 costs → `'Q1 costs'!B7`.
 */
export function addressOf({ origin }: GivenTable, row: number, column: number): string {
  const cell = `${columnLetters(origin.column + column)}${origin.row + row + 1}`;
  if (origin.sheet === null) return cell;
  const sheet = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(origin.sheet)
    ? origin.sheet
    : `'${origin.sheet.replaceAll("'", "''")}'`;
  return `${sheet}!${cell}`;
}

/** The letters of a column, counted from zero: `columnLetters(27)` → `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(0x41 + (rest % 26)) + letters;
  return letters;
}

/**
 * A table of records: the columns' names are its first row.
 * Example: `tableFromRecords({ name: 'medals', columns: ['nation', 'gold'], rows: [['Korea', 3]] })` has two rows of two cells.
 */
export function tableFromRecords({ name, columns, rows }: TableRecords): GivenTable {
  return {
    name,
    caption: null,
    rows: [
      columns.map((text) => ({ text, number: null })),
      ...rows.map((row) => columns.map((_, column) => givenCell(row[column] ?? null))),
    ],
    origin: { sheet: null, row: 0, column: 0 },
  };
}

function givenCell(value: string | number | null): GivenCell {
  if (value === null) return { text: '', number: null };
  const text = String(value);
  return { text, number: typeof value === 'number' && /^-?[0-9]+(?:\.[0-9]+)?$/.test(text) ? text : null };
}
