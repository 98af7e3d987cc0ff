import type { PeriodArgument } from '../draft.ts';
import type { TextView } from '../view.ts';
import { type CellPath, cornersOf, firstOf } from './cell-path.ts';
import { baseOfHead, timeOfLevelBefore } from './table-change.ts';
import { isInside, type Part, type TableModel } from './table-model.ts';
import { noteOf } from './table-notes.ts';
import { periodOfCell } from './table-period.ts';

/** When a cell's figure is of, and from when a change counts. */
export interface CellTimes {
  readonly period: PeriodArgument | null;
  readonly base: PeriodArgument | null;
}

/**
 * The times of a cell, as what speaks of it says: under `2023 | 2024 | Change`, of the last column 2024 and 2023. `isChange`: the
 * header of its column says that its figures are changes.
 */
export function timesOfCell(
  text: TextView,
  table: TableModel,
  column: number,
  path: CellPath,
  isChange: boolean,
): CellTimes {
  const from = isChange
    ? (firstOf(path.head, (part) => baseOfHead(text, part)) ?? timeOfLevelBefore(text, table, column))
    : null;
  if (from !== null) return { period: endOfChange(text, table, column, path), base: from };
  const said = timeSaid(text, table, path.around, path.captions);
  return said?.mention.use === 'since' ? { period: null, base: said } : { period: said, base: null };
}

/** When a change ended whose column says when it began: as its labels say, else the column of the level beside it, else the caption. */
function endOfChange(
  text: TextView,
  table: TableModel,
  column: number,
  { labels, above, captions }: CellPath,
): PeriodArgument | null {
  const beside = table.header.flatMap((cells) => cells.filter((_, index) => index < column).reverse());
  return timeSaid(text, table, [...labels, ...above, ...beside], captions);
}

/** When a cell is of: as the nearest of all that speaks of it says, else a note on it. */
function timeSaid(
  text: TextView,
  table: TableModel,
  around: readonly Part[],
  captions: readonly Part[],
): PeriodArgument | null {
  const say = (part: Part): PeriodArgument | null => periodOfCell(text, part);
  const sayOne = (part: Part): PeriodArgument | null => (saysOneTime(part) ? say(part) : null);
  const sayInNote = (part: Part): PeriodArgument | null => {
    const note = noteOf(text, part);
    return note === null ? null : say(note);
  };
  const corners = cornersOf(table);
  return (
    firstOf(around, say) ??
    firstOf(corners, sayOne) ??
    firstOf(captions, sayOne) ??
    firstOf([...around, ...corners, ...captions], sayInNote)
  );
}

function saysOneTime({ view, span }: Part): boolean {
  return view.periods.filter((period) => isInside(period.span, span)).length < 2;
}
