import { type Catalogue, checkDocument, type DocumentInput, type Report } from '@assay/engine';
import type { Reading } from '../views/reading.ts';

/** What drafts are checked by. */
export interface DraftBasis {
  /** Another whenever the same draft may give another report. */
  readonly version: string;
  readonly check: (document: DocumentInput) => Report;
  /** What the report's claims rest on in tables of the reader's own. */
  readonly excerpts: (report: Report) => NonNullable<Reading['excerpts']>;
}

/** A catalogue and nothing else. */
export function byCatalogue(catalogue: Catalogue): DraftBasis {
  return {
    version: '',
    check: (document) => checkDocument(catalogue, document),
    excerpts: () => new Map(),
  };
}
