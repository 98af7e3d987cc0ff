import { addressOf, type GivenTable } from '@assay/engine';

/** How many columns a table has. */
export function widthOf({ rows }: GivenTable): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

/** The block that a table takes in its file: `A3:F20`, `Costs!A1:B7`. */
export function rangeOf(table: GivenTable): string {
  const last = addressOf(table, table.rows.length - 1, widthOf(table) - 1);
  return `${addressOf(table, 0, 0)}:${last.slice(last.lastIndexOf('!') + 1)}`;
}
