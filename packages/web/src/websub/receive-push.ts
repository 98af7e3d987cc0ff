import { WebError } from '../errors/web-error.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { WebLimits } from '../server/limits.ts';
import type { Log } from '../server/log.ts';
import type { Handler } from '../server/web-context.ts';
import { feedIdOf } from './feed-id.ts';
import { readBody } from './read-body.ts';
import type { WebSubHandlers } from './websub.ts';

interface PushDeps {
  readonly websub: WebSubHandlers;
  readonly metrics: Pick<Metrics, 'webSubDelivery'>;
  readonly limits: WebLimits;
  readonly log: Log;
}

/**
 * `POST /websub/:feedId`: queues what a hub pushes and answers 202 at once. A wrong signature gets the same answer and nothing more,
 * as the standard allows, so that nobody can try signatures out; 410 tells a hub that it may stop.
 */
export function receivePush({ websub, metrics, limits, log }: PushDeps): Handler {
  return async (context) => {
    const feedId = feedIdOf(context);
    const delivery = {
      feedId,
      contentType: context.req.header('content-type') ?? null,
      signature: context.req.header('x-hub-signature') ?? null,
      body: await readBody(context.req.raw, limits.bodyBytes),
    };
    const signature = await websub.checkSignature(delivery);
    if (signature === 'valid') await websub.queue(delivery);
    else log.warn({ requestId: context.get('requestId'), feedId, signature }, 'push ignored');
    metrics.webSubDelivery(signature === 'valid' ? 'queued' : signature);
    if (signature === 'gone') throw new WebError('subscription-gone');
    return context.body(null, 202);
  };
}
