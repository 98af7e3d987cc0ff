import type { Generated } from 'kysely';

/** A page or text that is checked; its versions hold what it said when. */
export interface DocumentTable {
  readonly document_id: string;
  readonly address: string | null;
  readonly canonical: string | null;
  readonly source_id: string | null;
  readonly status: Generated<DocumentStatus>;
  readonly language: 'ko' | 'en' | null;
  readonly title: string | null;
  readonly authors: Generated<readonly string[]>;
  readonly image: string | null;
  readonly published_at: string | null;
  readonly modified_at: string | null;
  /** The newest version; null while none was read. */
  readonly version: number | null;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly seen_at: string;
  readonly fetched_at: string | null;
  readonly error_code: string | null;
}

/** `waiting` is announced and not yet read; `unreadable` could not be read, and says why. */
export type DocumentStatus = 'waiting' | 'read' | 'gone' | 'unreadable';
