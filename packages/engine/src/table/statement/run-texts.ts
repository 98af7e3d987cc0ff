import { exact } from '../../quantity/exact.ts';
import { meets } from './condition.ts';
import type { Outcome } from './outcome.ts';
import type { ProgramOf } from './program.ts';
import type { World } from './world.ts';

/** So many different values. Example: results of W, L and W, against 2 → true. */
export function runDistinct(program: ProgramOf<'distinct'>, world: World): Outcome {
  const rows = world.rowsOf(program.scope);
  const value = exact(distinctOf(rows, program.column, world).size);
  return { truth: meets(value, program.number, program.relation), value, rows };
}

/** One value for all of them, or a different one for each; null of fewer than two rows. Example: results of W and W. */
export function runAlike(program: ProgramOf<'alike'>, world: World): Outcome | null {
  const rows = world.rowsOf(program.scope);
  if (rows.length < 2) return null;
  const size = distinctOf(rows, program.column, world).size;
  return { truth: program.same ? size === 1 : size === rows.length, value: exact(size), rows };
}

/** The value that most rows of a column have, or fewest; null where all have one. Example: W among W, L and W. */
export function runMode({ scope, where, most }: ProgramOf<'mode'>, world: World): Outcome | null {
  const rows = world.rowsOf(scope);
  const own = world.rowsOf([...scope, where]).length;
  const counts = new Map<string, number>();
  const texts = textsOf(rows, where.column, world);
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  if (counts.size < 2) return null;
  const others = [...counts.values()];
  const truth = own > 0 && others.every((count) => (most ? count <= own : count >= own));
  return { truth, value: exact(own), rows };
}

function distinctOf(rows: readonly number[], column: number, world: World): ReadonlySet<string> {
  return new Set(textsOf(rows, column, world));
}

function textsOf(rows: readonly number[], column: number, { table }: World): string[] {
  const index = table.columns[column]?.column.index ?? -1;
  return rows.flatMap((row) => {
    const cell = table.rows[row]?.cells[index];
    return cell === undefined || cell.missing ? [] : [cell.text.trim().toLowerCase()];
  });
}
