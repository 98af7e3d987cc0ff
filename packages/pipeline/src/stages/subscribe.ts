import { feedToPoll, updateFeed } from '@assay/store';
import { hubCallbackOf } from '../feed/hub-callback.ts';
import type { Payload } from '../jobs.ts';
import type { Stage } from '../queue/queue.ts';
import type { StageDeps } from './stage-deps.ts';

/** Asked of hubs; what they grant is theirs to say. */
const LEASE_SECONDS = 7 * 86_400;
const AGAIN_MS = 86_400_000;

/** Asks a feed's hub to push what is new; the hub then asks back whether that is meant. */
export function subscribe(deps: StageDeps): Stage<'subscribe'> {
  return async ({ feed: id }: Payload<'subscribe'>) => {
    const { publicAddress } = deps;
    const feed = await feedToPoll(deps.db, id);
    if (feed === null || feed.hub === null || publicAddress === null) return async () => {};
    const secret = feed.websub_secret ?? deps.random();
    // Kept before the hub is asked: it may ask back at once. Where it says nothing, it is asked again a day later.
    const renew = new Date(deps.now().getTime() + AGAIN_MS).toISOString();
    await updateFeed(deps.db, id, { websub_secret: secret, websub_state: 'asked', websub_renew_at: renew });
    const answer = await deps.askHub({
      mode: 'subscribe',
      hub: feed.hub,
      topic: feed.topic ?? feed.address,
      callback: `${publicAddress}/websub/${hubCallbackOf(id, secret)}`,
      secret,
      lease: LEASE_SECONDS,
    });
    if (answer.kind === 'accepted') return async () => {};
    if (answer.kind === 'failed' || answer.status >= 500 || answer.status === 429)
      throw new Error(answer.messages.en);
    return async (trx) => updateFeed(trx, id, { websub_state: 'refused' });
  };
}
