import { createHash } from 'node:crypto';
import type { ArticleFacts } from './article-facts.ts';
import { charsetOfMediaType } from './decode/declared-charset.ts';
import type { ArticleReader } from './describe-page.ts';
import { promisedFormat } from './detect-format.ts';
import { findDocument } from './document-from-bytes.ts';
import {
  failedBy,
  fetchKnown,
  type Kept,
  type Known,
  type NotFresh,
  type RefetchDeps,
} from './fetch/fetch-known.ts';
import { PAGE_TYPES, refuseType } from './fetch/page-types.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import type { SourceDocument } from './source-document.ts';

/** What fetching an article takes from outside. */
export interface ArticleDeps extends RefetchDeps {
  /** Finds the article of a page: that of `startExtractor` for many pages; by default a thread for each. */
  readonly readArticle?: ArticleReader;
}

/** An article that has something to read. */
export interface FreshArticle extends Kept {
  readonly kind: 'fresh';
  readonly document: SourceDocument;
  /** What the page states of it beside; null where the answer is no web page. */
  readonly facts: ArticleFacts | null;
  /** The address that answered, after redirects of every kind. */
  readonly url: string;
}

export type ArticleAnswer = FreshArticle | NotFresh;

/**
 * Fetches an article unless it is still the known one. Whatever the outside world does is a value, a page without an article
 * and one that takes too long to read included.
 * Example: `fetchArticle('https://example.org/1', {etag: '"a1"'}, {})` → `{kind: 'unchanged', …}` or
 * `{kind: 'fresh', document: {title: 'AI', text, …}, facts: {authors: ['Reporter A'], publishedAt, …}, …}`.
 */
export async function fetchArticle(address: string, known: Known, deps: ArticleDeps): Promise<ArticleAnswer> {
  const fetched = await fetchKnown(address, known, { accept: PAGE_TYPES, refuse: refuseType }, deps);
  if (fetched.kind !== 'body') return fetched;
  const { answer, kind: _, ...kept } = fetched;
  if (createHash('sha256').update(answer.bytes).digest('hex') === known.sha256)
    return { kind: 'unchanged', ...kept };
  const { bytes, url } = answer;
  const mediaType = answer.header('content-type');
  const promised = promisedFormat(new URL(url).pathname, mediaType);
  const raw = { bytes, where: url, url, charset: charsetOfMediaType(mediaType), promised };
  const limits = { ...DEFAULT_LIMITS, ...deps.limits };
  try {
    const found = await findDocument(raw, { options: {}, limits, readArticle: deps.readArticle });
    return { kind: 'fresh', ...found, url, ...kept };
  } catch (error) {
    return failedBy(error);
  }
}
