import { once } from 'node:events';
import { request } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { openEventStream } from '../testing/event-stream.ts';
import { memoryLiveLog } from '../testing/memory-live-log.ts';
import { feedRecovered } from '../testing/sample-events.ts';
import { type SmallServer, startSmallServer } from '../testing/small-server.ts';
import type { WebServerSettings } from './create-web-server.ts';

let open: SmallServer[] = [];
afterEach(async () => {
  await Promise.all(open.map(({ server }) => server.close()));
  open = [];
});

async function start(settings: WebServerSettings = {}): Promise<SmallServer> {
  const small = await startSmallServer(settings);
  open.push(small);
  return small;
}

describe('listening', () => {
  test('is on loopback unless told otherwise, on a free port', async () => {
    const { server, url } = await start();
    expect(server.address()).toMatchObject({ host: '127.0.0.1', url });
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9][0-9]*$/);
  });
  test('on a port that is taken fails with one clear line', async () => {
    const { server } = await start();
    const port = server.address()?.port ?? 0;
    const failure = startSmallServer({ port });
    await expect(failure).rejects.toMatchObject({
      code: 'address-in-use',
      message: `127.0.0.1:${port} is in use by another program; stop it, or choose another port`,
    });
  });
  test('on an address of another machine fails with one clear line', async () => {
    await expect(startSmallServer({ host: '192.0.2.1' })).rejects.toMatchObject({
      code: 'address-unavailable',
    });
  });
});

describe('limits of live readers', () => {
  test('by address: 429 and when to come back, until one leaves', async () => {
    const { url } = await start({ limits: { liveReadersPerAddress: 2 } });
    const first = await openEventStream(`${url}/live`);
    await openEventStream(`${url}/live`);
    const response = await fetch(`${url}/live`, { headers: { 'accept-language': 'ko' } });
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '30']);
    expect(await response.text()).toContain('같은 주소에서 이미 스트림 2개를 열었습니다');
    first.close();
    await expect.poll(async () => (await fetch(`${url}/live`)).status).toBe(200);
  });
  test('in all: 503 and when to come back', async () => {
    const { url } = await start({ limits: { liveReaders: 1 } });
    await openEventStream(`${url}/live`);
    const response = await fetch(`${url}/live`);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '30']);
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toContain('assay_live_readers_refused_total{limit="total"} 1');
  });
  test('count clients, not the proxy before them', async () => {
    const { url } = await start({ limits: { liveReadersPerAddress: 1 }, trustedProxies: ['127.0.0.1'] });
    await openEventStream(`${url}/live`, { 'x-forwarded-for': '1.2.3.4' });
    await openEventStream(`${url}/live`, { 'x-forwarded-for': '1.2.3.5' });
    await expect(openEventStream(`${url}/live`, { 'x-forwarded-for': '9.9.9.9, 1.2.3.4' })).rejects.toThrow(
      '429',
    );
  });
  test('are not used up by questions that are refused', async () => {
    const { url } = await start({ limits: { liveReaders: 1 } });
    for (let one = 0; one < 3; one += 1) expect((await fetch(`${url}/live?after=x`)).status).toBe(400);
    await openEventStream(`${url}/live`);
  });
});

test('connections over the limit are closed at once, and counted', async () => {
  const { url } = await start({ limits: { liveReaders: 1, connections: 0, idleMs: 1 } });
  const stream = await openEventStream(`${url}/live`);
  await expect(openEventStream(`${url}/healthz`)).rejects.toThrow();
  stream.close();
  await expect
    .poll(async () => fetch(`${url}/metrics`).then((response) => response.text(), String))
    .toMatch(/assay_http_connections_refused_total [1-9]/);
});

describe('a stop', () => {
  test('tells streams when to come back, and ends them', async () => {
    const { server, url, liveLog } = await start();
    const stream = await openEventStream(`${url}/live`);
    liveLog.append(feedRecovered());
    await stream.ids(1);
    const closed = server.close();
    expect(await stream.next()).toMatchObject({ retry: '1000', event: null });
    expect(await stream.next()).toBeNull();
    await closed;
    expect(server.address()).toBeNull();
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  });

  test('waits for an answer that is under way', async () => {
    const { server, url, world } = await start();
    const post = request(`${url}/websub/f1`, {
      method: 'POST',
      headers: { 'content-length': 5 },
      agent: false,
    });
    post.write('<fe');
    await once(post, 'socket');
    await expect.poll(async () => (await fetch(`${url}/healthz`)).status).toBe(200);
    const closed = server.close();
    post.end('d>');
    const [response] = await once(post, 'response');
    expect([response.statusCode, response.headers.connection]).toEqual([202, 'close']);
    response.resume();
    await closed;
    expect(world.signature).toBe('valid');
  });

  test('cuts off what does not end in time, and says so', async () => {
    const { server, url, clock, lines } = await start({ limits: { stopMs: 5000 } });
    const post = request(`${url}/websub/f1`, {
      method: 'POST',
      headers: { 'content-length': 5 },
      agent: false,
    });
    post.write('<fe');
    const failed = once(post, 'error');
    await once(post, 'socket');
    await expect.poll(async () => (await fetch(`${url}/healthz`)).status).toBe(200);
    const closed = server.close();
    clock.pass(5000);
    await closed;
    await failed;
    expect(lines.filter(({ level }) => level === 'warn' || level === 'error')).toMatchObject([
      { level: 'warn', message: 'connections cut off: they did not end in time' },
    ]);
  });

  test('can be asked for twice, and before the server ever listened', async () => {
    const small = await start();
    await Promise.all([small.server.close(), small.server.close()]);
    await small.server.close();
  });

  test('leaves no listener on the log', async () => {
    const { server, liveLog } = await start();
    expect(liveLog.listeners()).toBe(1);
    await server.close();
    expect(liveLog.listeners()).toBe(0);
  });
});

test('while the log cannot be read there are no streams, and everything else answers', async () => {
  const liveLog = memoryLiveLog();
  liveLog.fault = new Error('the database is away');
  const small = await startSmallServer({}, liveLog);
  open.push(small);
  const response = await fetch(`${small.url}/live`);
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  expect((await fetch(`${small.url}/healthz`)).status).toBe(200);
  liveLog.fault = null;
  small.clock.pass(1000);
  await expect.poll(async () => (await fetch(`${small.url}/live`)).status).toBe(200);
});
