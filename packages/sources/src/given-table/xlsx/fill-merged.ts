import type { Grid } from '../grid.ts';
import type { TableLimits } from '../table-limits.ts';
import type { CellRange } from './cell-address.ts';

const YEAR = /^[0-9]{4}$/;

/**
 * Writes what a merged block says into each of its cells: a heading over three columns is the heading of each. A number over
 * several cells is of them together, and stays where it stands; four digits may be a year and count as a heading. A title alone
 * in its row, from the left edge on, is the heading of no column and stays as well.
 */
export function fillMerged(grid: Grid, merged: readonly CellRange[], limits: TableLimits): void {
  const edge = merged.length === 0 ? 0 : grid.left;
  let budget = limits.cells;
  for (const { top, left, bottom, right } of merged) {
    const cell = grid.at(top, left);
    if (cell === null || cell.text === '' || (cell.number !== null && !YEAR.test(cell.text))) continue;
    const lastRow = Math.min(bottom, grid.height - 1);
    if (left === edge && isAlone(grid, top, lastRow)) continue;
    const lastColumn = Math.min(right, grid.width - 1);
    budget -= Math.max(0, lastRow - top + 1) * Math.max(0, lastColumn - left + 1);
    if (budget < 0) return;
    for (let row = top; row <= lastRow; row++)
      for (let column = left; column <= lastColumn; column++) grid.put(row, column, cell);
  }
}

/** Whether some rows hold one cell and no more. */
function isAlone(grid: Grid, top: number, bottom: number): boolean {
  let filled = 0;
  for (let row = top; row <= bottom && filled < 2; row++) filled += grid.filledIn(row);
  return filled < 2;
}
