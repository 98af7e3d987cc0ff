import type { DecodedText } from './decode/decode.ts';
import { type Described, findTextWarnings, type Origin } from './described.ts';
import { detectLanguage } from './detect-language.ts';
import type { SourceLimits } from './limits.ts';
import { buildWarning } from './warnings.ts';

/** Describes a web page: its article, found in a thread of its own, which this loads. Throws SourceError; see `extractArticle`. */
export async function describePage(
  decoded: DecodedText,
  { where, url }: Origin,
  limits: SourceLimits,
): Promise<Described> {
  const { extractArticle } = await import('./article/extract-article.ts');
  const article = await extractArticle(decoded.text, where, limits);
  const { text, title, published, author, dateLine } = article;
  const { language, isForeign } = detectLanguage(text, article.language);
  const warnings = findTextWarnings(text, decoded, isForeign, where);
  if (article.isWholePage) warnings.push(buildWarning('whole-page', where));
  if (dateLine !== null) warnings.push(buildWarning('date-from-text', where, { line: dateLine }));
  return { text, title, language, published, author, url: ownAddress(article.canonical, url), warnings };
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
