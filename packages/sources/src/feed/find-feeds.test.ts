import { describe, expect, test } from 'vitest';
import { allowRanges } from '../fetch/allow-ranges.ts';
import { serve } from '../fetch/serving.ts';
import { findFeeds } from './find-feeds.ts';

const DEPS = { allowAddress: allowRanges(['127.0.0.0/8']) };

describe('the feeds of an address', () => {
  test('are the address itself where it is a feed', async () => {
    await using site = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/rss' }).end();
      else response.end('<rss><channel><title>한빛일보</title></channel></rss>');
    });
    expect(await findFeeds(`${site.origin}/old`, DEPS)).toEqual({
      kind: 'found',
      feeds: [{ address: `${site.origin}/rss`, title: '한빛일보', origin: 'stated' }],
    });
  });
  test('are those of the page, before the guesses', async () => {
    await using site = await serve((_, response) =>
      response.end(
        '<html><link rel="alternate" type="application/rss+xml" href="/ai.xml" title="AI"></html>',
      ),
    );
    const found = await findFeeds(site.origin, DEPS);
    expect(found.kind === 'found' && found.feeds.slice(0, 2)).toEqual([
      { address: `${site.origin}/ai.xml`, title: 'AI', origin: 'stated' },
      { address: `${site.origin}/feed`, title: null, origin: 'guessed' },
    ]);
  });
  test.each([
    [404, '', { kind: 'refused', status: 404 }],
    [410, '', { kind: 'gone' }],
    [200, '%PDF-1.7 ', { kind: 'failed', code: 'binary' }],
  ])('or why there are none: %i', async (status, body, expected) => {
    await using site = await serve((_, response) => response.writeHead(status).end(body));
    expect(await findFeeds(site.origin, DEPS)).toMatchObject(expected);
  });
});
