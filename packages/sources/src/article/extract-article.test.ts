import { describe, expect, test } from 'vitest';
import { SourceError } from '../errors.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import { extractArticle } from './extract-article.ts';

async function failure(html: string, limits = DEFAULT_LIMITS): Promise<SourceError> {
  const result: unknown = await extractArticle(html, 'page.html', limits).catch((error: unknown) => error);
  if (result instanceof SourceError) return result;
  throw new Error(`not refused: ${JSON.stringify(result).slice(0, 200)}`);
}

describe('extraction in a thread of its own', () => {
  test('gives the article', async () => {
    const article = await extractArticle('<h1>AI</h1><p>The share was 54%.</p>', 'page.html', DEFAULT_LIMITS);
    expect(article).toEqual({
      text: '# AI\n\nThe share was 54%.',
      title: 'AI',
      published: null,
      language: null,
    });
  });
  test('says that a page holds none', async () => {
    expect((await failure('<script>1</script>')).code).toBe('no-article');
  });
  test('refuses hostile nesting before any thread is started', async () => {
    const started = performance.now();
    expect((await failure(`${'<div>'.repeat(100_000)}54%`)).code).toBe('too-deep');
    expect(performance.now() - started).toBeLessThan(150);
  });
  test('survives nesting right below the limit', async () => {
    const depth = DEFAULT_LIMITS.nesting - 1;
    const page = `${'<table><tr><td>'.repeat(depth)}The share, in all, was 54%.${'</table>'.repeat(depth)}`;
    const text = await extractArticle(page, 'page.html', DEFAULT_LIMITS).then(
      (article) => article.text,
      (error: unknown) => (error instanceof SourceError ? error.code : 'broke'),
    );
    expect(['The share, in all, was 54%.', 'extraction-timeout', 'extraction-failed']).toContain(text);
  });
  test('is stopped in time', async () => {
    const page = '<div><p>The share, in all, was 54%.</p></div>'.repeat(100_000);
    const started = performance.now();
    expect((await failure(page, { ...DEFAULT_LIMITS, extractMs: 100 })).code).toBe('extraction-timeout');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
