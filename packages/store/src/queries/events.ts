import { type Insertable, sql } from 'kysely';
import type { Db } from '../database.ts';
import type { EventLogTable } from '../tables/event-log.ts';

/** An event as it is appended; its number is given by the log. */
export type NewEvent = Omit<Insertable<EventLogTable>, 'data'> & { readonly data: object };

/** The channel on which appending is told. */
export const LIVE_CHANNEL = 'assay_live';

/**
 * Appends events in order and tells those who listen. Appending is one transaction after another, so that numbers are seen in
 * their order: whoever has read up to a number misses none below it. What was announced before is not announced again.
 */
export async function appendEvents(trx: Db, events: readonly NewEvent[]): Promise<number> {
  if (events.length === 0) return 0;
  await sql`select pg_advisory_xact_lock(hashtext('assay:event-log'))`.execute(trx);
  const added = await trx
    .insertInto('event_log')
    .values(events.map((event) => ({ ...event, data: JSON.stringify(event.data) })))
    .onConflict((conflict) => conflict.column('once').doNothing())
    .returning('id')
    .execute();
  if (added.length > 0) await sql`select pg_notify(${LIVE_CHANNEL}, '')`.execute(trx);
  return added.length;
}

/** The events after a number, oldest first. */
export async function eventsAfter(db: Db, id: bigint, limit: number) {
  return db
    .selectFrom('event_log')
    .select(['id', 'kind', 'at', 'language', 'verdicts', 'entities', 'indicators', 'source_id', 'data'])
    .where('id', '>', id.toString())
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** The number of the newest event; 0 where there is none. */
export async function newestEvent(db: Db): Promise<bigint> {
  const row = await db.selectFrom('event_log').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst();
  return BigInt(row?.id ?? 0);
}
