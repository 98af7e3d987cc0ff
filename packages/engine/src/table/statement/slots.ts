import { headDistance } from './link-heads.ts';
import { ROW_ORDER } from './program.ts';
import type { World } from './world.ts';

/** A column that a program may compute with, and how well the words name it. */
export interface Slot {
  readonly column: number;
  readonly features: readonly (readonly [name: string, value: number])[];
  readonly prior: number;
}

/** More columns than these are not tried for one place. */
const MOST_SLOTS = 4;

/**
 * The columns that have an order, the best named by the words first; near is a term close to which a name counts more.
 * Example: for `the most points`, near `most`, the column Points.
 */
export function listSlots(world: World, near: number | null, additiveOnly: boolean): Slot[] {
  const { columns } = world.table;
  const ordered = columns.flatMap((column, at) =>
    column.ordered &&
    (!additiveOnly ||
      column.additive ||
      column.column.kind === 'score' ||
      column.column.kind === 'duration' ||
      column.column.kind === 'rank')
      ? [at]
      : [],
  );
  const numbers = ordered.filter((at) => columns[at]?.additive === true);
  return ordered
    .map((at) => slotOf(world, at, near, numbers.length))
    .sort((a, b) => b.prior - a.prior || a.column - b.column)
    .slice(0, MOST_SLOTS);
}

function slotOf(world: World, at: number, near: number | null, numbers: number): Slot {
  const link = world.heads[at];
  const column = world.table.columns[at];
  const kind = column?.column.kind ?? 'text';
  const distance = link === undefined || near === null ? null : headDistance(link, near, near + 1);
  const fraction = link?.fraction ?? 0;
  const said = fraction > 0;
  const alone = numbers === 1 && column?.additive === true;
  return {
    column: at,
    prior:
      fraction * 2 +
      (link?.literal === true ? 0.5 : 0) +
      (distance === null ? 0 : distance <= 1 ? 1 : distance <= 3 ? 0.6 : 0.1) +
      (alone ? 0.7 : 0) +
      (kind === 'number' ? 0.1 : 0),
    features: [
      ['slot.head', fraction],
      ['slot.literal', link?.literal === true ? 1 : 0],
      ['slot.unsaid', said ? 0 : 1],
      ['slot.near-1', distance !== null && distance <= 1 ? 1 : 0],
      ['slot.near-3', distance !== null && distance > 1 && distance <= 3 ? 1 : 0],
      ['slot.far', distance !== null && distance > 3 ? 1 : 0],
      ['slot.alone', alone ? 1 : 0],
      [`slot.${kind}`, 1],
      [`slot.${kind}.unsaid`, said ? 0 : 1],
    ],
  };
}

/** The order of the table's rows, as a place that a program may take. Example: for `the first game listed`. */
export function rowOrderSlot(): Slot {
  return { column: ROW_ORDER, features: [['slot.row-order', 1]], prior: 0.3 };
}
