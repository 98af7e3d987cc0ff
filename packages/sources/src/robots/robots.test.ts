import { describe, expect, test } from 'vitest';
import { allowRanges } from '../fetch/allow-ranges.ts';
import { serve } from '../fetch/serving.ts';
import { buildRobots } from './build-robots.ts';
import { readRobots } from './read-robots.ts';

const DEPS = { allowAddress: allowRanges(['127.0.0.0/8']), now: () => 0 };
const SITE = 'https://news.example/';

function rules(text: string) {
  return buildRobots({ kind: 'rules', text, etag: null, lastModified: null, maxAge: null }, SITE);
}
async function allowed(text: string, path: string): Promise<boolean> {
  return (await rules(text)).allows(`https://news.example${path}`);
}

describe('rules are kept', () => {
  test.each([
    ['User-agent: *\nDisallow: /private', '/private/1', false],
    ['User-agent: *\nDisallow: /private', '/news/1', true],
    ['User-agent: *\nDisallow: /\nAllow: /news', '/news/1', true],
    ['User-agent: *\nDisallow: /*?print=', '/news/1?print=1', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/a.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/a.pdf?x=1', true],
    ['User-agent: *\nDisallow: /뉴스', '/%EB%89%B4%EC%8A%A4/1', false],
    ['User-agent: assay\nDisallow: /\n\nUser-agent: *\nAllow: /', '/news/1', false],
    ['User-agent: Assay/0.1\nDisallow:\n\nUser-agent: *\nDisallow: /', '/news/1', true],
    ['User-agent: other\nDisallow: /', '/news/1', true],
    ['\uFEFFUser-agent: *\r\nDisallow: /private', '/private/1', false],
    ['<html>no rules at all</html>', '/news/1', true],
    ['', '/news/1', true],
  ])('%j: %s %s', async (text, path, expected) => {
    expect(await allowed(text, path)).toBe(expected);
  });
  test('for their own site alone', async () => {
    const { allows } = await rules('');
    expect(allows('https://other.example/')).toBe(false);
    expect(allows('http://news.example/')).toBe(false);
    expect(allows('no address')).toBe(false);
  });
  test('with the delay and the sitemaps that they name', async () => {
    const robots = await rules(
      'Sitemap: /news.xml\nSitemap: ftp://x/\nUser-agent: *\nCrawl-delay: 2.5\nSitemap: https://cdn.example/s.xml',
    );
    expect(robots.crawlDelay).toBe(2.5);
    expect(robots.sitemaps).toEqual(['https://news.example/news.xml', 'https://cdn.example/s.xml']);
    expect((await rules('User-agent: *\nCrawl-delay: soon')).crawlDelay).toBeNull();
    expect((await rules('User-agent: *\nCrawl-delay: 9999999')).crawlDelay).toBe(86_400);
  });
  test('hostile ones in little time', async () => {
    const text = `User-agent: *\n${`Disallow: /${'*a'.repeat(240)}b\n`.repeat(1000)}`;
    const started = performance.now();
    await allowed(text, `/${'a'.repeat(2000)}`);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('a robots.txt is fetched', () => {
  async function answered(status: number, headers: Record<string, string> = {}, body = '') {
    await using site = await serve((_, response) => response.writeHead(status, headers).end(body));
    const file = await readRobots(`${site.origin}/news/1`, {}, DEPS);
    return { file, path: site.requests[0]?.url };
  }
  test('from the root of the site', async () => {
    const { file, path } = await answered(200, { etag: '"a1"' }, 'User-agent: *');
    expect(path).toBe('/robots.txt');
    expect(file).toEqual({
      kind: 'rules',
      text: 'User-agent: *',
      etag: '"a1"',
      lastModified: null,
      maxAge: null,
    });
  });
  test.each([
    [404, { kind: 'open' }],
    [401, { kind: 'open' }],
    [410, { kind: 'open' }],
    [429, { kind: 'closed', retryAfter: 30 }],
    [500, { kind: 'closed', retryAfter: 30 }],
    [503, { kind: 'closed', retryAfter: 30 }],
    [304, { kind: 'unchanged' }],
  ])('%i means %j', async (status, expected) => {
    expect((await answered(status, { 'retry-after': '30' })).file).toEqual(expected);
  });
  test('no connection means closed, redirects without end mean open', async () => {
    expect(await readRobots('http://10.0.0.1/', {}, DEPS)).toEqual({ kind: 'closed', retryAfter: null });
    expect(await readRobots('no address', {}, DEPS)).toEqual({ kind: 'closed', retryAfter: null });
    expect((await answered(302, { location: '/robots.txt' })).file).toEqual({ kind: 'open' });
  });
  test('of a huge one the beginning counts', async () => {
    const { file } = await answered(
      200,
      {},
      `User-agent: *\nDisallow: /private\n${'# x\n'.repeat(1_000_000)}`,
    );
    if (file.kind !== 'rules') throw new Error(file.kind);
    expect(file.text.length).toBeLessThanOrEqual(512 * 1024);
    expect((await buildRobots(file, SITE)).allows('https://news.example/private')).toBe(false);
  });
});

test('what is open or closed is so for all of the site', async () => {
  expect((await buildRobots({ kind: 'open' }, SITE)).allows('https://news.example/a')).toBe(true);
  expect(
    (await buildRobots({ kind: 'closed', retryAfter: null }, SITE)).allows('https://news.example/a'),
  ).toBe(false);
});
