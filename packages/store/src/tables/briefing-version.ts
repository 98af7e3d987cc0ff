/** What a briefing said from some day on, with the check that let it out. */
export interface BriefingVersionTable {
  readonly slug: string;
  readonly language: 'ko' | 'en';
  readonly version: number;
  /** The Markdown, front matter and all. */
  readonly source: string;
  readonly sha256: string;
  /** SHA-256 of the catalogue by which it was last checked. */
  readonly catalogue: string;
  /** The whole report, by `packWholeReport`. */
  readonly report: Buffer;
  readonly figures: number;
  readonly hold: number;
  readonly differ: number;
  readonly undecided: number;
  readonly revised: number;
  readonly made_at: string;
  readonly checked_at: string;
  /** What changed; empty for the first. */
  readonly note: string;
}
