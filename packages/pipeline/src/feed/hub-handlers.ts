import { checkSignature, parseFeed, renewAt } from '@assay/sources';
import { type FeedToPoll, feedToPoll, updateFeed } from '@assay/store';
import type { StageDeps } from '../stages/stage-deps.ts';
import { feedOfCallback, isHubCallback } from './hub-callback.ts';
import { takeItems } from './take-items.ts';

/** Where a hub grants no time, it is asked again after this. */
const USUAL_LEASE_SECONDS = 86_400;

/**
 * What to answer hubs: whether a subscription was meant, whether a push is what the hub signed, and what becomes of it. A push
 * is taken as a poll is: the same item twice is one.
 */
export function hubHandlers(deps: StageDeps) {
  const { allowSha1, db, now, log, send } = deps;
  /** The feed that was given this address, where it is followed and its hub was asked. */
  const feedOf = async (callback: string): Promise<FeedToPoll | null> => {
    const feed = await feedToPoll(db, feedOfCallback(callback));
    return feed?.websub_secret != null && isHubCallback(callback, feed.id, feed.websub_secret) ? feed : null;
  };
  const isOf = (feed: FeedToPoll, topic: string): boolean => topic === (feed.topic ?? feed.address);
  return {
    async confirm(intent: {
      readonly feedId: string;
      readonly mode: 'subscribe' | 'unsubscribe';
      readonly topic: string;
      readonly leaseSeconds: number | null;
    }): Promise<boolean> {
      const feed = await feedOf(intent.feedId);
      if (intent.mode === 'unsubscribe') return feed === null || feed.websub_state === 'none';
      if (feed === null || !isOf(feed, intent.topic)) return false;
      if (feed.websub_state !== 'asked' && feed.websub_state !== 'active') return false;
      const seconds = intent.leaseSeconds ?? USUAL_LEASE_SECONDS;
      await updateFeed(db, feed.id, {
        websub_state: 'active',
        websub_expires_at: new Date(now().getTime() + seconds * 1000).toISOString(),
        websub_renew_at: new Date(renewAt(now().getTime(), seconds)).toISOString(),
      });
      return true;
    },
    async deny(denial: {
      readonly feedId: string;
      readonly topic: string;
      readonly reason: string | null;
    }): Promise<void> {
      const feed = await feedOf(denial.feedId);
      if (feed === null || !isOf(feed, denial.topic)) return;
      log('warn', 'hub-refused', { feed: feed.id, reason: denial.reason });
      await updateFeed(db, feed.id, { websub_state: 'refused', websub_expires_at: null });
    },
    async checkSignature(push: {
      readonly feedId: string;
      readonly signature: string | null;
      readonly body: Uint8Array;
    }): Promise<'valid' | 'invalid' | 'gone'> {
      const feed = await feedOf(push.feedId);
      if (feed === null || feed.websub_secret === null || feed.websub_state !== 'active') return 'gone';
      const check = checkSignature(push.signature, push.body, feed.websub_secret, { allowSha1 });
      if (check !== 'valid') log('warn', 'push-refused', { feed: feed.id, signature: check });
      return check === 'valid' ? 'valid' : 'invalid';
    },
    async queue(push: {
      readonly feedId: string;
      readonly contentType: string | null;
      readonly body: Uint8Array;
    }): Promise<void> {
      const feed = await feedOf(push.feedId);
      if (feed === null) return;
      const parsed = await parseFeed(push.body, { contentType: push.contentType, address: feed.address });
      if (parsed === null) {
        log('warn', 'push-unreadable', { feed: feed.id });
        return;
      }
      await db.transaction().execute(async (trx) => {
        const added = await takeItems(trx, send, feed, parsed, now());
        if (added > 0) await updateFeed(trx, feed.id, { succeeded_at: now().toISOString() });
      });
    },
  };
}
