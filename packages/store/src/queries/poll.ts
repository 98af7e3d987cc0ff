import type { Selectable, Updateable } from 'kysely';
import type { Db } from '../database.ts';
import type { FeedTable } from '../tables/feed.ts';
import type { ItemTable } from '../tables/item.ts';

/** A feed with what its polling needs of its source. */
export type FeedToPoll = Selectable<FeedTable> & { readonly source_language: 'ko' | 'en' };

/** The feed of a poll, or null where it, or its source, is followed no more. */
export async function feedToPoll(db: Db, id: string): Promise<FeedToPoll | null> {
  const row = await db
    .selectFrom('feed')
    .innerJoin('source', 'source.id', 'feed.source_id')
    .selectAll('feed')
    .select('source.language as source_language')
    .where('feed.id', '=', id)
    .where('feed.status', '=', 'active')
    .where('source.status', '=', 'active')
    .executeTakeFirst();
  return row ?? null;
}

/** A feed by its identifier, whatever its state; or null. */
export async function findFeed(db: Db, id: string): Promise<Selectable<FeedTable> | null> {
  return (await db.selectFrom('feed').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

export type ItemRow = Selectable<ItemTable>;
export type NewItem = ItemTable;

/** The items by which a feed announced documents. */
export async function itemsOf(db: Db, feed: string, documents: readonly string[]): Promise<ItemRow[]> {
  if (documents.length === 0) return [];
  return db
    .selectFrom('item')
    .selectAll()
    .where('document_id', 'in', [...documents])
    .where('feed_id', '=', feed)
    .orderBy('published_at')
    .orderBy('item_id')
    .execute();
}

/** What a poll found out about its feed. */
export async function updateFeed(trx: Db, id: string, change: Updateable<FeedTable>): Promise<void> {
  await trx.updateTable('feed').set(change).where('id', '=', id).execute();
}

/**
 * Adds items with the documents that they announce; those that are known are left as they are. Gives the identifiers of the
 * documents that are new, in the order of the items.
 */
export async function addItems(trx: Db, items: readonly NewItem[]): Promise<string[]> {
  if (items.length === 0) return [];
  await trx
    .insertInto('item')
    .values([...items])
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const documents = new Map(items.map((item) => [item.document_id, item]));
  const added = await trx
    .insertInto('document')
    .values(
      [...documents.values()].map(({ document_id, link, source_id, title, published_at, seen_at }) => ({
        document_id,
        address: link,
        source_id,
        title,
        published_at,
        seen_at,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('document_id')
    .execute();
  const isNew = new Set(added.map(({ document_id }) => document_id));
  return [...documents.keys()].filter((id) => isNew.has(id));
}

/** When documents were last read, of those that were. */
export async function fetchedBefore(
  db: Db,
  documents: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (documents.length === 0) return new Map();
  const rows = await db
    .selectFrom('document')
    .select(['document_id', 'fetched_at'])
    .where('document_id', 'in', [...documents])
    .where('fetched_at', 'is not', null)
    .execute();
  return new Map(rows.map(({ document_id, fetched_at }) => [document_id, fetched_at ?? '']));
}
