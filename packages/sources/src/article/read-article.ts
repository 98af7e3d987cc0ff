import { Readability } from '@mozilla/readability';
import { KOREAN_TIME } from '../instant.ts';
import { removeAround } from './around.ts';
import type { Article } from './article.ts';
import { renderBlocks } from './block-text.ts';
import { plainName } from './byline.ts';
import { findDateLine, placeDateLine } from './date-line.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { parseByline, readMetadata } from './metadata.ts';
import { buildFacts } from './page-facts.ts';
import { parseHtml } from './parse-html.ts';
import { fromTitle, placeTitle } from './title-line.ts';

/** A page of fewer characters is one article with little around it, which readability's weighing would take for part of it. */
const SMALL_PAGE = 1000;
/** An article of fewer characters may be a piece of one that could not be told apart. */
const SHORT_ARTICLE = 200;
/**
 * Characters with which readability is content at its first, strictest look; with fewer it looks again with its filters
 * off, and takes comments in. Half of what the page says is enough as well: short articles are articles.
 */
const ENOUGH = 500;
const ENOUGH_OF_PAGE = 0.5;
const HANGUL = /[가-힣]/;

/**
 * The article of a page, its title as the first heading; null where the page holds no text.
 * Costs up to seconds on hostile pages: call it in a worker that can be stopped.
 * Example: `readArticle('<h1>AI 특허</h1><p>69.7%였다.</p>')?.text` → `# AI 특허\n\n69.7%였다.`
 */
export function readArticle(html: string): Article | null {
  const document = parseHtml(html);
  const metadata = readMetadata(document);
  const { title } = metadata;
  const shown = document.body.cloneNode(true);
  removeAround(shown);
  const page = renderBlocks(shown);
  if (page === '') return null;
  if (page.length < SMALL_PAGE) removeAround(document.body);
  const enough = Math.min(ENOUGH, Math.ceil(ENOUGH_OF_PAGE * page.length));
  const { text: article, byline } = findArticle(document, Math.max(1, enough));
  const isWholePage = article.length < SHORT_ARTICLE && page.length > 2 * article.length;
  const body = isWholePage ? fromTitle(page, title) : article;
  const dateLine = metadata.published === null ? findDateLine(page, title, body) : null;
  const text = placeTitle(dateLine === null ? body : placeDateLine(body, title, dateLine), title);
  const { published, canonical, language } = metadata;
  const zone = language === 'ko' || HANGUL.test(title ?? '') ? KOREAN_TIME : 0;
  const facts = buildFacts(
    metadata,
    { page, article: body, byline: byline === null ? [] : [plainName(byline)] },
    zone,
  );
  const reporters = facts.authors.length > 0 ? facts.authors.join(', ') : null;
  const author = metadata.author ?? byline ?? reporters;
  return { text, title, published, dateLine, author, canonical, language, isWholePage, facts };
}

/** Readability takes the document apart: read all else before. */
function findArticle(
  document: DomDocument,
  charThreshold: number,
): { readonly text: string; readonly byline: string | null } {
  const found = new Readability<unknown>(document as never, {
    serializer: (node) => node,
    charThreshold,
  }).parse();
  return {
    text: found?.content ? renderBlocks(found.content as DomElement) : '',
    byline: parseByline(found?.byline ?? ''),
  };
}
