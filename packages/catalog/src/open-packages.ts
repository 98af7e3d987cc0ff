import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { buildCatalogue, type Catalogue, type CatalogueRecords, openCatalogue } from '@assay/engine';
import { areUnchanged, type FileStamp, stampFiles } from './cache/file-stamps.ts';
import { forgetOldest } from './cache/forget-oldest.ts';
import { PartStore } from './cache/part-store.ts';
import { readPackageSet, readPackagesSync } from './read-packages.ts';

/** Where indexed catalogues are kept between runs. */
export interface CatalogueCache {
  /** A folder for this version of the program alone: what another version kept need not fit. */
  readonly folder: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What is known of folders that were read before: what their files say, and how to tell that they still say so. */
interface KnownFolders {
  readonly sha256: string;
  readonly packages: readonly (readonly FileStamp[])[];
}

/** Catalogues that are kept; one takes about 8 MB. */
const MOST_CATALOGUES = 4;

/**
 * The catalogue of data packages, as `buildCatalogue(readPackagesSync(folders))` makes it. Its indexes are taken from the cache
 * where the files have not been changed since they were kept there, and are kept there otherwise; they are never needed.
 * Example: `openPackages(['data/ai-race'], null).indicators.size` → 355.
 * Throws `CatalogueFaultError` with every fault of every package if there is one.
 */
export function openPackages(folders: readonly string[], cache: CatalogueCache | null): Catalogue {
  if (cache === null) return buildCatalogue(readPackagesSync(folders));
  const paths = folders.map((folder) => resolve(folder));
  const list = new PartStore(cache.folder);
  const name = `folders-${createHash('sha256').update(JSON.stringify(paths)).digest('hex')}`;
  const known = list.read(name)?.value as KnownFolders | undefined;
  let records: CatalogueRecords | null = null;
  let sha256 = '';
  if (known?.packages.every(areUnchanged)) sha256 = known.sha256;
  else {
    const read = readPackageSet(folders);
    records = read.records;
    sha256 = records.sha256;
    const stamps = read.files.map((files, place) => stampFiles(paths[place] ?? '', files, cache.now()));
    forgetOldest(cache.folder, MOST_CATALOGUES);
    if (stamps.every((one) => one !== null)) list.write(name, { sha256, packages: stamps });
  }
  const parts = new PartStore(join(cache.folder, sha256));
  return openCatalogue(
    () => {
      records ??= readAgain(folders, sha256);
      return records;
    },
    <T>(part: string, make: () => T): T => {
      const kept = parts.read(part);
      if (kept !== null) return kept.value as T;
      const made = make();
      parts.write(part, made);
      return made;
    },
  );
}

function readAgain(folders: readonly string[], sha256: string): CatalogueRecords {
  const records = readPackagesSync(folders);
  if (records.sha256 !== sha256)
    throw new Error(
      `the data packages ${folders.join(', ')} were changed while they were read; run it again`,
    );
  return records;
}
