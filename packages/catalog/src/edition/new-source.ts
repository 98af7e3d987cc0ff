import type { SourceRecord } from '@assay/engine';
import { SOURCES } from '../tables/sources.ts';

/** The row that a new edition gets in `sources`. */
export type NewSource = SourceRecord;

/** The cells of a source in the order of the table's columns: `sourceCells(source)[0]` → its id. */
export function sourceCells(source: NewSource): readonly string[] {
  const cells: Readonly<Record<string, string>> = { ...source };
  return SOURCES.columns.map((column) => cells[column.name] ?? '');
}
