import { addressOf } from '../given-table.ts';
import { conditionsOf } from './conditions-of.ts';
import type { Program } from './program.ts';
import type { World } from './world.ts';

/** More cells than these are not listed. */
const MOST_CELLS = 200;

/** The columns that a program looks at, in order, each once. Example: of the most points of the Reds, Team and Points. */
function columnsOf(program: Program): number[] {
  if (program.op === 'both') return [...new Set(program.parts.flatMap(columnsOf))].sort((a, b) => a - b);
  const columns = new Set(conditionsOf(program).map(({ column }) => column));
  if ('column' in program && program.column >= 0) columns.add(program.column);
  if (program.op === 'across') columns.add(program.other);
  return [...columns].sort((a, b) => a - b);
}

/** The addresses of the cells that an outcome rests on, row by row; at most 200. Example: `B3`, `D3`. */
export function cellsUsed(program: Program, rows: readonly number[], { table }: World): string[] {
  const columns = columnsOf(program);
  const cells: string[] = [];
  for (const row of new Set(rows)) {
    const given = table.rows[row];
    for (const column of columns) {
      if (given === undefined || cells.length >= MOST_CELLS) return cells;
      cells.push(addressOf(table.table.given, given.index, table.columns[column]?.column.index ?? column));
    }
  }
  return cells;
}

/** The cells of a column over all records, as a range: `C2:C9`. */
export function rangeOf(column: number, { table }: World): string {
  const { given } = table.table;
  const [first, last] = [table.records[0], table.records.at(-1)];
  const index = table.columns[column]?.column.index ?? column;
  if (first === undefined || last === undefined) return '';
  const from = addressOf(given, table.rows[first]?.index ?? 0, index);
  const to = addressOf(
    { ...given, origin: { ...given.origin, sheet: null } },
    table.rows[last]?.index ?? 0,
    index,
  );
  return `${from}:${to}`;
}

/** The address of one cell. */
export function cellAt(row: number, column: number, { table }: World): string {
  return addressOf(
    table.table.given,
    table.rows[row]?.index ?? row,
    table.columns[column]?.column.index ?? column,
  );
}
