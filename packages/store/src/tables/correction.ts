import type { JSONColumnType } from 'kysely';

/** A verdict that a revision changed: before, after, and the cells that did it. */
export interface CorrectionTable {
  readonly document_id: string;
  readonly version: number;
  readonly claim_id: string;
  /** The verdict after. */
  readonly ordinal: number;
  readonly before: string;
  readonly after: string;
  readonly catalogue_before: string;
  readonly catalogue_after: string;
  readonly cause: JSONColumnType<readonly object[]>;
  readonly made_at: string;
}
