import { Readability } from '@mozilla/readability';
import type { Article } from './article.ts';
import { renderBlocks } from './block-text.ts';
import type { DomElement } from './dom.ts';
import { readMetadata } from './metadata.ts';
import { parseHtml } from './parse-html.ts';

/** Below this many characters, the whole page's text is looked at as well. */
const SHORT = 200;
/** What is no part of an article in a page whose article could not be told apart. */
const AROUND =
  'nav, aside, footer, form, [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"]';

/**
 * The article of a page, its title as the first heading; null where the page holds no text.
 * Costs up to seconds on hostile pages: call it in a worker that can be stopped.
 * Example: `readArticle('<h1>AI 특허</h1><p>69.7%였다.</p>')?.text` → `# AI 특허\n\n69.7%였다.`
 */
export function readArticle(html: string): Article | null {
  const document = parseHtml(html);
  const metadata = readMetadata(document);
  const found: unknown =
    new Readability<unknown>(document as never, { serializer: (node) => node }).parse()?.content ?? null;
  const article = found === null ? '' : renderBlocks(found as DomElement);
  const text = article.length >= SHORT ? article : longerOf(article, renderPage(html));
  return text === '' ? null : { ...metadata, text: withTitle(text, metadata.title) };
}

/** Readability takes the document apart, so that the page is parsed anew. */
function renderPage(html: string): string {
  const { body } = parseHtml(html);
  for (const element of [...body.querySelectorAll(AROUND)])
    (element as unknown as { remove(): void }).remove();
  return renderBlocks(body);
}

/** The page's text counts only where it says much more than the article that was found. */
function longerOf(article: string, page: string): string {
  return page.length > 2 * article.length ? page : article;
}

/** Titles make claims too: the title stands first, once, as the heading of all. */
function withTitle(text: string, title: string | null): string {
  if (title === null) return text;
  const start = text.slice(0, 2 * title.length + 400);
  const isThere = start.split('\n').some((line) => plain(line) === plain(title));
  return isThere ? text : `# ${title}\n\n${text}`;
}

function plain(text: string): string {
  return text.replace(/^#+ /, '').replace(/\s+/g, ' ').trim();
}
