import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isIdentifier } from '../check/check-cell.ts';
import { CatalogueFaultError } from '../fault/catalogue-fault-error.ts';
import { type Fault, faultAt } from '../fault/fault.ts';
import { sortFaults } from '../fault/fault-list.ts';
import { LIMITS, type Limits } from '../package/limits.ts';
import { loadPackage } from '../package/load-package.ts';
import { checkSet } from '../package/package-set.ts';
import { readGivenFile } from '../package/read-file.ts';
import type { TableFile } from '../table/table-file.ts';
import { OBSERVATIONS } from '../tables/observations.ts';
import { readEditionFile } from './edition-file.ts';
import type { NewSource } from './new-source.ts';
import { planChanges } from './plan-changes.ts';
import { tryChanges } from './try-changes.ts';
import { writeFiles } from './write-files.ts';

/** What was added to a package. */
export interface AddedEdition {
  /** The new file inside the package. */
  readonly path: string;
  readonly observations: number;
}

/**
 * Adds one edition of a publication to a package: its observations as a file of their own, its row in `sources`, and both
 * in `datapackage.json`. `file` is a CSV of observations that may leave out publication, source and edition; `beside` are
 * packages that the rows may refer to.
 * Example: `addEdition('data/ai-race', 'downloads/2027.csv', {id: 'aiindex_2027', publication: 'ai_index', …})` →
 * `{path: 'observations/aiindex_2027.csv', observations: 412}`.
 * Throws `CatalogueFaultError` with every fault; then the package is as it was.
 */
export function addEdition(
  folder: string,
  file: string,
  source: NewSource,
  { beside = [], limits = LIMITS }: { readonly beside?: readonly string[]; readonly limits?: Limits } = {},
): AddedEdition {
  const others = beside.map((one) => loadPackage(one, limits));
  const { packages, faults } = checkSet([...others, loadPackage(folder, limits)], limits);
  refuse(faults.filter((fault) => fault.folder === folder));
  const before = packages.find((one) => one.folder === folder);
  if (before === undefined) throw new CatalogueFaultError(faults);

  const path = newPath(folder, source.id);
  const { given, rows } = readGiven(file, source, limits);
  refuse(tryChanges(folder, others, planChanges(before, path, rows, source), given, limits));
  writeFiles(folder, planChanges(before, path, sortRows(rows), source).files);
  return { path, observations: rows.length };
}

/** The id of the source becomes a file name, so it must be sound before anything else is. */
function newPath(folder: string, id: string): string {
  if (!isIdentifier(id)) {
    const place = { folder, file: 'sources.csv', column: { index: 1, name: 'id' } };
    refuse([faultAt('bad-identifier', place, { value: id })]);
  }
  const path = `observations/${id}.csv`;
  if (existsSync(join(folder, path)))
    refuse([faultAt('file-exists', { folder, file: path }, { value: path })]);
  return path;
}

function readGiven(
  file: string,
  source: NewSource,
  limits: Limits,
): { readonly given: TableFile; readonly rows: readonly (readonly string[])[] } {
  const place = { folder: dirname(file), file: basename(file) };
  const reading = readGivenFile(file, limits.fileBytes);
  if (!reading.ok) {
    const detail = { value: reading.value, expected: String(limits.fileBytes) };
    throw new CatalogueFaultError([faultAt(reading.code, place, detail)]);
  }
  const edition = readEditionFile(place.folder, place.file, reading.bytes, source);
  if (edition.file === null || edition.faults.length > 0) {
    throw new CatalogueFaultError(sortFaults(edition.faults));
  }
  return { given: edition.file, rows: edition.rows };
}

/** By key, so that the file reads well and checks quickly. */
function sortRows(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const key = OBSERVATIONS.key.map((name) =>
    OBSERVATIONS.columns.findIndex((column) => column.name === name),
  );
  return [...rows].sort((a, b) => {
    const differing = key.find((index) => a[index] !== b[index]);
    if (differing === undefined) return 0;
    return (a[differing] ?? '') < (b[differing] ?? '') ? -1 : 1;
  });
}

function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new CatalogueFaultError(sortFaults(faults));
}
