import { type Fault, type FaultPlace, faultAt } from '../fault/fault.ts';
import type { Table } from '../tables/column.ts';

/** Faults of a header: missing, or with unknown, repeated or missing columns. The order of columns is free. */
export function checkHeader(
  header: readonly string[],
  table: Table<unknown>,
  place: FaultPlace,
): readonly Fault[] {
  if (header.every((name) => name === '')) return [faultAt('header-missing', { ...place, line: 1 })];
  const names = table.columns.map((column) => column.name);
  const faults: Fault[] = [];
  header.forEach((name, index) => {
    const at = { ...place, line: 1, column: { index: index + 1, name } };
    if (!names.includes(name)) {
      faults.push(faultAt('unknown-column', at, { value: name, expected: names.join(', ') }));
    } else if (header.indexOf(name) < index) {
      faults.push(faultAt('duplicate-column', at, { value: name }));
    }
  });
  for (const column of table.columns) {
    if (column.required && !header.includes(column.name)) {
      faults.push(faultAt('missing-column', { ...place, line: 1 }, { value: column.name }));
    }
  }
  return faults;
}
