import { describe, expect, test } from 'vitest';
import { allowRanges } from '../fetch/allow-ranges.ts';
import type { RefetchDeps } from '../fetch/fetch-known.ts';
import { serve } from '../fetch/serving.ts';
import { fetchFeed } from './fetch-feed.ts';

const FEED = '<rss><channel><title>T</title><item><title>A</title><link>/1</link></item></channel></rss>';
const DEPS: RefetchDeps = {
  allowAddress: allowRanges(['127.0.0.0/8']),
  now: () => Date.UTC(2026, 10, 25),
};

describe('a feed is fresh', () => {
  test('with what to ask by next time', async () => {
    await using site = await serve((_, response) =>
      response
        .writeHead(200, {
          etag: 'W/"a1"',
          'last-modified': 'Tue, 24 Nov 2026 00:00:00 GMT',
          'cache-control': 'public, max-age=600',
        })
        .end(FEED),
    );
    expect(await fetchFeed(`${site.origin}/feed`, {}, DEPS)).toMatchObject({
      kind: 'fresh',
      feed: { title: 'T', items: [{ link: `${site.origin}/1` }] },
      etag: 'W/"a1"',
      lastModified: 'Tue, 24 Nov 2026 00:00:00 GMT',
      maxAge: 600,
      movedTo: null,
      url: `${site.origin}/feed`,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });
  test('with the hub that the headers name', async () => {
    await using site = await serve((_, response) =>
      response.setHeader('link', ['<https://hub.example/>; rel="hub"', '</self>; rel=self']).end(FEED),
    );
    expect(await fetchFeed(site.origin, {}, DEPS)).toMatchObject({
      feed: { hub: 'https://hub.example/', self: `${site.origin}/self` },
    });
  });
});

describe('a feed is unchanged', () => {
  test('where the server says so', async () => {
    await using site = await serve((request, response) => {
      const { 'if-none-match': etag, 'if-modified-since': since } = request.headers;
      response.writeHead(etag === '"a1"' && since === 'x' ? 304 : 500).end();
    });
    expect(await fetchFeed(site.origin, { etag: '"a1"', lastModified: 'x' }, DEPS)).toEqual({
      kind: 'unchanged',
      etag: '"a1"',
      lastModified: 'x',
      movedTo: null,
      maxAge: null,
    });
  });
  test('where the same body comes again', async () => {
    await using site = await serve((_, response) => response.end(FEED));
    const first = await fetchFeed(site.origin, {}, DEPS);
    const sha256 = first.kind === 'fresh' ? first.sha256 : '';
    expect((await fetchFeed(site.origin, { sha256 }, DEPS)).kind).toBe('unchanged');
  });
  test('validators that cannot be sent are not', async () => {
    await using site = await serve((_, response) => response.end(FEED));
    expect((await fetchFeed(site.origin, { etag: 'a\r\nx: y' }, DEPS)).kind).toBe('fresh');
    expect(site.requests[0]?.headers).not.toHaveProperty('if-none-match');
  });
});

describe('a feed has moved', () => {
  test.each([
    [[301], '/1'],
    [[308, 301], '/2'],
    [[301, 302, 301], '/1'],
    [[302], null],
    [[307, 301], null],
  ])('by way of %j: for good to %s', async (statuses, movedTo) => {
    await using site = await serve((request, response) => {
      const step = Number(request.url?.slice(1));
      const status = statuses[step];
      if (status === undefined) response.end(FEED);
      else response.writeHead(status, { location: `/${step + 1}` }).end();
    });
    expect(await fetchFeed(`${site.origin}/0`, {}, DEPS)).toMatchObject({
      kind: 'fresh',
      url: `${site.origin}/${statuses.length}`,
      movedTo: movedTo === null ? null : site.origin + movedTo,
    });
  });
});

describe('a feed cannot be had', () => {
  test.each([
    [410, {}, { kind: 'gone' }],
    [404, {}, { kind: 'refused', status: 404, retryAfter: null }],
    [429, { 'retry-after': '90' }, { kind: 'refused', status: 429, retryAfter: 90 }],
    [
      503,
      { 'retry-after': 'Wed, 25 Nov 2026 01:00:00 GMT' },
      { kind: 'refused', status: 503, retryAfter: 3600 },
    ],
    [200, {}, { kind: 'failed', code: 'not-a-feed' }],
    [302, { location: 'http://10.0.0.1/' }, { kind: 'failed', code: 'address-refused' }],
  ])('%i %j', async (status, headers, expected) => {
    await using site = await serve((_, response) =>
      response.writeHead(status, headers).end('<html>x</html>'),
    );
    expect(await fetchFeed(site.origin, {}, DEPS)).toMatchObject({
      ...expected,
      messages: { ko: expect.any(String), en: expect.any(String) },
    });
  });
  test.each([
    ['not an address', 'bad-url'],
    ['http://10.0.0.1/', 'address-refused'],
    ['file:///etc/passwd', 'scheme-refused'],
  ])('%s: %s', async (address, code) => {
    expect(await fetchFeed(address, {}, DEPS)).toMatchObject({ kind: 'failed', code });
  });
  test('a body over the limit, and one that takes too long', async () => {
    await using site = await serve((request, response) => {
      if (request.url === '/long') response.end(FEED.repeat(100));
    });
    expect(await fetchFeed(`${site.origin}/long`, {}, { ...DEPS, limits: { bytes: 1000 } })).toMatchObject({
      code: 'too-large',
    });
    expect(await fetchFeed(`${site.origin}/slow`, {}, { ...DEPS, limits: { fetchMs: 40 } })).toMatchObject({
      code: 'timeout',
    });
  });
  test('a fault of this program is thrown', async () => {
    const now = () => {
      throw new TypeError('broken clock');
    };
    await using site = await serve((_, response) => response.writeHead(503, { 'retry-after': '1' }).end());
    await expect(fetchFeed(site.origin, {}, { ...DEPS, now })).rejects.toThrow('broken clock');
  });
});
