import { exact } from '../../quantity/exact.ts';
import { meets } from './condition.ts';
import type { Outcome } from './outcome.ts';
import type { ProgramOf, Where } from './program.ts';
import { inOrder } from './said-size.ts';
import type { World } from './world.ts';

/** Some row meets all conditions. Example: a result of W → true where one has it. */
export function runExists({ where }: ProgramOf<'exists'>, world: World): Outcome {
  const rows = world.anyRow(where);
  return { truth: rows.length > 0, value: null, rows };
}

/** No record does. Example: a result of W → true where none has it. */
export function runNone({ where }: ProgramOf<'none'>, world: World): Outcome {
  const rows = world.rowsOf(where);
  return { truth: rows.length === 0, value: null, rows };
}

/** So many do. Example: a result of W, against 3 → true where there are three. */
export function runCount({ where, number, relation }: ProgramOf<'count'>, world: World): Outcome {
  const rows = world.rowsOf(where);
  const value = exact(rows.length);
  return { truth: meets(value, number, relation), value, rows };
}

/** All of a scope do; null where it is empty. Example: home games with a result of W. */
export function runAll(program: ProgramOf<'all'>, world: World): Outcome | null {
  const rows = world.rowsOf(program.scope);
  if (rows.length === 0) return null;
  const met = meeting(program, world);
  return { truth: met.length === rows.length, value: exact(met.length), rows };
}

/** Exactly one of a scope does. Example: one home game alone with a result of W. */
export function runOnly(program: ProgramOf<'only'>, world: World): Outcome {
  const rows = meeting(program, world);
  return { truth: rows.length === 1, value: exact(rows.length), rows };
}

/** Those of a scope are just those that do. Example: the only home games are those with a result of W. */
export function runJust(program: ProgramOf<'just'>, world: World): Outcome {
  const rows = world.rowsOf(program.scope);
  const met = meeting(program, world);
  return { truth: met.length > 0 && met.length === rows.length, value: null, rows };
}

/** More than half of a scope do, or fewer; null where it is empty. Example: two of three home games. */
export function runMajority(program: ProgramOf<'majority'>, world: World): Outcome | null {
  const rows = world.rowsOf(program.scope);
  if (rows.length === 0) return null;
  const met = meeting(program, world);
  const half = met.length * 2 - rows.length;
  return { truth: program.most ? half > 0 : half < 0, value: exact(met.length), rows };
}

/** So many hundredths of a scope do; null where it is empty. Example: three of four games, against 75. */
export function runShare(program: ProgramOf<'share'>, world: World): Outcome | null {
  const rows = world.rowsOf(program.scope);
  if (rows.length === 0) return null;
  const value = exact(meeting(program, world).length * 100, rows.length);
  const { number } = program;
  /** Shares are told in whole hundredths, whatever they are. */
  const near = { ...number, low: number.low.sub(exact(1, 2)), high: number.high.add(exact(1, 2)) };
  return { truth: meets(value, near, program.relation), value, rows };
}

/** So many of so many do. Example: three of four games, against 3 and 4. */
export function runPart(program: ProgramOf<'part'>, world: World): Outcome {
  const rows = world.rowsOf(program.scope);
  const value = exact(meeting(program, world).length);
  const { number, relation, whole } = program;
  return { truth: meets(value, number, relation) && meets(exact(rows.length), whole, 'equal'), value, rows };
}

/** Some row does with each of several conditions. Example: wins at home, and wins away. */
export function runEach({ group, where }: ProgramOf<'each'>, world: World): Outcome {
  const found = group.map((one) => world.anyRow([...where, one]));
  return { truth: found.every((rows) => rows.length > 0), value: null, rows: found.flat() };
}

/** How many meet one condition against how many meet the other. Example: more wins than losses. */
export function runCompareCounts(program: ProgramOf<'compare-counts'>, world: World): Outcome {
  const first = world.rowsOf([...program.scope, program.first]);
  const second = world.rowsOf([...program.scope, program.second]);
  const apart = exact(first.length - second.length);
  return {
    truth: inOrder(apart, program.order, program.by, null, world),
    value: apart,
    rows: [...first, ...second],
  };
}

/** Of the rows of a scope, those that meet what is said. */
function meeting({ scope, where }: { scope: Where; where: Where }, world: World): readonly number[] {
  return world.rowsOf([...scope, ...where]);
}
