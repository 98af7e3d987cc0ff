/** A verdict once given; rows are added, never changed. */
export interface VerdictTable {
  readonly document_id: string;
  readonly version: number;
  readonly claim_id: string;
  /** 1 for the first verdict of a claim, 2 for what a revision made of it. */
  readonly ordinal: number;
  /** SHA-256 of the catalogue that gave it. */
  readonly catalogue: string;
  readonly given_at: string;
  readonly label: string;
  readonly as_published: string;
  readonly now: string;
  readonly revised: boolean;
  readonly reason: string;
  readonly indicator: string | null;
  readonly entities: readonly string[];
  /** Which claim of its catalogue's report it is, where that counts otherwise; the report holds the receipt. */
  readonly report_claim: string;
}
