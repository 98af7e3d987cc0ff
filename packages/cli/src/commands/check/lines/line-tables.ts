import { inferTable, type Table, type TableRecords, tableFromRecords } from '@assay/engine';

/** The tables of a line with all that is inferred of them. */
export function lineTables(tables: readonly TableRecords[]): readonly Table[] {
  return tables.map((table) => inferTable(tableFromRecords(table)));
}
