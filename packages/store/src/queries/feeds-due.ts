import { sql } from 'kysely';
import type { Db } from '../database.ts';

/** So long a feed is left to whoever took it up, before another does. */
const LEASE_SECONDS = 300;

/**
 * Takes up to `limit` feeds that are due and whose source is active, the longest due first, and puts their next time off, so
 * that several processes never take the same. Within a transaction their jobs can be sent with it.
 */
export async function takeDueFeeds(trx: Db, now: string, limit: number): Promise<string[]> {
  const due = await trx
    .selectFrom('feed')
    .innerJoin('source', 'source.id', 'feed.source_id')
    .select('feed.id')
    .where('feed.status', '=', 'active')
    .where('source.status', '=', 'active')
    .where('feed.next_poll_at', '<=', now)
    .orderBy('feed.next_poll_at')
    .limit(limit)
    .forUpdate('feed')
    .skipLocked()
    .execute();
  const ids = due.map(({ id }) => id);
  if (ids.length > 0)
    await trx
      .updateTable('feed')
      .set({ next_poll_at: sql<string>`${now}::timestamptz + ${LEASE_SECONDS} * interval '1 second'` })
      .where('id', 'in', ids)
      .execute();
  return ids;
}

/** When the next feed is due, or null where none is followed. */
export async function nextDue(db: Db): Promise<string | null> {
  const row = await db
    .selectFrom('feed')
    .innerJoin('source', 'source.id', 'feed.source_id')
    .select(({ fn }) => fn.min('feed.next_poll_at').as('at'))
    .where('feed.status', '=', 'active')
    .where('source.status', '=', 'active')
    .executeTakeFirst();
  return (row?.at as string | null | undefined) ?? null;
}
