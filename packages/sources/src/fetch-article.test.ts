import { afterAll, describe, expect, test, vi } from 'vitest';
import { startExtractor } from './article/article-extractor.ts';
import { allowRanges } from './fetch/allow-ranges.ts';
import { serve } from './fetch/serving.ts';
import { type ArticleDeps, fetchArticle } from './fetch-article.ts';

// A thread is started here, which a busy machine may take its time for.
vi.setConfig({ testTimeout: 30_000 });

const articles = startExtractor();
afterAll(() => articles.stop());
const DEPS: ArticleDeps = { allowAddress: allowRanges(['127.0.0.0/8']), readArticle: articles.read };

function page(around: string): string {
  return `<!doctype html><html lang="ko"><head><meta property="og:image" content="/a.jpg"><meta name="author" content="김기자">
<link rel="canonical" href="/articles/1"></head><body><nav>${around}</nav><h1>AI 특허 69.7%는 중국</h1>
<p>입력 2026.05.07 09:12 수정 2026.05.07 10:30</p><article><p>${'인공지능 특허의 69.7%를 중국이 받았다. '.repeat(10)}</p></article></body></html>`;
}
const HTML = { 'content-type': 'text/html; charset=utf-8' };

describe('an article is fresh', () => {
  test('with its document and what the page states beside', async () => {
    await using site = await serve((_, response) =>
      response.writeHead(200, { ...HTML, etag: '"a1"' }).end(page('')),
    );
    const answer = await fetchArticle(`${site.origin}/articles/1?from=rss`, {}, DEPS);
    expect(answer).toMatchObject({
      kind: 'fresh',
      etag: '"a1"',
      movedTo: null,
      document: { format: 'html', title: 'AI 특허 69.7%는 중국', url: `${site.origin}/articles/1` },
      facts: {
        authors: ['김기자'],
        publishedAt: '2026-05-07T00:12:00.000Z',
        modifiedAt: '2026-05-07T01:30:00.000Z',
        image: `${site.origin}/a.jpg`,
        language: 'ko',
        canonical: `${site.origin}/articles/1`,
      },
    });
  });
  test('and is the same text while the page around it changes', async () => {
    let visit = 0;
    await using site = await serve((_, response) =>
      response.writeHead(200, HTML).end(page(`${++visit}번째 방문`)),
    );
    const first = await fetchArticle(site.origin, {}, DEPS);
    const second = await fetchArticle(site.origin, {}, DEPS);
    if (first.kind !== 'fresh' || second.kind !== 'fresh') throw new Error('not fresh');
    expect(second.document.sha256).not.toBe(first.document.sha256);
    expect(second.document.text).toBe(first.document.text);
  });
  test('in plain text, with no facts of a page', async () => {
    await using site = await serve((_, response) =>
      response.writeHead(200, { 'content-type': 'text/plain' }).end('특허의 69.7%'),
    );
    expect(await fetchArticle(site.origin, {}, DEPS)).toMatchObject({
      kind: 'fresh',
      document: { format: 'text' },
      facts: null,
    });
  });
});

describe('an article is not fresh', () => {
  test.each([
    ['unchanged', 304, {}, '', { kind: 'unchanged', etag: '"a1"' }],
    ['gone', 410, {}, '', { kind: 'gone' }],
    ['refused', 403, {}, '', { kind: 'refused', status: 403 }],
    ['a picture', 200, { 'content-type': 'image/png' }, '', { kind: 'failed', code: 'unsupported-type' }],
    ['an empty page', 200, HTML, '<html><script>1</script></html>', { kind: 'failed', code: 'no-article' }],
    ['no text at all', 200, HTML, '', { kind: 'failed', code: 'empty' }],
    ['hostile nesting', 200, HTML, `<html>${'<div>'.repeat(1000)}54%`, { kind: 'failed', code: 'too-deep' }],
  ])('%s', async (_, status, headers, body, expected) => {
    await using site = await serve((_, response) => response.writeHead(status, headers).end(body));
    expect(await fetchArticle(site.origin, { etag: '"a1"' }, DEPS)).toMatchObject(expected);
  });
  test('the same body again', async () => {
    await using site = await serve((_, response) => response.writeHead(200, HTML).end(page('')));
    const first = await fetchArticle(site.origin, {}, DEPS);
    const sha256 = first.kind === 'fresh' ? first.document.sha256 : '';
    expect((await fetchArticle(site.origin, { sha256 }, DEPS)).kind).toBe('unchanged');
  });
});

describe('one thread reads many pages', () => {
  test('at once, each with its own article', async () => {
    await using site = await serve((request, response) =>
      response.writeHead(200, HTML).end(page('').replace('AI 특허', `${request.url} 특허`)),
    );
    const answers = await Promise.all(
      ['/1', '/2', '/3'].map((path) => fetchArticle(site.origin + path, {}, DEPS)),
    );
    expect(answers.map((answer) => (answer.kind === 'fresh' ? answer.document.title : answer.kind))).toEqual([
      '/1 특허 69.7%는 중국',
      '/2 특허 69.7%는 중국',
      '/3 특허 69.7%는 중국',
    ]);
  });
});
