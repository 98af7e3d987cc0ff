import type { Language } from '@assay/engine';
import { parseLanguage } from '../language-code.ts';
import { parsePublishedDate } from '../published-date.ts';
import { ELSEWHERE } from './around.ts';
import { plainName } from './byline.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { tidyText } from './inline-text.ts';
import { readLinkedData } from './json-ld.ts';
import { findModified, findPublished } from './page-dates.ts';
import { fieldOf, type PageFields, readFields } from './page-fields.ts';

/** What a page says of its article outside the article's own text. */
export interface Metadata {
  readonly title: string | null;
  readonly published: string | null;
  readonly author: string | null;
  /** As written; may be relative. */
  readonly canonical: string | null;
  readonly language: Language | null;
  /** As `author`, one by one, without titles and mail addresses. */
  readonly authors: readonly string[];
  /** As the page writes them. */
  readonly dates: { readonly published: string | null; readonly modified: string | null };
  /** The lead picture; as written. */
  readonly image: string | null;
  /** The name of the site. */
  readonly site: string | null;
  /** The code of any language. */
  readonly statedLanguage: string | null;
}

const AUTHOR_FIELDS = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'byl',
];
const TITLE_FIELDS = ['og:title', 'twitter:title', 'dc.title', 'citation_title'];
/** Shorter ones begin many a text by chance. */
const SHORTEST_HEADING = 6;
const LONGEST_AUTHOR = 200;
const MOST_AUTHORS = 10;
/** What stands between a headline and the name of its site. */
const SEPARATORS = ' \u00A0-–—|:·«»<>';
/**
 * Title, publication day, author, own address and language that a page states in JSON-LD, meta fields, `time`, `link` and
 * `lang`.
 * Example: `<html lang="ko"><meta property="og:title" content="AI 특허">` → `{title: 'AI 특허', language: 'ko', …}`.
 */
export function readMetadata(document: DomDocument): Metadata {
  const fields = readFields(document);
  const data = readLinkedData(document);
  const published = findPublished(document, fields, data.published);
  const author = findAuthor(document, fields, data.authors);
  const statedLanguage = findLanguage(document, fields, data.language);
  return {
    title: findTitle(document, fields, data.headline),
    published: published === null ? null : parsePublishedDate(published),
    author: author?.join(', ') ?? null,
    canonical: findCanonical(document, fields),
    language: statedLanguage === 'ko' || statedLanguage === 'en' ? statedLanguage : null,
    authors: author?.map(plainName).filter((name) => name !== '') ?? [],
    dates: { published, modified: findModified(document, fields, data.modified) },
    image:
      fieldOf(fields, 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src') ??
      data.image ??
      document.querySelector('link[rel~="image_src" i]')?.getAttribute('href') ??
      null,
    site: fieldOf(fields, 'og:site_name'),
    statedLanguage,
  };
}

function findTitle(document: DomDocument, fields: PageFields, headline: string | null): string | null {
  const site = fieldOf(fields, 'og:site_name');
  const headings = [...document.querySelectorAll('h1')].map(textOf).filter((text) => text !== '');
  const stated = [
    headline,
    ...TITLE_FIELDS.map((name) => fieldOf(fields, name)),
    textOf(document.querySelector('title')),
  ];
  const first =
    stated.find((text) => text !== null && text !== '') ?? (headings.length === 1 ? headings[0] : undefined);
  if (first === undefined || first === null) return null;
  // The page's own heading knows best where the headline ends and the site's name begins, and which text is the headline;
  // but what stands before the headline (`The Daily: AI patents`) is the site.
  const own = headings.filter((text) => text.length >= SHORTEST_HEADING && text !== site);
  const heading = stated
    .filter((text) => text === first || text?.includes(first) !== true)
    .map((text) => own.find((candidate) => tidyText(text ?? '').startsWith(candidate)))
    .find((found) => found !== undefined);
  return heading ?? withoutSite(tidyText(first).trim(), site);
}

/** `AI 특허 - 한빛일보` with site `한빛일보` → `AI 특허`. */
function withoutSite(title: string, site: string | null): string {
  if (site === null || !title.endsWith(site)) return title;
  let end = title.length - site.length;
  while (SEPARATORS.includes(title[end - 1] ?? 'none')) end--;
  return end === 0 ? title : title.slice(0, end);
}

/** The names of the first place that states any; linked data and some fields list several. */
function findAuthor(
  document: DomDocument,
  fields: PageFields,
  linked: readonly string[],
): readonly string[] | null {
  const stated = [linked, ...AUTHOR_FIELDS.map((name) => fields.get(name) ?? [])];
  for (const selector of ['[itemprop~="author" i]', '[rel~="author" i]']) {
    for (const element of document.querySelectorAll(selector)) {
      if (element.closest(ELSEWHERE) === null) stated.push([textOf(element)]);
    }
  }
  for (const names of stated) {
    const authors = names.map(parseByline).filter((name) => name !== null);
    if (authors.length > 0) return [...new Set(authors)].slice(0, MOST_AUTHORS);
  }
  return null;
}

/**
 * The author that a byline names; an address of a profile and a line with a date are no names.
 * Example: `parseByline('By Kim Hana ')` → `Kim Hana`; `parseByline('posted on May 7, 2026')` → `null`.
 */
export function parseByline(written: string): string | null {
  const name = tidyText(written).trim().replace(/^by\s/i, '');
  return name === '' || name.length > LONGEST_AUTHOR || /^https?:|[0-9]{4}/i.test(name) ? null : name;
}

function findCanonical(document: DomDocument, fields: PageFields): string | null {
  const link = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')?.trim() ?? '';
  return link !== '' ? link : fieldOf(fields, 'og:url');
}

function findLanguage(document: DomDocument, fields: PageFields, linked: string | null): string | null {
  const lang = document.documentElement.getAttribute('lang');
  const stated = [lang, linked, fieldOf(fields, 'og:locale', 'content-language', 'language')];
  return stated.map(parseLanguage).find((code) => code !== null) ?? null;
}

function textOf(element: DomElement | null): string {
  return tidyText(element?.textContent ?? '').trim();
}
