import type { Language } from '@assay/engine';
import type { DomDocument, DomElement } from './dom.ts';
import { tidyText } from './inline-text.ts';
import { readLinkedData } from './json-ld.ts';
import { parsePublishedDate } from './published-date.ts';

/** What a page says of its article outside the article's own text. */
export interface Metadata {
  readonly title: string | null;
  readonly published: string | null;
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
const TITLE_FIELDS = ['og:title', 'twitter:title', 'dc.title', 'citation_title'];
/** Dates in these belong to other articles. */
const ELSEWHERE =
  'nav, aside, footer, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [id*="related" i], [id*="comment" i]';

/**
 * Title, publication day and language that a page states in JSON-LD, meta fields, `time` and `lang`.
 * Example: `<html lang="ko"><meta property="og:title" content="AI 특허">` → `{title: 'AI 특허', published: null, language: 'ko'}`.
 */
export function readMetadata(document: DomDocument): Metadata {
  const fields = readFields(document);
  const data = readLinkedData(document);
  return {
    title: findTitle(document, fields, data.headline),
    published: findPublished(document, fields, data.published),
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
  // The page's own heading knows best where the headline ends and the site's name begins.
  const heading = headings.find((text) => text.length >= 6 && tidyText(first).startsWith(text));
  return heading ?? withoutSite(tidyText(first).trim(), site);
}

/** `AI 특허 - 한빛일보` with site `한빛일보` → `AI 특허`. */
function withoutSite(title: string, site: string | null): string {
  if (site === null || !title.endsWith(site)) return title;
  return (
    title
      .slice(0, -site.length)
      .replace(/\s*[-–—|:·«»<>]+\s*$/, '')
      .trim() || title
  );
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
