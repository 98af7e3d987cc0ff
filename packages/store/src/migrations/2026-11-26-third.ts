import { type Kysely, sql } from 'kysely';

/** Indexes for what is asked most: the documents of a source, and the items that share a key about one time. Frozen, as every migration. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS: readonly string[] = [
  'create index document_source on document (source_id, seen_at)',
  // A key of a subject is held by all that was ever told of it; near an item's time there are few.
  'create index story_key_near on story_key (key, published_at) include (document_id, placed_at)',
];
