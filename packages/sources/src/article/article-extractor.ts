import type { ArticleReader } from '../describe-page.ts';
import { SourceError } from '../errors.ts';
import { DEFAULT_LIMITS, type SourceLimits } from '../limits.ts';
import type { Article } from './article.ts';
import type { ArticleThread } from './article-thread.ts';

/** Finds the articles of many pages with one thread that stays. */
export interface ArticleExtractor {
  readonly read: ArticleReader;
  /** Ends the thread; what is being read fails. */
  readonly stop: () => void;
}

/**
 * Keeps a thread for articles, as starting one for each page costs five times as much as reading it. Pages wait for each
 * other; one that takes too long or too much ends the thread, and the next page gets a new one.
 * Example: `const articles = startExtractor(); await fetchArticle(address, {}, { readArticle: articles.read }); articles.stop();`
 */
export function startExtractor(limits: Partial<SourceLimits> = {}): ArticleExtractor {
  const all = { ...DEFAULT_LIMITS, ...limits };
  let thread: ArticleThread | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const readNext = async (html: string, where: string): Promise<Article> => {
    const { checkNesting, readWith } = await import('./extract-article.ts');
    const { startThread } = await import('./article-thread.ts');
    checkNesting(html, where, all);
    const own = thread ?? startThread(all);
    thread = own;
    try {
      return await readWith(own, html, where);
    } catch (error) {
      // What it is still busy with would be taken for the next page's article.
      if (!(error instanceof SourceError && error.code === 'no-article')) stop();
      throw error;
    }
  };
  const read = (html: string, where: string) => {
    const article = last.then(() => readNext(html, where));
    last = article.catch(() => {});
    return article;
  };
  const stop = () => {
    thread?.stop();
    thread = null;
  };
  return { read, stop };
}
