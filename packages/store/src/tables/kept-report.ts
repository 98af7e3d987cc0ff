/** A report that a reader asked to keep under an address that nobody guesses; once deleted, only that it was there. */
export interface KeptReportTable {
  readonly id: string;
  readonly language: 'ko' | 'en';
  readonly title: string | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  /** Where the text was read; null where it was pasted. */
  readonly address: string | null;
  /** SHA-256. */
  readonly catalogue: string;
  /** The whole report with its text, by `packWholeReport`; null once deleted. */
  readonly report: Buffer | null;
  readonly created_at: string;
  /** SHA-256 of the word with which it can be deleted. */
  readonly secret_hash: string;
  readonly deleted_at: string | null;
}
