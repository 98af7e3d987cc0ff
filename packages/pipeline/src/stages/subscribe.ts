import { feedToPoll, updateFeed } from '@assay/store';
import type { Payload } from '../jobs.ts';
import type { Stage } from '../queue/queue.ts';
import type { StageDeps } from './stage-deps.ts';

/** Asked of hubs; what they grant is theirs to say. */
const LEASE_SECONDS = 7 * 86_400;

/** Asks a feed's hub to push what is new; the hub then asks back whether that is meant. */
export function subscribe(deps: StageDeps): Stage<'subscribe'> {
  return async ({ feed: id }: Payload<'subscribe'>) => {
    const { publicAddress } = deps;
    const feed = await feedToPoll(deps.db, id);
    if (feed === null || feed.hub === null || publicAddress === null) return async () => {};
    const secret = feed.websub_secret ?? deps.random();
    // Kept before the hub is asked: it may ask back at once.
    await updateFeed(deps.db, id, { websub_secret: secret, websub_state: 'asked' });
    const status = await deps.askHub(
      feed.hub,
      new URLSearchParams({
        'hub.mode': 'subscribe',
        'hub.topic': feed.topic ?? feed.address,
        'hub.callback': `${publicAddress}/websub/${id}`,
        'hub.secret': secret,
        'hub.lease_seconds': String(LEASE_SECONDS),
      }),
    );
    if (status >= 500 || status === 429) throw new Error(`the hub ${feed.hub} answered ${status}`);
    return async (trx) => {
      if (status >= 300) await updateFeed(trx, id, { websub_state: 'refused' });
    };
  };
}
