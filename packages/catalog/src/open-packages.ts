import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { buildCatalogue, type Catalogue, type CatalogueRecords, openCatalogue } from '@assay/engine';
import { areUnchanged, type FileStamp, stampFiles } from './cache/file-stamps.ts';
import { folderBytes } from './cache/folder-bytes.ts';
import { forgetOldest } from './cache/forget-oldest.ts';
import { keepParts } from './cache/keep-parts.ts';
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

/** Catalogues that are kept; the bundled one takes about 8 MB, one of a million observations 120. */
const MOST_CATALOGUES = 4;

/** Reading so much takes more than a second or two. */
const LONG_BYTES = 16 * 1024 * 1024;

/**
 * The catalogue of data packages, as `buildCatalogue(readPackagesSync(folders))` makes it. Its indexes are taken from the cache
 * where the files have not been changed since they were kept there, and are kept there otherwise; they are never needed.
 * Before packages are read that take long, their bytes are told to `tellLong`.
 * Example: `openPackages(['data/ai-race'], null).indicators.size` → 355.
 * Throws `CatalogueFaultError` with every fault of every package if there is one.
 */
export function openPackages(
  folders: readonly string[],
  cache: CatalogueCache | null,
  tellLong: (bytes: number) => void = () => {},
): Catalogue {
  const tell = (): void => {
    const bytes = folders.reduce((sum, folder) => sum + folderBytes(folder), 0);
    if (bytes >= LONG_BYTES) tellLong(bytes);
  };
  if (cache === null) {
    tell();
    return buildCatalogue(readPackagesSync(folders));
  }
  const paths = folders.map((folder) => resolve(folder));
  const list = new PartStore(cache.folder);
  const name = `folders-${createHash('sha256').update(JSON.stringify(paths)).digest('hex')}`;
  const known = list.read(name)?.value as KnownFolders | undefined;
  if (known?.packages.every(areUnchanged)) {
    const { sha256 } = known;
    let records: CatalogueRecords | null = null;
    const readOnce = (): CatalogueRecords => {
      if (records === null) tell();
      records ??= readAgain(folders, sha256);
      return records;
    };
    return openCatalogue(readOnce, keepParts(new PartStore(join(cache.folder, sha256))));
  }
  tell();
  const { records, files } = readPackageSet(folders);
  const { sha256, idioms } = records;
  const stamps = files.map((own, place) => stampFiles(paths[place] ?? '', own, cache.now()));
  forgetOldest(cache.folder, MOST_CATALOGUES);
  if (stamps.every((one) => one !== null)) list.write(name, { sha256, packages: stamps });
  const keep = keepParts(new PartStore(join(cache.folder, sha256)));
  let left: CatalogueRecords | null = records;
  const catalogue = openCatalogue(() => left ?? readAgain(folders, sha256), keep);
  // The words of a language are indexed when they are asked for, from what is kept: the records can go.
  keep('idioms', () => idioms);
  left = null;
  return catalogue;
}

function readAgain(folders: readonly string[], sha256: string): CatalogueRecords {
  const records = readPackagesSync(folders);
  if (records.sha256 !== sha256)
    throw new Error(
      `the data packages ${folders.join(', ')} were changed while they were read; run it again`,
    );
  return records;
}
