import { columnLetters, type GivenTable, inferTable, type Table } from '@assay/engine';
import { readTableFile, type TableFile } from '@assay/sources';
import { checkNames, correctionsOf, type PlacedSidecar } from './corrections-of.ts';
import { badSidecar, readSidecar, sidecarPath } from './read-sidecar.ts';

/** The tables of a file with all that was inferred of them, after the corrections of their author. */
export interface LoadedTables {
  readonly file: string;
  readonly kind: TableFile['kind'];
  /** The file that corrected them; null where there is none. */
  readonly sidecar: string | null;
  readonly tables: readonly Table[];
  readonly notices: TableFile['notices'];
}

/**
 * Reads a file of tables that the user gives and says what its tables hold, corrected by the sidecar beside it.
 * Example: `loadTables('exports.xlsx')` → `{ tables: [{ title: …, columns: […] }], sidecar: 'exports.xlsx.assay.json', … }`.
 * Throws TableFileError, SourceError, and UsageError `bad-sidecar`.
 */
export async function loadTables(file: string): Promise<LoadedTables> {
  const { kind, tables, notices } = await readTableFile(file);
  const sidecar = await readSidecar(file);
  const path = sidecarPath(file);
  if (sidecar === null)
    return { file, kind, sidecar: null, tables: tables.map((table) => inferTable(table)), notices };
  const placed = { path, sidecar };
  checkNames(tables, placed);
  const corrected = tables.map((table) => inferCorrected(table, placed));
  return { file, kind, sidecar: path, tables: corrected, notices };
}

/** A unit that is not understood must not pass for none: figures would be compared that differ by its factor. */
function inferCorrected(given: GivenTable, placed: PlacedSidecar): Table {
  const corrections = correctionsOf(given, placed);
  const table = inferTable(given, corrections);
  for (const { column, unit } of corrections.columns ?? [])
    if (typeof unit === 'string' && table.columns[column]?.unit === null) {
      const letters = columnLetters(given.origin.column + column);
      throw badSidecar(placed.path, {
        path: `tables.${given.name}.columns.${letters}.unit`,
        reason: { code: 'not-a-unit', written: unit },
      });
    }
  return table;
}
