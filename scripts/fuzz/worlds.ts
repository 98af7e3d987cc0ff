// The catalogues that hostile texts are checked against, each made once. Cannot stand for every catalogue: catalogues.ts makes hostile ones.
import { buildCatalogue, type Catalogue, type CatalogueRecords } from '@assay/engine';
import { readRecords } from '../bench/material.ts';

let records: CatalogueRecords | null = null;
let catalogue: Catalogue | null = null;

/** The records of the bundled package. */
export function bundledRecords(): CatalogueRecords {
  records ??= readRecords();
  return records;
}

/** The bundled catalogue. */
export function bundledCatalogue(): Catalogue {
  catalogue ??= buildCatalogue(bundledRecords());
  return catalogue;
}
