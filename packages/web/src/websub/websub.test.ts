import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type SmallServer, startSmallServer } from '../testing/small-server.ts';

let small: SmallServer;
beforeEach(async () => {
  small = await startSmallServer({ limits: { bodyBytes: 1000 } });
});
afterEach(() => small.server.close());

function verify(query: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(`${small.url}/websub/f1?${new URLSearchParams(query)}`);
}

function push(
  body: string | ReadableStream,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  // A body without a length is sent in chunks.
  return fetch(`${small.url}/websub/f1`, { method: 'POST', body, headers, duplex: 'half' });
}

const INTENT = {
  'hub.mode': 'subscribe',
  'hub.topic': 'https://daily.example/feed',
  'hub.challenge': 'c<b>42',
  'hub.lease_seconds': '864000',
};

describe('a hub that asks whether a subscription was wanted', () => {
  test('gets its challenge back where it was, as plain text', async () => {
    const response = await verify(INTENT);
    expect([response.status, await response.text()]).toEqual([200, 'c<b>42']);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(small.asked).toEqual([
      { feedId: 'f1', mode: 'subscribe', topic: 'https://daily.example/feed', leaseSeconds: 864_000 },
    ]);
  });
  test('gets 404 where it was not', async () => {
    small.world.confirms = false;
    expect((await verify(INTENT)).status).toBe(404);
  });
  test('need not name a lease', async () => {
    const { 'hub.lease_seconds': _, ...rest } = INTENT;
    await verify({ ...rest, 'hub.mode': 'unsubscribe' });
    expect(small.asked[0]).toMatchObject({ mode: 'unsubscribe', leaseSeconds: null });
  });
  test('may say that it will not push', async () => {
    const response = await verify({ 'hub.mode': 'denied', 'hub.topic': 'https://daily.example/feed' });
    expect(response.status).toBe(200);
    expect(small.asked).toEqual([]);
  });
  test.each([
    [{}, 'hub.mode is missing'],
    [
      { ...INTENT, 'hub.mode': 'publish' },
      'unknown hub.mode: publish; one of subscribe, unsubscribe, denied',
    ],
    [{ 'hub.mode': 'subscribe', 'hub.topic': 't' }, 'hub.challenge is missing'],
    [{ ...INTENT, 'hub.topic': '' }, 'hub.topic is missing'],
    [{ ...INTENT, 'hub.lease_seconds': '-1' }, 'cannot be read'],
    [{ ...INTENT, 'hub.challenge': 'x'.repeat(1001) }, 'cannot be read'],
  ])('is refused with one line: %j', async (query, message) => {
    const response = await verify(query);
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(message)]);
    expect(small.asked).toEqual([]);
  });
});

describe('a push', () => {
  test('is queued as it came, and acknowledged', async () => {
    const response = await push('<feed>가</feed>', {
      'content-type': 'application/atom+xml',
      'x-hub-signature': 'sha256=ab',
    });
    expect([response.status, await response.text()]).toEqual([202, '']);
    expect(small.queued).toEqual([
      {
        feedId: 'f1',
        contentType: 'application/atom+xml',
        signature: 'sha256=ab',
        body: Buffer.from('<feed>가</feed>'),
      },
    ]);
  });
  test('with a wrong signature gets the same answer, and is not queued', async () => {
    small.world.signature = 'invalid';
    const response = await push('<feed/>', { 'x-hub-signature': 'sha256=00' });
    expect([response.status, await response.text()]).toEqual([202, '']);
    expect(small.queued).toEqual([]);
    expect(small.lines.some(({ level, message }) => level === 'warn' && message === 'push ignored')).toBe(
      true,
    );
    const metrics = await (await fetch(`${small.url}/metrics`)).text();
    expect(metrics).toContain('assay_websub_deliveries_total{outcome="invalid"} 1');
  });
  test('for a subscription that is gone is told to stop', async () => {
    small.world.signature = 'gone';
    expect((await push('<feed/>')).status).toBe(410);
    expect(small.queued).toEqual([]);
  });
  test('without a body is a push too', async () => {
    expect((await push('')).status).toBe(202);
    expect(small.queued[0]?.body).toHaveLength(0);
  });
  test.each([
    ['by its length', () => 'x'.repeat(1001)],
    ['by what came, where no length was told', () => new Blob(['x'.repeat(600), 'x'.repeat(600)]).stream()],
  ])('over the limit, %s, is refused', async (_, body) => {
    const response = await push(body());
    expect([response.status, await response.text()]).toEqual([413, expect.stringContaining('1000 bytes')]);
    expect(small.queued).toEqual([]);
  });
  test('of the very limit is taken', async () => {
    expect((await push('x'.repeat(1000))).status).toBe(202);
  });
});
