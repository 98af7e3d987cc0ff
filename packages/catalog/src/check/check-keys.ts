import type { Fault } from '../fault/fault.ts';
import { FaultList } from '../fault/fault-list.ts';
import type { TableFile } from '../table/table-file.ts';
import { areApart } from './are-apart.ts';

/** The cells of the key's columns, column by column. */
type KeyCells = readonly (readonly string[])[];

/** Faults of rows whose key is already taken, over all files of one table. */
export function checkKeys(files: readonly TableFile[]): readonly Fault[] {
  const keys = files.map((file) => file.table.key.map((name) => file.cells(name)));
  if (keys.every(isAscending) && shareNoValue(keys)) return [];
  return findTaken(files, keys);
}

/** Every row's key comes after the one before: then no key is there twice, and nothing need be remembered. */
function isAscending(key: KeyCells): boolean {
  const count = key[0]?.length ?? 0;
  for (let place = 1; place < count; place += 1) {
    if (!isAfter(key, place)) return false;
  }
  return true;
}

function isAfter(key: KeyCells, place: number): boolean {
  for (const cells of key) {
    const cell = cells[place] ?? '';
    const before = cells[place - 1] ?? '';
    if (cell !== before) return cell > before;
  }
  return false;
}

/** Whether some column of the key never has the same value in two files. The last ones are tried first: a file has its own source. */
function shareNoValue(keys: readonly KeyCells[]): boolean {
  const columns = keys[0]?.length ?? 0;
  for (let index = columns - 1; index >= 0; index -= 1) {
    if (areApart(keys.map((key) => [key[index] ?? []]))) return true;
  }
  return keys.length < 2;
}

function findTaken(files: readonly TableFile[], keys: readonly KeyCells[]): readonly Fault[] {
  const faults = new FaultList();
  const first = new Map<string, { readonly file: TableFile; readonly place: number }>();
  files.forEach((file, number) => {
    const key = keys[number] ?? [];
    const code = file.name === 'observations' ? 'duplicate-row' : 'duplicate-key';
    const column = file.columnAt(file.table.key[0] ?? '');
    for (let place = 0; place < file.count && !faults.full; place += 1) {
      const text = key.map((cells) => cells[place] ?? '').join('\u0000');
      const taken = first.get(text);
      if (taken === undefined) {
        first.set(text, { file, place });
        continue;
      }
      const where = `${taken.file.path}:${taken.file.lineOf(taken.place)}`;
      faults.add(file.fault(code, place, column, text.replaceAll('\u0000', ' '), where));
    }
  });
  return faults.faults;
}
