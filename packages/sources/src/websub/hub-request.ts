/** What a hub is asked for: to send what a topic publishes to an address of ours, or to stop. */
export interface HubRequest {
  readonly mode: 'subscribe' | 'unsubscribe';
  readonly hub: string;
  /** The feed's own address, as it states it. */
  readonly topic: string;
  /** Ours; unguessable, so that only the hub knows it. */
  readonly callback: string;
  /** What the hub signs with; at most 200 bytes. */
  readonly secret: string;
  /** Seconds for which to subscribe; the hub may decide otherwise. */
  readonly lease: number;
}

/**
 * The form that asks a hub: `hub.mode`, `hub.topic`, `hub.callback`, and for a subscription its secret and lease.
 * Example: `buildHubForm({mode: 'unsubscribe', topic: 'https://example.org/feed', callback: 'https://assay.example/hooks/a1', …})`
 * → `hub.mode=unsubscribe&hub.topic=https%3A%2F%2Fexample.org%2Ffeed&hub.callback=…`.
 */
export function buildHubForm({ mode, topic, callback, secret, lease }: HubRequest): string {
  const form = new URLSearchParams({ 'hub.mode': mode, 'hub.topic': topic, 'hub.callback': callback });
  if (mode === 'subscribe') {
    form.set('hub.secret', secret);
    form.set('hub.lease_seconds', String(Math.round(lease)));
  }
  return form.toString();
}
