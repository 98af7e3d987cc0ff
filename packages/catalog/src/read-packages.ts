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
  const { packages, tables, faults } = checkSet(loaded, limits);
  if (faults.length > 0) throw new CatalogueFaultError(sortFaults(faults));
  const several = packages.length > 1;
  const records = {
    id: packages.map((one) => one.name).join('+'),
    version: packages.map((one) => one.version).join('+'),
    sha256: hashPackages(packages),
    producers: mergeTable(TABLES.producers, tables, several),
    publications: mergeTable(TABLES.publications, tables, several),
    entities: mergeTable(TABLES.entities, tables, several),
    contractions: mergeTable(TABLES.contractions, tables, several),
    indicators: mergeTable(TABLES.indicators, tables, several),
    idioms: mergeTable(TABLES.idioms, tables, several),
    sources: mergeTable(TABLES.sources, tables, several),
    observations: mergeTable(TABLES.observations, tables, several),
    events: mergeTable(TABLES.events, tables, several),
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
