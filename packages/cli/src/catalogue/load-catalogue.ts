import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalogue, type Catalogue, type CatalogueRecords, type Language } from '@assay/engine';
import { UsageError } from '../arguments/usage-error.ts';
import type { CliDeps } from '../deps.ts';

/**
 * The records of the bundled packages and of those named with `--catalog`.
 * Throws UsageError with the first fault where a package is faulty.
 */
export async function loadRecords(
  deps: CliDeps,
  named: readonly string[],
  language: Language,
): Promise<CatalogueRecords> {
  const folders = [...bundledFolders(deps.dataFolder), ...named];
  if (folders.length === 0) throw new UsageError({ code: 'no-packages', folder: deps.dataFolder });
  const { CatalogueFaultError, faultLine, readPackages } = await import('@assay/catalog');
  try {
    return await readPackages(folders);
  } catch (error) {
    if (!(error instanceof CatalogueFaultError)) throw error;
    const [first] = error.faults;
    throw new UsageError({
      code: 'faulty-package',
      folder: first?.folder ?? '',
      faults: error.faults.length,
      first: first === undefined ? error.message : faultLine(first, language),
    });
  }
}

/** The catalogue to check against: bundled packages, and those named. */
export async function loadCatalogue(
  deps: CliDeps,
  named: readonly string[],
  language: Language,
): Promise<Catalogue> {
  return buildCatalogue(await loadRecords(deps, named, language));
}

/** The folders of the bundled packages. */
export function bundledFolders(dataFolder: string): string[] {
  if (!existsSync(dataFolder)) return [];
  return readdirSync(dataFolder)
    .sort()
    .map((name) => join(dataFolder, name))
    .filter((folder) => existsSync(join(folder, 'datapackage.json')));
}
