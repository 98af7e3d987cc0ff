import { SourceError } from '../errors.ts';
import type { SourceLimits } from '../limits.ts';
import type { Article } from './article.ts';
import { type ArticleThread, startThread } from './article-thread.ts';
import { measureNesting } from './nesting.ts';

/**
 * Finds the article of a page in a thread of its own, which is stopped when it takes too long or too much memory.
 * Example: `extractArticle('<h1>AI</h1><p>54%</p>', 'a.html', DEFAULT_LIMITS)` → `{text: '# AI\n\n54%', title: 'AI', …}`.
 * Throws SourceError `too-deep`, `extraction-timeout`, `extraction-failed`, `no-article`.
 */
export async function extractArticle(html: string, where: string, limits: SourceLimits): Promise<Article> {
  checkNesting(html, where, limits);
  const thread = startThread(limits);
  try {
    return await readWith(thread, html, where);
  } finally {
    thread.stop();
  }
}

/** Refuses what would cost more than linear time to parse. */
export function checkNesting(html: string, where: string, limits: SourceLimits): void {
  if (measureNesting(html) > limits.nesting)
    throw new SourceError('too-deep', where, { limit: limits.nesting });
}

/** As the thread reads, but a page without an article is an error. */
export async function readWith(thread: ArticleThread, html: string, where: string): Promise<Article> {
  const article = await thread.read(html, where);
  if (article === null) throw new SourceError('no-article', where);
  return article;
}
