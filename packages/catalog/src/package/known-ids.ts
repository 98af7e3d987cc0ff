import type { KnownIds } from '../check/check-cell.ts';
import type { TableFile } from '../table/table-file.ts';
import type { TableName } from '../tables/column.ts';

/**
 * The ids of every table that has them, over the files of one or several packages. A table that could not be read in full
 * counts as having every id: one missing file should not bring a fault for each row that refers to it.
 * Example: `knownIds(files, new Set())('entities', 'KOR')` → true.
 */
export function knownIds(files: readonly TableFile[], incomplete: ReadonlySet<TableName>): KnownIds {
  const ids = new Map<TableName, Set<string>>();
  for (const file of files) {
    const known = ids.get(file.name) ?? new Set<string>();
    ids.set(file.name, known);
    for (const id of file.cells('id')) known.add(id);
  }
  return (table, id) => incomplete.has(table) || ids.get(table)?.has(id) === true;
}
