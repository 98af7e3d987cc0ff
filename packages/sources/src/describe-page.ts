import type { Article } from './article/article.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { DecodedText } from './decode/decode.ts';
import { type Described, findTextWarnings, type Origin } from './described.ts';
import { detectLanguage } from './detect-language.ts';
import type { SourceLimits } from './limits.ts';
import { buildWarning } from './warnings.ts';
import { resolveAddress } from './web-address.ts';

/** Finds the article of a page in HTML. Throws SourceError; see `extractArticle`. */
export type ArticleReader = (html: string, where: string, limits: SourceLimits) => Promise<Article>;

/** A page described: what any text is, and what pages alone state. */
export interface DescribedPage {
  readonly described: Described;
  readonly facts: ArticleFacts;
}

/** Describes a web page: its article, found in a thread of its own, which this loads. Throws SourceError; see `extractArticle`. */
export async function describePage(
  decoded: DecodedText,
  { where, url }: Origin,
  limits: SourceLimits,
  readArticle?: ArticleReader,
): Promise<DescribedPage> {
  const read = readArticle ?? (await import('./article/extract-article.ts')).extractArticle;
  const article = await read(decoded.text, where, limits);
  const { text, title, published, author, dateLine, canonical, facts } = article;
  const { language, isForeign } = detectLanguage(text, article.language);
  const warnings = findTextWarnings(text, decoded, isForeign, where);
  if (article.isWholePage) warnings.push(buildWarning('whole-page', where));
  if (dateLine !== null) warnings.push(buildWarning('date-from-text', where, { line: dateLine }));
  return {
    described: { text, title, language, published, author, url: ownAddress(canonical, url), warnings },
    facts: {
      ...facts,
      title,
      image: resolveAddress(facts.image, url),
      canonical: resolveAddress(canonical, url),
    },
  };
}

/**
 * The address of a page: what it calls its own, else where it came from. A page may call itself what it likes: the address
 * that it was fetched from yields only to another of the same host.
 * Example: `ownAddress('/a', 'https://example.org/a?from=mail')` → `https://example.org/a`.
 */
export function ownAddress(canonical: string | null, fetched: string | null): string | null {
  const url = canonical === null ? null : URL.parse(canonical, fetched ?? undefined);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    return fetched;
  return fetched === null || new URL(fetched).host === url.host ? url.href : fetched;
}
