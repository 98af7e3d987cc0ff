// Makes the catalogue that hostile texts are checked against, once. Cannot stand for every catalogue: catalogues.ts makes hostile ones.
import { buildCatalogue, type Catalogue } from '@assay/engine';
import { readRecords } from '../bench/material.ts';

let catalogue: Catalogue | null = null;

/** The bundled catalogue. */
export function bundledCatalogue(): Catalogue {
  catalogue ??= buildCatalogue(readRecords());
  return catalogue;
}
