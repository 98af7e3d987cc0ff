import type { Report } from '@assay/engine';
import type { SourceFormat } from '@assay/sources';
import type { Annotation } from './annotation.ts';
import type { DraftPlace } from './draft-place.ts';

/** A draft that was checked, with what is to be said at its places. */
export interface AnnotatedDraft {
  readonly place: DraftPlace;
  readonly format: SourceFormat;
  readonly report: Report;
  readonly annotations: readonly Annotation[];
}
