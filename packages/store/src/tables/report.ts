/** The whole report of a version by a catalogue: every receipt, with cells, formulas and candidates set aside; compressed. */
export interface ReportTable {
  readonly document_id: string;
  readonly version: number;
  /** SHA-256 of the catalogue. */
  readonly catalogue: string;
  /** The claims of the report as JSON, by zstd. */
  readonly claims: Buffer;
}
