import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { allowRanges } from '../fetch/allow-ranges.ts';
import { serve } from '../fetch/serving.ts';
import { askHub } from './ask-hub.ts';
import type { HubRequest } from './hub-request.ts';
import { renewAt } from './lease.ts';
import { findLinks } from './link-header.ts';
import { checkSignature } from './signature.ts';

const TOPIC = 'https://news.example/feed?a=1&b=2';
const DEPS = { allowAddress: allowRanges(['127.0.0.0/8']), now: () => 0 };

describe('the hub is found in a Link header', () => {
  test.each([
    [
      '<https://hub.example/>; rel="hub", <https://news.example/feed>; rel="self"',
      'https://hub.example/',
      'https://news.example/feed',
    ],
    [
      '</feed>; rel=self; type="text/xml", <//hub.example/a,b>; REL=hub',
      'https://hub.example/a,b',
      'https://news.example/feed',
    ],
    ['<https://hub.example/>; title="x"; rel="next hub"', 'https://hub.example/', null],
    ['<javascript:alert(1)>; rel=hub', null, null],
    ['<https://hub.example/>', null, null],
    [`${'<'.repeat(50_000)}; rel=hub`, null, null],
    [null, null, null],
  ])('%.80s', (header, hub, self) => {
    expect(findLinks(header, 'https://news.example/')).toEqual({ hub, self });
  });
});

describe('a hub is asked', () => {
  const request = (hub: string, mode: HubRequest['mode']): HubRequest => ({
    mode,
    hub,
    topic: TOPIC,
    callback: 'https://assay.example/hooks/a1',
    secret: 's3cret',
    lease: 864_000,
  });
  async function asked(mode: HubRequest['mode']) {
    let body = '';
    await using site = await serve((incoming, response) => {
      incoming.on('data', (piece: Buffer) => {
        body += piece.toString();
      });
      incoming.on('end', () => response.writeHead(202).end());
    });
    const answer = await askHub(request(`${site.origin}/hub`, mode), DEPS);
    return { answer, method: site.requests[0]?.method, form: Object.fromEntries(new URLSearchParams(body)) };
  }
  test('to subscribe', async () => {
    expect(await asked('subscribe')).toEqual({
      answer: { kind: 'accepted' },
      method: 'POST',
      form: {
        'hub.mode': 'subscribe',
        'hub.topic': TOPIC,
        'hub.callback': 'https://assay.example/hooks/a1',
        'hub.secret': 's3cret',
        'hub.lease_seconds': '864000',
      },
    });
  });
  test('to unsubscribe, without the secret', async () => {
    expect((await asked('unsubscribe')).form).not.toHaveProperty('hub.secret');
  });
  test.each([
    [400, {}, { kind: 'refused', status: 400 }],
    [429, { 'retry-after': '30' }, { kind: 'refused', retryAfter: 30 }],
    [302, { location: '/elsewhere' }, { kind: 'refused', status: 302 }],
    [307, { location: 'http://10.0.0.1/' }, { kind: 'failed', code: 'address-refused' }],
  ])('and may say no: %i', async (status, headers, expected) => {
    await using site = await serve((_, response) => response.writeHead(status, headers).end());
    expect(await askHub(request(site.origin, 'subscribe'), DEPS)).toMatchObject(expected);
    expect(site.requests).toHaveLength(1);
  });
});

describe('a push is signed', () => {
  const body = Buffer.from('<rss/>');
  const sign = (method: string, secret = 's3cret') =>
    `${method}=${createHmac(method, secret).update(body).digest('hex')}`;
  test.each([
    [sign('sha256'), 'valid'],
    [sign('sha512').toUpperCase().replace('SHA', 'sha'), 'valid'],
    [sign('sha384'), 'valid'],
    [sign('sha256', 'other'), 'wrong'],
    [sign('sha256').slice(0, -2), 'unknown'],
    [sign('sha256').replace('sha256', 'sha512'), 'unknown'],
    [sign('md5'), 'unknown'],
    [sign('sha1'), 'weak'],
    ['', 'missing'],
    [null, 'missing'],
  ])('%s: %s', (header, outcome) => {
    expect(checkSignature(header, body, 's3cret')).toBe(outcome);
  });
  test('with SHA-1, where the operator allows it', () => {
    expect(checkSignature(sign('sha1'), body, 's3cret', { allowSha1: true })).toBe('valid');
    expect(checkSignature(sign('sha1', 'other'), body, 's3cret', { allowSha1: true })).toBe('wrong');
  });
  test('over the bytes as they came', () => {
    expect(checkSignature(sign('sha256'), Buffer.from('<rss />'), 's3cret')).toBe('wrong');
  });
});

test('a subscription is renewed in time', () => {
  expect(renewAt(1000, 864_000)).toBe(1000 + 691_200_000);
  expect(renewAt(0, 10)).toBe(300_000);
  expect(renewAt(0, null)).toBe(691_200_000);
});
