import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue, CatalogueRecords, Language } from '@assay/engine';
import { UsageError } from '../arguments/usage-error.ts';
import { checkWords } from '../commands/check/check-words.ts';
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
  const { readPackagesSync } = await import('@assay/catalog');
  return load(deps, named, language, readPackagesSync);
}

/** The catalogue to check against: bundled packages, and those named. Throws as `loadRecords` does. */
export async function loadCatalogue(
  deps: CliDeps,
  named: readonly string[],
  language: Language,
): Promise<Catalogue> {
  const { openPackages } = await import('@assay/catalog');
  const tellLong = (bytes: number): void => {
    deps.stderr.write(`assay: ${checkWords(language).longReading(Math.round(bytes / 1e6))}\n`);
  };
  return load(deps, named, language, (folders) => openPackages(folders, deps.catalogueCache, tellLong));
}

async function load<T>(
  deps: CliDeps,
  named: readonly string[],
  language: Language,
  read: (folders: readonly string[]) => T,
): Promise<T> {
  const folders = [...bundledFolders(deps.dataFolder), ...named];
  if (folders.length === 0) throw new UsageError({ code: 'no-packages', folder: deps.dataFolder });
  const { CatalogueFaultError, faultLine } = await import('@assay/catalog');
  try {
    return read(folders);
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

/** The folders of the bundled packages. */
export function bundledFolders(dataFolder: string): string[] {
  if (!existsSync(dataFolder)) return [];
  return readdirSync(dataFolder)
    .sort()
    .map((name) => join(dataFolder, name))
    .filter((folder) => existsSync(join(folder, 'datapackage.json')));
}
