/**
 * The line on which each row begins, counted from 1; line breaks inside quoted cells count.
 * Example: `rowLines([['a'], ['x\ny'], ['z']])` → `[1, 2, 4]`.
 */
export function rowLines(rows: readonly (readonly string[])[]): readonly number[] {
  let line = 1;
  return rows.map((row) => {
    const start = line;
    line = start + 1 + breaksIn(row, row.length);
    return start;
  });
}

/** Line breaks in the first cells of a row: `breaksIn(['a\nb', 'c'], 1)` → 1. */
export function breaksIn(row: readonly string[], cells: number): number {
  let breaks = 0;
  for (const cell of row.slice(0, cells)) breaks += cell.split('\n').length - 1;
  return breaks;
}
