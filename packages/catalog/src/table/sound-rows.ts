import { parseCsv } from '../csv/parse-csv.ts';
import { breaksIn, rowLines } from '../csv/row-lines.ts';
import { type Fault, type FaultPlace, faultAt } from '../fault/fault.ts';
import { FaultList } from '../fault/fault-list.ts';

/** What can be read of a table that has ragged rows or bad quotes. */
export interface SoundRows {
  /** The cells of the sound rows, by their column in the header. */
  readonly columns: readonly (readonly string[])[];
  /** The place of each sound row among all rows. */
  readonly places: readonly number[];
  readonly faults: readonly Fault[];
}

/** Sets aside the rows that are ragged or badly quoted, with a fault for each, and keeps the others. */
export function soundRows(text: string, header: readonly string[], place: FaultPlace): SoundRows {
  const { rows, problems } = parseCsv(text);
  const lines = rowLines(rows);
  const faults = new FaultList();
  for (const { code, row, column } of problems) {
    const line = (lines[row] ?? 1) + breaksIn(rows[row] ?? [], column);
    const name = row === 0 ? '' : (header[column] ?? '');
    faults.add(faultAt(code, { ...place, line, column: { index: column + 1, name } }));
  }
  const unsound = new Set(problems.map(({ row }) => row));
  const places: number[] = [];
  rows.forEach((row, index) => {
    if (index === 0 || unsound.has(index)) return;
    if (row.length === header.length) {
      places.push(index);
      return;
    }
    const detail = { value: String(row.length), expected: String(header.length) };
    faults.add(faultAt('ragged-row', { ...place, line: lines[index] ?? null }, detail));
  });
  const columns = header.map((_, column) => places.map((index) => rows[index]?.[column] ?? ''));
  return { columns, places, faults: faults.faults };
}
