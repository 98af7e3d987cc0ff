import type { Insertable, Selectable } from 'kysely';
import type { Db } from '../database.ts';
import type { FeedTable } from '../tables/feed.ts';
import type { SourceStatus, SourceTable } from '../tables/source.ts';

export type SourceRow = Selectable<SourceTable>;
export type FeedRow = Selectable<FeedTable>;

/** A source with its feeds. */
export interface SourceWithFeeds {
  readonly source: SourceRow;
  readonly feeds: readonly FeedRow[];
}

/** Every source that was not removed, by identifier, with its feeds. */
export async function listSources(db: Db): Promise<SourceWithFeeds[]> {
  const sources = await db
    .selectFrom('source')
    .selectAll()
    .where('status', '!=', 'removed')
    .orderBy('id')
    .execute();
  const feeds = await db.selectFrom('feed').selectAll().orderBy('address').execute();
  return sources.map((source) => ({
    source,
    feeds: feeds.filter(({ source_id }) => source_id === source.id),
  }));
}

/** Whether there was ever a source, removed ones included. */
export async function hasSources(db: Db): Promise<boolean> {
  return (await db.selectFrom('source').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** One source with its feeds, or null. */
export async function findSource(db: Db, id: string): Promise<SourceWithFeeds | null> {
  const source = await db.selectFrom('source').selectAll().where('id', '=', id).executeTakeFirst();
  if (source === undefined || source.status === 'removed') return null;
  const feeds = await db
    .selectFrom('feed')
    .selectAll()
    .where('source_id', '=', id)
    .orderBy('address')
    .execute();
  return { source, feeds };
}

/** Adds a source, or brings a removed one back; one that is there is left as it is. Gives whether it is new. */
export async function addSource(db: Db, source: Insertable<SourceTable>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('source')
    .values(source)
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet({ ...source, status: 'active' })
        .where('source.status', '=', 'removed'),
    )
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Adds a feed, due at once; one that is there is left as it is. Gives whether it is new. */
export async function addFeed(
  db: Db,
  feed: Pick<FeedTable, 'id' | 'source_id' | 'address' | 'title'>,
  now: string,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('feed')
    .values({ ...feed, next_poll_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Pauses, resumes or removes a source; its documents stay. Gives whether there is one. */
export async function setSourceStatus(db: Db, id: string, status: SourceStatus): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('source')
    .set({ status })
    .where('id', '=', id)
    .where('status', '!=', 'removed')
    .executeTakeFirst();
  if (status === 'removed') await db.deleteFrom('feed').where('source_id', '=', id).execute();
  return numUpdatedRows > 0n;
}
