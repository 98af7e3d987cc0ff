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

/** That a document shares keys with another. */
export interface Sharing {
  readonly of: string;
  readonly document_id: string;
  /** Stands for what the document was placed with: another one once it is placed again. */
  readonly placed: string;
}

/**
 * The documents that share a key with each of some documents within so many days, those with the most shared keys first, at most
 * `limit` for each. A key that more than `common` documents of the window have tells nothing and is passed over.
 */
export async function documentsSharing(
  db: Db,
  documents: readonly string[],
  days: number,
  { common, limit }: { readonly common: number; readonly limit: number },
): Promise<Sharing[]> {
  if (documents.length === 0) return [];
  const window = sql`make_interval(hours => ${days * 24})`;
  const { rows } = await sql<Sharing>`
    select of, document_id, placed_at::text as placed from (
      select of, document_id, placed_at, row_number() over (partition by of order by shared desc, document_id) as place from (
        select of, document_id, max(placed_at) as placed_at, count(*) as shared from (
          select own.document_id as of, k.document_id, k.placed_at, count(*) over (partition by own.document_id, own.key) as held
          from story_key own join story_key k on k.key = own.key
            and k.published_at between own.published_at - ${window} and own.published_at + ${window}
          where own.document_id = any(${[...documents]}::uuid[])) as found
        where held <= ${common} and document_id <> of
        group by of, document_id) as counted) as ranked
    where place <= ${limit} order by of, place`.execute(db);
  return rows;
}

/** The members that documents are. */
export async function membersAt(db: Db, documents: readonly string[]): Promise<MemberRow[]> {
  if (documents.length === 0) return [];
  return db
    .selectFrom('story_member')
    .selectAll()
    .where('document_id', 'in', [...documents])
    .orderBy('document_id')
    .execute();
}

/** The stories in which documents stand, by document. */
export async function storiesOfMembers(
  db: Db,
  documents: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (documents.length === 0) return new Map();
  const rows = await db
    .selectFrom('story_member')
    .select(['document_id', 'story_id'])
    .where('document_id', 'in', [...documents])
    .execute();
  return new Map(rows.map(({ document_id, story_id }) => [document_id, story_id]));
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

/** Of some stories, those that have members beside some documents. */
export async function storiesBeyond(
  db: Db,
  stories: readonly string[],
  documents: readonly string[],
): Promise<readonly string[]> {
  if (stories.length === 0) return [];
  const rows = await db
    .selectFrom('story_member')
    .select('story_id')
    .distinct()
    .where('story_id', 'in', [...stories])
    .where('document_id', 'not in', [...documents])
    .execute();
  return rows.map(({ story_id }) => story_id);
}

/** Puts a document in its place. */
export async function putMember(trx: Db, member: Insertable<StoryMemberTable>): Promise<void> {
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
}

/** Sets the keys by which a document finds others and is found. */
export async function putKeys(
  trx: Db,
  document: { readonly document_id: string; readonly published_at: string },
  keys: readonly string[],
): Promise<void> {
  await trx.deleteFrom('story_key').where('document_id', '=', document.document_id).execute();
  if (keys.length === 0) return;
  await trx
    .insertInto('story_key')
    .values([...new Set(keys)].map((key) => ({ key, ...document })))
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
