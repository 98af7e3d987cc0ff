import type { RobotsFile } from '@assay/sources';
import { expect, test } from 'vitest';
import { RobotsCache } from './robots-cache.ts';

const RULES: RobotsFile = {
  kind: 'rules',
  text: 'User-agent: *\nDisallow: /private\nCrawl-delay: 3',
  maxAge: null,
  etag: null,
  lastModified: null,
};

test('a site is asked once a day, however many of its pages are fetched', async () => {
  const asked: string[] = [];
  let now = 0;
  const cache = new RobotsCache(
    async (site) => {
      asked.push(site);
      return RULES;
    },
    () => now,
  );
  const pages = ['https://a.kr/1', 'https://a.kr/private/2', 'https://b.kr/1'];
  const known = await Promise.all(pages.map(async (page) => (await cache.of(page)).robots.allows(page)));
  expect(known).toEqual([true, false, true]);
  expect((await cache.of('https://a.kr/3')).robots.crawlDelay).toBe(3);
  expect(asked).toEqual(['https://a.kr', 'https://b.kr']);
  now = 86_400_001;
  await cache.of('https://a.kr/1');
  expect(asked).toHaveLength(3);
});

test('a site that cannot say is asked again after ten minutes, and allows nothing until then', async () => {
  let now = 0;
  let file: RobotsFile = { kind: 'closed', retryAfter: null };
  const cache = new RobotsCache(
    async () => file,
    () => now,
  );
  expect(await cache.of('https://a.kr/1')).toMatchObject({ closed: true });
  file = { kind: 'open' };
  expect((await cache.of('https://a.kr/1')).robots.allows('https://a.kr/1')).toBe(false);
  now = 600_001;
  expect((await cache.of('https://a.kr/1')).robots.allows('https://a.kr/1')).toBe(true);
});
