/** What we hold of a subscription when its hub asks about it. */
export interface Subscription {
  readonly topic: string;
  /** What we last asked for. */
  readonly mode: 'subscribe' | 'unsubscribe';
}

/** What to answer a hub that asks whether we meant it, and what it means for us. */
export type HubVerification =
  | {
      readonly kind: 'confirm';
      readonly status: 200;
      readonly body: string;
      readonly mode: 'subscribe' | 'unsubscribe';
      readonly lease: number | null;
    }
  | { readonly kind: 'denied'; readonly status: 200; readonly body: string; readonly reason: string | null }
  | { readonly kind: 'reject'; readonly status: 404; readonly body: string };

const REJECT: HubVerification = { kind: 'reject', status: 404, body: '' };
const LONGEST_CHALLENGE = 2000;

/**
 * The answer to a hub's verification of intent (a GET of our address): the challenge, if we asked for this mode and topic.
 * `denied` tells that the hub ended the subscription; poll instead.
 * Example: `answerHub(new URLSearchParams('hub.mode=subscribe&hub.topic=https://example.org/feed&hub.challenge=x1&hub.lease_seconds=864000'),
 * {topic: 'https://example.org/feed', mode: 'subscribe'})` → `{kind: 'confirm', status: 200, body: 'x1', mode: 'subscribe', lease: 864000}`;
 * of a topic that we did not ask for → `{kind: 'reject', status: 404, body: ''}`.
 */
export function answerHub(query: URLSearchParams, subscription: Subscription | null): HubVerification {
  if (subscription === null || query.get('hub.topic') !== subscription.topic) return REJECT;
  const mode = query.get('hub.mode');
  if (mode === 'denied')
    return { kind: 'denied', status: 200, body: '', reason: query.get('hub.reason')?.slice(0, 500) ?? null };
  const challenge = query.get('hub.challenge') ?? '';
  if (mode !== subscription.mode || challenge === '' || challenge.length > LONGEST_CHALLENGE) return REJECT;
  const seconds = query.get('hub.lease_seconds') ?? '';
  const lease = /^[0-9]{1,9}$/.test(seconds) ? Number(seconds) : null;
  return { kind: 'confirm', status: 200, body: challenge, mode: subscription.mode, lease };
}
