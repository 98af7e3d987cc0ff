import type { Feed, FeedItem } from '@assay/sources';
import {
  addItems,
  addVersion,
  type Db,
  type FeedRow,
  fetchedBefore,
  idOf,
  type NewItem,
  plainAddress,
} from '@assay/store';
import type { Send } from '../queue/queue.ts';

/** An item as it is kept, with what is needed of it once. */
interface Taken {
  readonly row: NewItem;
  readonly item: FeedItem;
}

/** A document that its feed says was changed is read again beside its regular visits. */
const BESIDE_VISITS = 1000;

/**
 * Keeps the items of a feed; has each document that is new fetched, and those that the feed says have changed since they were
 * read. An item without a link is its own document. Gives how many documents are new. Twice the same feed is as once.
 */
export async function takeItems(
  trx: Db,
  send: Send,
  feed: Pick<FeedRow, 'id' | 'source_id'> & { readonly source_language: 'ko' | 'en' },
  { items, language }: Feed,
  now: Date,
): Promise<number> {
  const seen = now.toISOString();
  const taken = items.map((item) => ({ item, row: rowOf(item, feed, seen) }));
  const added = new Set(
    await addItems(
      trx,
      taken.map(({ row }) => row),
    ),
  );
  const linked = taken.filter(({ row }) => row.link !== null);
  const fresh = distinct(linked.filter(({ row }) => added.has(row.document_id)));
  const changed = await changedSince(
    trx,
    linked.filter(({ row }) => !added.has(row.document_id)),
  );
  await send(trx, 'fetch-document', [
    ...fresh.map(({ row }) => ({
      payload: { document: row.document_id, visit: 0 },
      once: `${row.document_id} 0`,
    })),
    ...changed.map(({ row, item }) => ({
      payload: { document: row.document_id, visit: BESIDE_VISITS },
      once: `${row.document_id} ${item.updated}`,
    })),
  ]);
  for (const one of taken)
    if (one.row.link === null && added.has(one.row.document_id))
      await keepText(
        trx,
        send,
        one,
        language === 'ko' || language === 'en' ? language : feed.source_language,
      );
  if (added.size > 0)
    await send(trx, 'announce', [
      {
        payload: { kind: 'items-seen', feed: feed.id, documents: [...added] },
        once: [...added].sort().join(' '),
      },
    ]);
  return added.size;
}

function rowOf(item: FeedItem, feed: Pick<FeedRow, 'id' | 'source_id'>, seen: string): NewItem {
  const link = item.link === null ? null : plainAddress(item.link);
  return {
    document_id: link === null ? idOf('document', feed.id, item.guid) : idOf('document', link),
    item_id: idOf('item', feed.id, item.guid),
    feed_id: feed.id,
    source_id: feed.source_id,
    guid: item.guid,
    title: item.title ?? '',
    link: item.link === null ? null : (link ?? item.link),
    published_at: item.published,
    seen_at: seen,
  };
}

/** Those of which the feed says that they were changed after they had been read. */
async function changedSince(trx: Db, known: readonly Taken[]): Promise<Taken[]> {
  const updated = known.filter(({ item }) => item.updated !== null);
  const read = await fetchedBefore(
    trx,
    updated.map(({ row }) => row.document_id),
  );
  return distinct(
    updated.filter(({ row, item }) => {
      const at = read.get(row.document_id);
      return at !== undefined && item.updated !== null && Date.parse(item.updated) > Date.parse(at);
    }),
  );
}

/** The text of an item that leads to no page. */
async function keepText(trx: Db, send: Send, { row, item }: Taken, language: 'ko' | 'en'): Promise<void> {
  const text = [item.title, item.summary].filter((part) => part !== null && part !== '').join('\n\n');
  if (text === '') return;
  const { document_id } = row;
  const published = row.published_at?.slice(0, 10) ?? null;
  const { version } = await addVersion(
    trx,
    { document_id, title: item.title, text, language, published, read_at: row.seen_at },
    { fetched_at: row.seen_at, authors: item.authors },
  );
  await send(trx, 'check-document', [
    { payload: { document: document_id, version }, once: `${document_id} ${version}` },
  ]);
}

function distinct(list: readonly Taken[]): Taken[] {
  return [...new Map(list.map((one) => [one.row.document_id, one])).values()];
}
