import { readPackagesSync } from '@assay/catalog';
import type { CatalogueRecords } from '@assay/engine';

/** The records of the data packages, as they were last read. */
export interface HeldRecords {
  readonly last: () => CatalogueRecords;
  /** Reads them anew. */
  readonly read: () => CatalogueRecords;
}

/** Reads the packages of folders, and holds their records. Errors: CatalogueFaultError. Example: `holdRecords(['data/ai-race']).last()`. */
export function holdRecords(folders: readonly string[]): HeldRecords {
  let last = readPackagesSync(folders);
  return {
    last: () => last,
    read() {
      last = readPackagesSync(folders);
      return last;
    },
  };
}
