import { expect, test, vi } from 'vitest';
import { SourceError } from '../errors.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import { startExtractor } from './article-extractor.ts';

// Threads are started here, which a busy machine may take its time for.
vi.setConfig({ testTimeout: 30_000 });

/** What becomes of pages that are given at once, in order. */
async function outcomes(pages: readonly string[], limits = {}): Promise<readonly unknown[]> {
  const articles = startExtractor(limits);
  const read = pages.map((page) => articles.read(page, 'page.html', DEFAULT_LIMITS));
  const settled = await Promise.allSettled(read);
  articles.stop();
  return settled.map((one) =>
    one.status === 'fulfilled' ? one.value.title : one.reason instanceof SourceError && one.reason.code,
  );
}

const page = (title: string) => `<h1>${title}</h1><p>The share, in all, was 54%.</p>`;

test('pages wait for each other, and each gets its own article', async () => {
  expect(await outcomes(['A', 'B', 'C'].map(page))).toEqual(['A', 'B', 'C']);
});

test('a page without an article leaves the thread to the next', async () => {
  expect(await outcomes(['<script>1</script>', `<html>${'<div>'.repeat(1000)}54%`, page('B')])).toEqual([
    'no-article',
    'too-deep',
    'B',
  ]);
});

test('after a page that takes too long the next gets a thread of its own', async () => {
  const slow = '<h1>Slow</h1><div><p>The share, in all, was 54%.</p></div>'.repeat(100_000);
  expect(await outcomes([slow, page('B')], { extractMs: 1_000 })).toEqual(['extraction-timeout', 'B']);
});

test('a stopped extractor starts anew when it is asked again', async () => {
  const articles = startExtractor();
  await articles.read(page('A'), 'a.html', DEFAULT_LIMITS);
  articles.stop();
  expect((await articles.read(page('B'), 'b.html', DEFAULT_LIMITS)).title).toBe('B');
  articles.stop();
});
