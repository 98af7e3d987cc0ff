import { type Fault, faultAt } from '../fault/fault.ts';
import { FaultList } from '../fault/fault-list.ts';
import { readTableFile } from '../table/read-table-file.ts';
import type { TableFile } from '../table/table-file.ts';
import type { Table } from '../tables/column.ts';
import { OBSERVATIONS, type PackagedObservation } from '../tables/observations.ts';
import type { NewSource } from './new-source.ts';

/** Columns that the new source fills in where the file leaves them out. */
const FILLED = ['publication', 'source', 'edition'];

/** A file of one edition: observations that need not repeat what the source says. */
const EDITION: Table<PackagedObservation> = {
  ...OBSERVATIONS,
  columns: OBSERVATIONS.columns.map((column) =>
    FILLED.includes(column.name) ? { ...column, required: false } : column,
  ),
};

/** The rows of an edition, complete, in the order of the file; `file` places them in it. */
export interface EditionRows {
  readonly file: TableFile | null;
  readonly rows: readonly (readonly string[])[];
  readonly faults: readonly Fault[];
}

/**
 * Reads a CSV file of observations of one edition and fills in publication, source and edition from the source. A row that
 * names another source or publication is a fault.
 */
export function readEditionFile(
  folder: string,
  path: string,
  bytes: Uint8Array,
  source: NewSource,
): EditionRows {
  const reading = readTableFile({ folder, path, table: EDITION, bytes });
  const { file } = reading;
  if (file === null) return { file, rows: [], faults: reading.faults };
  if (file.count === 0) {
    return {
      file,
      rows: [],
      faults: [...reading.faults, faultAt('no-rows', { folder, file: path, line: 2 })],
    };
  }
  const faults = new FaultList();
  const usual = { publication: source.publication, source: source.id, edition: source.published };
  const rows = Array.from({ length: file.count }, (_, place) => {
    const row = [...file.fill([], place)];
    for (const [name, value] of Object.entries(usual)) {
      const column = file.columnAt(name);
      const given = row[column] ?? '';
      if (given === '') row[column] = value;
      else if (given !== value && name !== 'edition') {
        faults.add(file.fault('not-in-list', place, column, given, value));
      }
    }
    return row;
  });
  return { file, rows, faults: [...reading.faults, ...faults.faults] };
}
