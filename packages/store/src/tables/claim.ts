/** A claim of a version of a document: what it says, apart from what it is worth. */
export interface ClaimTable {
  readonly document_id: string;
  readonly version: number;
  /** `c1`, as in the report. */
  readonly claim_id: string;
  readonly form: string;
  readonly span_start: number;
  readonly span_end: number;
  readonly text: string;
  readonly sentence: string;
  readonly modality: string;
  readonly quantity: string | null;
}
