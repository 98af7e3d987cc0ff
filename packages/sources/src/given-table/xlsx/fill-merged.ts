import type { Grid } from '../grid.ts';
import type { TableLimits } from '../table-limits.ts';
import type { CellRange } from './cell-address.ts';

const YEAR = /^[0-9]{4}$/;

/**
 * Writes what a merged block says into each of its cells: a heading over three columns is the heading of each. A number over
 * several cells is of them together, and stays where it stands; four digits may be a year and count as a heading.
 */
export function fillMerged(grid: Grid, merged: readonly CellRange[], limits: TableLimits): void {
  let budget = limits.cells;
  for (const { top, left, bottom, right } of merged) {
    const cell = grid.at(top, left);
    if (cell === null || cell.text === '' || (cell.number !== null && !YEAR.test(cell.text))) continue;
    const lastRow = Math.min(bottom, grid.height - 1);
    const lastColumn = Math.min(right, grid.width - 1);
    budget -= Math.max(0, lastRow - top + 1) * Math.max(0, lastColumn - left + 1);
    if (budget < 0) return;
    for (let row = top; row <= lastRow; row++)
      for (let column = left; column <= lastColumn; column++) grid.put(row, column, cell);
  }
}
