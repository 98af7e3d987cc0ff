import type { Generated, JSONColumnType } from 'kysely';

/** Items about one event, across sources and languages. */
export interface StoryTable {
  readonly story_id: string;
  readonly title_ko: string | null;
  readonly title_en: string | null;
  readonly items: Generated<number>;
  readonly origins: Generated<number>;
  readonly languages: Generated<readonly string[]>;
  /** Figures on which its items differ, each with its sources. */
  readonly conflicts: JSONColumnType<readonly object[]>;
  readonly first_at: string;
  readonly last_at: string;
  /** The story that it became part of, where an item showed that both are one. */
  readonly merged_into: string | null;
}
