import { type FeedAnswer, nextPoll } from '@assay/sources';
import { type FeedToPoll, feedToPoll, updateFeed } from '@assay/store';
import { takeItems } from '../feed/take-items.ts';
import type { Payload } from '../jobs.ts';
import type { Stage } from '../queue/queue.ts';
import type { StageDeps } from './stage-deps.ts';

/** Failures in a row after which a feed is told to be failing. */
const FAILING = 3;
/** Times of items that are remembered, to tell how often a feed brings something. */
const REMEMBERED = 20;

/** Asks a feed for what is new, has that fetched, and sets when it is asked again. */
export function pollFeed(deps: StageDeps): Stage<'poll-feed'> {
  return async ({ feed: id }: Payload<'poll-feed'>) => {
    const feed = await feedToPoll(deps.db, id);
    if (feed === null) return async () => {};
    const answer = await deps.fetchFeed(feed.address, { etag: feed.etag, lastModified: feed.last_modified });
    return writeOf(deps, feed, answer, deps.now());
  };
}

function writeOf(deps: StageDeps, feed: FeedToPoll, answer: FeedAnswer, now: Date) {
  switch (answer.kind) {
    case 'gone':
      return async (trx: Trx): Promise<void> =>
        updateFeed(trx, feed.id, {
          status: 'gone',
          polled_at: now.toISOString(),
          error_code: 'gone',
          error_text: answer.messages.en,
        });
    case 'refused':
    case 'failed':
      return (trx: Trx): Promise<void> => noteFailure(deps, trx, feed, answer, now);
    case 'unchanged':
      return async (trx: Trx): Promise<void> => {
        await noteAnswer(deps, trx, feed, answer, { unchanged: feed.unchanged + 1 }, now);
      };
    case 'fresh':
      return async (trx: Trx): Promise<void> => {
        const added = await takeItems(trx, deps.send, feed, answer.feed, now);
        const times = answer.feed.items.map(({ published }) => published).filter((at) => at !== null);
        await noteAnswer(
          deps,
          trx,
          { ...feed, hub: answer.feed.hub },
          answer,
          {
            unchanged: added > 0 ? 0 : feed.unchanged + 1,
            title: answer.feed.title ?? feed.title,
            ttl: answer.feed.ttl,
            hub: answer.feed.hub,
            topic: answer.feed.self ?? feed.topic,
            item_times: times.sort().reverse().slice(0, REMEMBERED),
          },
          now,
        );
      };
  }
}

type Trx = Parameters<StageDeps['send']>[0];
type Change = Parameters<typeof updateFeed>[2];

/** A feed that answered: what it said, when to ask again, and whether its hub is to be asked to push. */
async function noteAnswer(
  deps: StageDeps,
  trx: Trx,
  feed: FeedToPoll,
  answer: FeedAnswer & { readonly kind: 'fresh' | 'unchanged' },
  change: Change & { readonly unchanged: number },
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  const next = nextPoll({
    feedId: feed.id,
    polledAt: now.getTime(),
    itemTimes: ((change.item_times as readonly string[] | undefined) ?? feed.item_times).map(Date.parse),
    ttl: change.ttl === undefined ? feed.ttl : change.ttl,
    maxAge: answer.maxAge,
    unchanged: change.unchanged,
    failures: 0,
    retryAfter: null,
    isPushed: isPushed(feed, now),
  });
  await updateFeed(trx, feed.id, {
    ...change,
    address: answer.movedTo ?? feed.address,
    etag: answer.etag,
    last_modified: answer.lastModified,
    polled_at: at,
    succeeded_at: at,
    failures: 0,
    failing_since: null,
    error_code: null,
    error_text: null,
    interval_seconds: secondsUntil(next, now),
    next_poll_at: new Date(next).toISOString(),
  });
  if (feed.failures >= FAILING && feed.failing_since !== null)
    await deps.send(trx, 'announce', [
      {
        payload: { kind: 'feed-recovered', feed: feed.id, since: feed.failing_since, at },
        once: `${feed.id} ${at}`,
      },
    ]);
  if (deps.publicAddress !== null && feed.hub !== null && needsHub(feed, now))
    await deps.send(trx, 'subscribe', [{ payload: { feed: feed.id }, key: feed.id }]);
}

/** A feed that did not answer, or not with a feed. */
async function noteFailure(
  { send }: StageDeps,
  trx: Trx,
  feed: FeedToPoll,
  answer: FeedAnswer & { readonly kind: 'refused' | 'failed' },
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  const failures = feed.failures + 1;
  const next = nextPoll({
    feedId: feed.id,
    polledAt: now.getTime(),
    itemTimes: [],
    ttl: null,
    maxAge: null,
    unchanged: feed.unchanged,
    failures,
    retryAfter: answer.kind === 'refused' ? answer.retryAfter : null,
    isPushed: false,
  });
  await updateFeed(trx, feed.id, {
    polled_at: at,
    failures,
    failing_since: feed.failing_since ?? at,
    error_code: answer.kind === 'refused' ? `http-${answer.status}` : answer.code,
    error_text: answer.messages.en,
    interval_seconds: secondsUntil(next, now),
    next_poll_at: new Date(next).toISOString(),
  });
  if (failures === FAILING)
    await send(trx, 'announce', [
      { payload: { kind: 'feed-failing', feed: feed.id, at }, once: `${feed.id} ${at}` },
    ]);
}

function isPushed({ websub_state, websub_expires_at }: FeedToPoll, now: Date): boolean {
  return (
    websub_state === 'active' && websub_expires_at !== null && Date.parse(websub_expires_at) > now.getTime()
  );
}

/** Whether a hub is to be asked: it was not yet, or its lease ends soon. A hub that refused is not asked again. */
function needsHub(feed: FeedToPoll, now: Date): boolean {
  if (feed.websub_state === 'refused') return false;
  return feed.websub_renew_at === null || Date.parse(feed.websub_renew_at) <= now.getTime();
}

function secondsUntil(next: number, now: Date): number {
  return Math.max(0, Math.round((next - now.getTime()) / 1000));
}
