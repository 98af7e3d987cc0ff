import { type Exact, exact } from '../../quantity/exact.ts';
import type { Outcome } from './outcome.ts';
import { type End, type ProgramOf, ROW_ORDER } from './program.ts';
import { inOrder, meetsScaled } from './said-size.ts';
import type { World } from './world.ts';

/** The row with the greatest or least value, or the nth, meets what is said. Example: most points, a team of Reds. */
export function runSuperlative(program: ProgramOf<'superlative'>, world: World): Outcome | null {
  const rows = world.rowsOf(program.scope);
  const placed = sorted(rows, program.column, program.end, world);
  const at = placed[program.nth - 1];
  if (at === undefined) return null;
  const ties = placed.filter(({ value }) => value.equals(at.value));
  const met = ties.some(({ row }) => program.where.every(({ holds }) => holds[row] === 1));
  return { truth: met, value: program.column === ROW_ORDER ? null : at.value, rows };
}

/** The greatest or least value itself is so much; null of no values. Example: most points, against 31. */
export function runExtreme(program: ProgramOf<'extreme'>, world: World): Outcome | null {
  const { column, number, relation } = program;
  const rows = world.rowsOf(program.scope);
  const [best] = sorted(rows, column, program.end, world);
  if (best === undefined) return null;
  return { truth: meetsScaled(best.value, column, number, relation, world), value: best.value, rows };
}

/** The one value there is, the sum or the average of several; null of none. Example: points of 3 and 4 → 7, or 3.5. */
export function runTotal(program: ProgramOf<'lookup' | 'sum' | 'average'>, world: World): Outcome | null {
  const { column, number, relation } = program;
  const rows = world.rowsOf(program.scope);
  const values = rows.flatMap((row) => valueAt(row, column, world) ?? []);
  if (values.length === 0) return null;
  const sum = values.reduce((total, value) => total.add(value), exact(0));
  const value = program.op === 'average' ? sum.div(values.length) : sum;
  return { truth: meetsScaled(value, column, number, relation, world), value, rows };
}

/** The value of one row against that of another. Example: points of the Reds and of the Blues → 13 more. */
export function runCompare(program: ProgramOf<'compare'>, world: World): Outcome | null {
  const own = world.rowsOf([...program.scope, program.first]);
  const other = world.rowsOf([...program.scope, program.second]);
  const [first, second] = [firstValue(own, program.column, world), firstValue(other, program.column, world)];
  if (first === null || second === null) return null;
  const apart = first.sub(second);
  const rows = [own[0] ?? 0, other[0] ?? 0];
  return { truth: inOrder(apart, program.order, program.by, program.column, world), value: apart, rows };
}

/** Two columns of one row against each other: the first that has both. Example: wins and losses of the Reds. */
export function runAcross(program: ProgramOf<'across'>, world: World): Outcome | null {
  for (const row of world.anyRow(program.where)) {
    const first = valueAt(row, program.column, world);
    const second = valueAt(row, program.other, world);
    if (first === null || second === null) continue;
    const apart = first.sub(second);
    const truth = inOrder(apart, program.order, program.by, program.column, world);
    return { truth, value: apart, rows: [row] };
  }
  return null;
}

interface Placed {
  readonly row: number;
  readonly value: Exact;
}

/** Rows that have a value, that of the end looked for first; equal ones in their order in the table. */
function sorted(rows: readonly number[], column: number, end: End, { table }: World): Placed[] {
  const order = table.columns[column]?.order;
  const placed = rows.flatMap((row): Placed[] => {
    const value = column === ROW_ORDER ? exact(row) : (order?.[row] ?? null);
    return value === null ? [] : [{ row, value }];
  });
  const sign = end === 'least' ? 1 : -1;
  return placed.sort((a, b) => sign * a.value.compare(b.value) || a.row - b.row);
}

function firstValue(rows: readonly number[], column: number, world: World): Exact | null {
  if (column === ROW_ORDER) return rows[0] === undefined ? null : exact(rows[0]);
  for (const row of rows) {
    const value = valueAt(row, column, world);
    if (value !== null) return value;
  }
  return null;
}

function valueAt(row: number, column: number, { table }: World): Exact | null {
  return table.columns[column]?.order[row] ?? null;
}
