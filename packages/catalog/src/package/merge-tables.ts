import { mayShareKeys } from '../check/are-apart.ts';
import type { TableFile } from '../table/table-file.ts';
import type { Table } from '../tables/column.ts';

/**
 * The records of one table over all packages, in the order given. A row that an earlier package has word for word is
 * left out; for tables with ids `checkAgreement` has made sure that the same id says the same.
 */
export function mergeTable<R>(table: Table<R>, packages: readonly (readonly TableFile[])[]): readonly R[] {
  const mayRepeat = mayShareKeys(packages, table.name);
  const records: R[] = [];
  const seen = new Set<string>();
  const row: string[] = [];
  for (const file of packages.flat()) {
    if (file.name !== table.name) continue;
    const key = table.key.map((name) => file.columnAt(name));
    for (let place = 0; place < file.count; place += 1) {
      file.fill(row, place);
      if (mayRepeat) {
        const text = key.map((index) => row[index] ?? '').join('\u0000');
        if (seen.has(text)) continue;
        seen.add(text);
      }
      records.push(table.read(row));
    }
  }
  return records;
}
