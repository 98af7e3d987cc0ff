import type { Generated } from 'kysely';

/** The inverted index by which a new item finds those that may tell the same; rows are dropped when they are older than the window. */
export interface StoryKeyTable {
  readonly key: string;
  readonly document_id: string;
  readonly published_at: string;
  /** When it was put here: old items that come late are found as long as others. */
  readonly placed_at: Generated<string>;
}
