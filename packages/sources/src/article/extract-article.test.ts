import { execFileSync } from 'node:child_process';
import { describe, expect, test, vi } from 'vitest';
import { SourceError } from '../errors.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import { extractArticle } from './extract-article.ts';

// Threads and processes are started here, which a busy machine may take its time for.
vi.setConfig({ testTimeout: 30_000 });

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
      dateLine: null,
      author: null,
      canonical: null,
      language: null,
      isWholePage: false,
      facts: { authors: [], publishedAt: null, modifiedAt: null, image: null, language: null },
    });
  });
  test('says that a page holds none', async () => {
    expect((await failure('<script>1</script>')).code).toBe('no-article');
  });
  test('refuses hostile nesting before any thread is started', async () => {
    const started = performance.now();
    expect((await failure(`${'<div>'.repeat(100_000)}54%`)).code).toBe('too-deep');
    // A thread would be stopped after three seconds.
    expect(performance.now() - started).toBeLessThan(1_500);
  });
  test('survives nesting right below the limit', async () => {
    const depth = DEFAULT_LIMITS.nesting - 1;
    const page = `${'<table><tr><td>'.repeat(depth)}The share, in all, was 54%.${'</table>'.repeat(depth)}`;
    const text = await extractArticle(page, 'page.html', { ...DEFAULT_LIMITS, extractMs: 300 }).then(
      (article) => article.text,
      (error: unknown) => (error instanceof SourceError ? error.code : 'broke'),
    );
    expect(['The share, in all, was 54%.', 'extraction-timeout', 'extraction-failed']).toContain(text);
  });
  test('is stopped when it takes too much memory', async () => {
    const page = '<p>54%</p>'.repeat(1_000_000);
    const error = await failure(page, { ...DEFAULT_LIMITS, extractMs: 60_000, extractMb: 32 });
    expect([error.code, error.detail.reason]).toEqual(['extraction-failed', 'memory']);
  });
  test('is stopped in time', async () => {
    const page = '<div><p>The share, in all, was 54%.</p></div>'.repeat(100_000);
    const started = performance.now();
    expect((await failure(page, { ...DEFAULT_LIMITS, extractMs: 100 })).code).toBe('extraction-timeout');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
  test('leaves no thread at work that would keep the command from ending', () => {
    // Left alone, the thread would go on for some ten seconds.
    const program = `
      const { extractArticle } = await import('${new URL('./extract-article.ts', import.meta.url).href}');
      const depth = 500;
      const page = '<table><tr><td>'.repeat(depth) + 'The share, in all, was 54%.' + '</table>'.repeat(depth);
      const limits = { nesting: 512, extractMs: 30, extractMb: 512 };
      const error = await extractArticle(page, 'page.html', limits).catch((thrown) => thrown);
      const started = performance.now();
      process.on('exit', () => console.log(error.code, performance.now() - started < 2000));`;
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })).toBe(
      'extraction-timeout true\n',
    );
  });
});
