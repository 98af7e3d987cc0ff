import { WebError } from '../errors/web-error.ts';
import { type Clock, within } from '../server/clock.ts';
import type { WebLimits } from '../server/limits.ts';
import type { Handler } from '../server/web-context.ts';
import { feedIdOf } from './feed-id.ts';
import { parseHubCall } from './parse-intent.ts';
import type { WebSubHandlers } from './websub.ts';

interface IntentDeps {
  readonly websub: WebSubHandlers;
  readonly clock: Clock;
  readonly limits: WebLimits;
}

/** `GET /websub/:feedId`: says a hub's challenge back where the subscription, or its end, was asked for; 404 where not. */
export function answerIntent({ websub, clock, limits }: IntentDeps): Handler {
  return async (context) => {
    const feedId = feedIdOf(context);
    const call = parseHubCall(new URL(context.req.url).searchParams);
    if (call['hub.mode'] === 'denied') {
      await websub.deny({ feedId, topic: call['hub.topic'], reason: call['hub.reason'] ?? null });
      return context.body(null, 200);
    }
    const lease = call['hub.lease_seconds'];
    const intent = {
      feedId,
      mode: call['hub.mode'],
      topic: call['hub.topic'],
      leaseSeconds: lease === undefined ? null : Number(lease),
    };
    const wanted = await within(clock, limits.answerMs, websub.confirm(intent), false);
    if (!wanted) throw new WebError('not-subscribed');
    return context.body(call['hub.challenge'], 200, {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    });
  };
}
