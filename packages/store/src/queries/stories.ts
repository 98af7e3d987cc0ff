import { type Insertable, type Selectable, sql } from 'kysely';
import type { Db } from '../database.ts';
import type { StoryTable } from '../tables/story.ts';
import type { StoryMemberTable } from '../tables/story-member.ts';

export type StoryRow = Selectable<StoryTable>;
export type MemberRow = Selectable<StoryMemberTable>;

/** A story by its identifier, or null. */
export async function findStory(db: Db, id: string): Promise<StoryRow | null> {
  return (await db.selectFrom('story').selectAll().where('story_id', '=', id).executeTakeFirst()) ?? null;
}

/** Placing is one after another: two items that tell the same must see each other. Held until the transaction ends. */
export async function holdStories(trx: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('assay:stories'))`.execute(trx);
}

/** The place that a document has already, or null. */
export async function memberOf(db: Db, id: string): Promise<MemberRow | null> {
  const row = await db
    .selectFrom('story_member')
    .selectAll()
    .where('document_id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * The members that share a key with a document within the window, those with the most shared keys first, at most `limit`. A key
 * that more than `common` documents of the window have tells nothing and is passed over.
 */
export async function membersSharing(
  db: Db,
  keys: readonly string[],
  window: { readonly from: string; readonly to: string },
  common: number,
  limit: number,
): Promise<MemberRow[]> {
  if (keys.length === 0) return [];
  const found = await sql<{ document_id: string }>`
    select document_id, count(*) as shared from (
      select k.key, k.document_id, count(*) over (partition by k.key) as held
      from story_key k where k.key = any(${[...keys]}::text[])
        and k.published_at between ${window.from} and ${window.to}
    ) as found where held <= ${common}
    group by document_id order by count(*) desc, document_id limit ${limit}`.execute(db);
  const ids = found.rows.map(({ document_id }) => document_id);
  if (ids.length === 0) return [];
  return db
    .selectFrom('story_member')
    .selectAll()
    .where('document_id', 'in', ids)
    .orderBy('document_id')
    .execute();
}

/** The members of stories. */
export async function membersOf(db: Db, stories: readonly string[]): Promise<MemberRow[]> {
  if (stories.length === 0) return [];
  return db
    .selectFrom('story_member')
    .selectAll()
    .where('story_id', 'in', [...stories])
    .orderBy('published_at')
    .orderBy('document_id')
    .execute();
}

/** Puts a document in its place, with the keys by which others find it. */
export async function addMember(
  trx: Db,
  member: Insertable<StoryMemberTable>,
  keys: readonly string[],
): Promise<void> {
  await trx
    .insertInto('story_member')
    .values(member)
    .onConflict((conflict) =>
      conflict.column('document_id').doUpdateSet({
        story_id: member.story_id,
        origin_id: member.origin_id,
        features: member.features,
        published_at: member.published_at,
      }),
    )
    .execute();
  await trx.deleteFrom('story_key').where('document_id', '=', member.document_id).execute();
  if (keys.length > 0)
    await trx
      .insertInto('story_key')
      .values(
        keys.map((key) => ({ key, document_id: member.document_id, published_at: member.published_at })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

/** Moves all members of stories into another, which they turned out to be. */
export async function mergeStories(trx: Db, from: readonly string[], into: string): Promise<void> {
  if (from.length === 0) return;
  await trx
    .updateTable('story_member')
    .set({ story_id: into })
    .where('story_id', 'in', [...from])
    .execute();
  await trx
    .updateTable('story')
    .set({ merged_into: into })
    .where('story_id', 'in', [...from])
    .execute();
}

/** Moves documents into a story. */
export async function moveMembers(trx: Db, documents: readonly string[], into: string): Promise<void> {
  if (documents.length === 0) return;
  await trx
    .updateTable('story_member')
    .set({ story_id: into })
    .where('document_id', 'in', [...documents])
    .execute();
}

/** Writes what a story is now. */
export async function putStory(trx: Db, story: Insertable<StoryTable>): Promise<void> {
  await trx
    .insertInto('story')
    .values(story)
    .onConflict((conflict) => conflict.column('story_id').doUpdateSet({ ...story, merged_into: null }))
    .execute();
}

/** Sets which member is the first telling of another. */
export async function setOrigin(trx: Db, documents: readonly string[], origin: string): Promise<void> {
  if (documents.length === 0) return;
  await trx
    .updateTable('story_member')
    .set({ origin_id: origin })
    .where('document_id', 'in', [...documents])
    .execute();
}

/** Drops the keys of documents that were placed before a time; gives how many. */
export async function dropOldKeys(db: Db, before: string): Promise<bigint> {
  const { numDeletedRows } = await db
    .deleteFrom('story_key')
    .where('placed_at', '<', before)
    .executeTakeFirst();
  return numDeletedRows;
}
