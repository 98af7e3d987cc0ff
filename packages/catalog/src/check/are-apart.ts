import type { TableFile } from '../table/table-file.ts';
import type { TableName } from '../tables/column.ts';

/**
 * Whether no text stands in the lists of two groups. A text that stands below itself is looked up once.
 * Example: `areApart([[['a', 'a'], ['b']], [['c']]])` → true; `areApart([[['a']], [['a']]])` → false.
 */
export function areApart(groups: readonly (readonly (readonly string[])[])[]): boolean {
  const takenBy = new Map<string, number>();
  for (const [group, lists] of groups.entries())
    for (const cells of lists)
      for (let place = 0; place < cells.length; place += 1) {
        const cell = cells[place] ?? '';
        if (place > 0 && cell === cells[place - 1]) continue;
        const other = takenBy.get(cell);
        if (other !== undefined && other !== group) return false;
        takenBy.set(cell, group);
      }
  return true;
}

/**
 * Whether a row of a table may have its key in two packages. It may not where one column of the key has no text in common: a
 * package has its own statistics, as a rule, and none of its million rows need be remembered.
 */
export function mayShareKeys(packages: readonly (readonly TableFile[])[], name: TableName): boolean {
  const files = packages.map((tables) => tables.filter((file) => file.name === name));
  const key = files.flat()[0]?.table.key ?? [];
  return !key.some((column) => areApart(files.map((own) => own.map((file) => file.cells(column)))));
}
