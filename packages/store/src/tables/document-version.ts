import type { JSONColumnType } from 'kysely';

/** What a document said when it was read; never changed afterwards. */
export interface DocumentVersionTable {
  readonly document_id: string;
  readonly version: number;
  /** SHA-256 of the text. */
  readonly sha256: string;
  readonly title: string | null;
  readonly text: string;
  readonly language: 'ko' | 'en';
  /** YYYY-MM-DD, as the check took it. */
  readonly published: string | null;
  readonly read_at: string;
  /** The catalogue against which it was last checked; null before the first check. */
  readonly catalogue: string | null;
  /** By what it is told whether it belongs to a story; null before the first check. */
  readonly features: JSONColumnType<object> | null;
}
