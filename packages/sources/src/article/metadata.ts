import type { Language } from '@assay/engine';
import { parsePublishedDate } from '../published-date.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { tidyText } from './inline-text.ts';
import { readLinkedData } from './json-ld.ts';

/** What a page says of its article outside the article's own text. */
export interface Metadata {
  readonly title: string | null;
  readonly published: string | null;
  readonly author: string | null;
  /** As written; may be relative. */
  readonly canonical: string | null;
  readonly language: Language | null;
}

/** Names of date fields, the surest first; dates of change are none of them. */
const DATE_FIELDS = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'article.published',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_at',
  'publication_date',
  'ptime',
  'date',
];
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
/** What stands between a headline and the name of its site. */
const SEPARATORS = ' \u00A0-–—|:·«»<>';
/** Dates and authors in these belong to other articles. */
const ELSEWHERE =
  'nav, aside, footer, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [id*="related" i], [id*="comment" i]';

/**
 * Title, publication day, author, own address and language that a page states in JSON-LD, meta fields, `time`, `link` and
 * `lang`.
 * Example: `<html lang="ko"><meta property="og:title" content="AI 특허">` → `{title: 'AI 특허', language: 'ko', …}`.
 */
export function readMetadata(document: DomDocument): Metadata {
  const fields = readFields(document);
  const data = readLinkedData(document);
  return {
    title: findTitle(document, fields, data.headline),
    published: findPublished(document, fields, data.published),
    author: findAuthor(document, fields, data.author),
    canonical: findCanonical(document, fields),
    language: findLanguage(document),
  };
}

/** The first value of each `meta` field, names in lower case. */
function readFields(document: DomDocument): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const content = tidyText(meta.getAttribute('content') ?? '').trim();
    const names = ['property', 'name', 'itemprop'].map(
      (attribute) => meta.getAttribute(attribute)?.trim().toLowerCase() ?? '',
    );
    for (const name of names)
      if (name !== '' && content !== '' && !fields.has(name)) fields.set(name, content);
  }
  return fields;
}

function findTitle(
  document: DomDocument,
  fields: ReadonlyMap<string, string>,
  headline: string | null,
): string | null {
  const site = fields.get('og:site_name') ?? null;
  const headings = [...document.querySelectorAll('h1')].map(textOf).filter((text) => text !== '');
  const stated = [
    headline,
    ...TITLE_FIELDS.map((name) => fields.get(name) ?? null),
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

function findPublished(
  document: DomDocument,
  fields: ReadonlyMap<string, string>,
  linked: string | null,
): string | null {
  const stated = [linked, ...DATE_FIELDS.map((name) => fields.get(name) ?? null)];
  for (const written of stated) {
    const day = written === null ? null : parsePublishedDate(written);
    if (day !== null) return day;
  }
  for (const selector of [
    '[itemprop~="datePublished" i]',
    'time[pubdate]',
    'article time[datetime]',
    'main time[datetime]',
    'time[datetime]',
  ]) {
    for (const element of document.querySelectorAll(selector)) {
      if (element.closest(ELSEWHERE) !== null || isChangeDate(element)) continue;
      const day = parsePublishedDate(
        element.getAttribute('datetime') ?? element.getAttribute('content') ?? textOf(element),
      );
      if (day !== null) return day;
    }
  }
  return null;
}

function findAuthor(
  document: DomDocument,
  fields: ReadonlyMap<string, string>,
  linked: string | null,
): string | null {
  const stated = [linked, ...AUTHOR_FIELDS.map((name) => fields.get(name) ?? null)];
  for (const selector of ['[itemprop~="author" i]', '[rel~="author" i]']) {
    for (const element of document.querySelectorAll(selector)) {
      if (element.closest(ELSEWHERE) === null) stated.push(textOf(element));
    }
  }
  return stated.map((text) => parseByline(text ?? '')).find((name) => name !== null) ?? null;
}

/**
 * The author that a byline names; an address of a profile and a line with a date are no names.
 * Example: `parseByline('By Kim Hana ')` → `Kim Hana`; `parseByline('posted on May 7, 2026')` → `null`.
 */
export function parseByline(written: string): string | null {
  const name = tidyText(written).trim().replace(/^by\s/i, '');
  return name === '' || name.length > LONGEST_AUTHOR || /^https?:|[0-9]{4}/i.test(name) ? null : name;
}

function findCanonical(document: DomDocument, fields: ReadonlyMap<string, string>): string | null {
  const link = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')?.trim() ?? '';
  return link !== '' ? link : (fields.get('og:url') ?? null);
}

function isChangeDate(element: DomElement): boolean {
  return /modif|updat/i.test(
    `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('class') ?? ''}`,
  );
}

function findLanguage(document: DomDocument): Language | null {
  const lang = document.documentElement.getAttribute('lang')?.trim().toLowerCase() ?? '';
  return lang.startsWith('ko') ? 'ko' : lang.startsWith('en') ? 'en' : null;
}

function textOf(element: DomElement | null): string {
  return tidyText(element?.textContent ?? '').trim();
}
