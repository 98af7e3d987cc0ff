import type { GivenTable } from '@assay/engine';
import type { TableFile } from '../table-file.ts';
import { TableFileError } from '../table-file-error.ts';

/** The texts of a table's cells, for tests. */
export function textsOf(table: GivenTable | undefined): readonly (readonly string[])[] {
  return (table?.rows ?? []).map((row) => row.map(({ text }) => text));
}

/** What a cell shows and what it counts: `12.3% = 12.345`; only the text where it is no number. */
export function cellOf(table: GivenTable | undefined, row: number, column: number): string {
  const cell = table?.rows[row]?.[column];
  if (cell === undefined) return 'none';
  return cell.number === null ? cell.text : `${cell.text} = ${cell.number}`;
}

/** The English line of whatever keeps a file from being read, or how many tables it gives. */
export async function lineOf(reading: Promise<Pick<TableFile, 'tables'>>): Promise<string> {
  return reading.then(
    ({ tables }) => `read ${tables.length}`,
    (error: unknown) =>
      error instanceof TableFileError ? `${error.code}: ${error.messages.en}` : `threw ${String(error)}`,
  );
}
