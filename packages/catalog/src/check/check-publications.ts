import type { Fault } from '../fault/fault.ts';
import { FaultList } from '../fault/fault-list.ts';
import type { TableFile } from '../table/table-file.ts';

/** Faults of observations whose source is an edition of another publication than the one they name. */
export function checkPublications(
  files: readonly TableFile[],
  publicationOf: (source: string) => string | null,
): readonly Fault[] {
  const faults = new FaultList();
  for (const file of files) {
    const publications = file.cells('publication');
    const sources = file.cells('source');
    let above: string | null = null;
    let its: string | null = null;
    for (let place = 0; place < file.count && !faults.full; place += 1) {
      const source = sources[place] ?? '';
      if (source !== above) its = publicationOf(source);
      above = source;
      if (its !== null && its !== publications[place]) {
        const column = file.columnAt('source');
        faults.add(file.fault('source-of-another-publication', place, column, source, its));
      }
    }
  }
  return faults.faults;
}
