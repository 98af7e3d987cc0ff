import type { Fault } from '../fault/fault.ts';
import { FaultList } from '../fault/fault-list.ts';
import type { TableFile } from '../table/table-file.ts';
import { TABLE_NAMES, type TableName } from '../tables/column.ts';
import { mayShareKeys } from './are-apart.ts';

/**
 * Faults of rows whose key stands in another package with other contents, at both places. Word for word the same is no fault, so that a
 * package may carry the countries that it needs; which package is named first does not matter.
 */
export function checkAgreement(packages: readonly (readonly TableFile[])[]): readonly Fault[] {
  if (packages.length < 2) return [];
  return TABLE_NAMES.filter((name) => mayShareKeys(packages, name)).flatMap((name) =>
    checkTable(packages, name),
  );
}

function checkTable(packages: readonly (readonly TableFile[])[], name: TableName): readonly Fault[] {
  const faults = new FaultList();
  const first = new Map<string, { readonly file: TableFile; readonly place: number; readonly of: number }>();
  packages.forEach((tables, of) => {
    for (const file of tables.filter((one) => one.name === name)) {
      const keyCells = file.table.key.map((column) => file.cells(column));
      for (let place = 0; place < file.count && !faults.full; place += 1) {
        const text = keyCells.map((cells) => cells[place] ?? '').join('\u0000');
        const taken = first.get(text);
        if (taken === undefined) first.set(text, { file, place, of });
        if (taken === undefined || taken.of === of) continue;
        const column = findDifference(file, place, taken.file, taken.place);
        if (column === null) continue;
        const key = text.replaceAll('\u0000', ' ');
        const code = 'differs-between-packages';
        faults.add(file.fault(code, place, column, key, placeText(taken.file, taken.place)));
        faults.add(taken.file.fault(code, taken.place, column, key, placeText(file, place)));
      }
    }
  });
  return faults.faults;
}

function findDifference(file: TableFile, place: number, other: TableFile, otherPlace: number): number | null {
  const column = file.columns.findIndex(
    (cells, index) => (cells?.[place] ?? '') !== (other.columns[index]?.[otherPlace] ?? ''),
  );
  return column < 0 ? null : column;
}

function placeText(file: TableFile, place: number): string {
  return `${file.folder}/${file.path}:${file.lineOf(place)}`;
}
