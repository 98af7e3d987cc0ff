import { type Feed, type FeedItem, nextPoll } from '@assay/sources';
import { addItems, type FeedToPoll, feedToPoll, idOf, plainAddress, updateFeed } from '@assay/store';
import type { JobName, Payload } from '../jobs.ts';
import type { Stage } from '../queue/queue.ts';
import type { StageDeps } from './stage-deps.ts';

/** Asks a feed for what is new and has each new document fetched. */
export function pollFeed(deps: StageDeps): Stage<'poll-feed'> {
  return async ({ feed: id }: Payload<'poll-feed' & JobName>) => {
    const feed = await feedToPoll(deps.db, id);
    if (feed === null) return async () => {};
    const answer = await deps.fetchFeed(feed.address, { etag: feed.etag, lastModified: feed.last_modified });
    const now = deps.now();
    const change = { polled_at: now.toISOString() };
    switch (answer.kind) {
      case 'gone':
        return async (trx) =>
          updateFeed(trx, id, { ...change, status: 'gone', error_code: 'gone', error_text: '410' });
      case 'unchanged':
        return async (trx) => updateFeed(trx, id, { ...change, ...quiet(feed, now) });
      case 'refused':
      case 'failed':
        return async (trx) => updateFeed(trx, id, { ...change, ...failed(feed, answer, now) });
      case 'fresh':
        return async (trx) => {
          const items = answer.feed.items
            .map((item) => itemOf(item, feed, now))
            .filter((item) => item !== null);
          const added = await addItems(trx, items);
          await updateFeed(trx, id, { ...change, ...fresh(feed, answer.feed, answer, added.length, now) });
          await deps.send(
            trx,
            'fetch-document',
            added.map((document) => ({ payload: { document, visit: 0 }, once: `${document} 0` })),
          );
          if (wantsHub(feed, answer.feed) && deps.publicAddress !== null)
            await deps.send(trx, 'subscribe', [{ payload: { feed: id }, key: id }]);
        };
    }
  };
}
