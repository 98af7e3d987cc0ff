import type { JSONColumnType } from 'kysely';

/** That a document belongs to a story, and by what it was told. */
export interface StoryMemberTable {
  readonly document_id: string;
  readonly story_id: string;
  /** The first document that says the same: copies of one wire text are one origin. */
  readonly origin_id: string;
  readonly language: 'ko' | 'en';
  readonly source_id: string | null;
  readonly published_at: string;
  readonly features: JSONColumnType<object>;
}
