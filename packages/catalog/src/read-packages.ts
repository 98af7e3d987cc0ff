import type { CatalogueRecords } from '@assay/engine';
import { CatalogueFaultError } from './fault/catalogue-fault-error.ts';
import { sortFaults } from './fault/fault-list.ts';
import { hashPackages } from './package/hash-packages.ts';
import { LIMITS, type Limits } from './package/limits.ts';
import { loadPackage } from './package/load-package.ts';
import { mergeTable } from './package/merge-tables.ts';
import { checkSet } from './package/package-set.ts';
import { TABLES } from './tables/tables.ts';

/**
 * Reads and validates data packages and merges them. A folder whose package has the name of an earlier one replaces it;
 * otherwise the order of the folders does not matter. Reads synchronously: a cold start is quicker so.
 * Example: `readPackagesSync(['data/ai-race']).indicators.length` → 355.
 * Throws `CatalogueFaultError` with every fault of every package if there is one.
 */
export function readPackagesSync(folders: readonly string[], limits: Limits = LIMITS): CatalogueRecords {
  return readPackageSet(folders, limits).records;
}

/** What `readPackagesSync` reads, and the paths of the files of each folder, as their package lists them. */
export function readPackageSet(
  folders: readonly string[],
  limits: Limits = LIMITS,
): { readonly records: CatalogueRecords; readonly files: readonly (readonly string[])[] } {
  const loaded = folders.map((folder) => loadPackage(folder, limits));
  const { packages, faults } = checkSet(loaded, limits);
  if (faults.length > 0) throw new CatalogueFaultError(sortFaults(faults));
  const tables = packages.map((one) => one.tables);
  const records = {
    id: packages.map((one) => one.name).join('+'),
    version: packages.map((one) => one.version).join('+'),
    sha256: hashPackages(packages),
    producers: mergeTable(TABLES.producers, tables),
    publications: mergeTable(TABLES.publications, tables),
    entities: mergeTable(TABLES.entities, tables),
    contractions: mergeTable(TABLES.contractions, tables),
    indicators: mergeTable(TABLES.indicators, tables),
    idioms: mergeTable(TABLES.idioms, tables),
    sources: mergeTable(TABLES.sources, tables),
    observations: mergeTable(TABLES.observations, tables),
    events: mergeTable(TABLES.events, tables),
  };
  return { records, files: loaded.map(({ files }) => files.map(({ path }) => path)) };
}

/** `readPackagesSync` for callers that await. */
export async function readPackages(
  folders: readonly string[],
  limits: Limits = LIMITS,
): Promise<CatalogueRecords> {
  return readPackagesSync(folders, limits);
}
