import { parsePublishedDate } from '../published-date.ts';
import { ELSEWHERE } from './around.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { tidyText } from './inline-text.ts';
import type { PageFields } from './page-fields.ts';

/** Names of date fields, the surest first; dates of change are none of them. */
const PUBLISHED_FIELDS = [
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
const MODIFIED_FIELDS = [
  'article:modified_time',
  'og:updated_time',
  'og:article:modified_time',
  'datemodified',
  'article.updated',
  'dcterms.modified',
  'dc.date.modified',
  'lastmod',
  'last-modified',
  'updated_at',
];
const PUBLISHED_PLACES = [
  '[itemprop~="datePublished" i]',
  'time[pubdate]',
  'article time[datetime]',
  'main time[datetime]',
  'time[datetime]',
];
const MODIFIED_PLACES = ['[itemprop~="dateModified" i]', 'time.updated[datetime]', 'time.modified[datetime]'];

/**
 * When the article was published, as the page writes it: the first statement that is a date; `linked` is that of its linked data.
 * Example: of `<meta property="article:published_time" content="2026-05-07T09:00:00Z">` → `2026-05-07T09:00:00Z`.
 */
export function findPublished(
  document: DomDocument,
  fields: PageFields,
  linked: string | null,
): string | null {
  const stated = [linked, ...PUBLISHED_FIELDS.map((name) => fields.get(name)?.[0] ?? null)];
  return stated.find(isDate) ?? findInPlaces(document, PUBLISHED_PLACES, (element) => !isChangeDate(element));
}

/** When the article was last changed; as `findPublished`. */
export function findModified(
  document: DomDocument,
  fields: PageFields,
  linked: string | null,
): string | null {
  const stated = [linked, ...MODIFIED_FIELDS.map((name) => fields.get(name)?.[0] ?? null)];
  return stated.find(isDate) ?? findInPlaces(document, MODIFIED_PLACES, () => true);
}

function findInPlaces(
  document: DomDocument,
  places: readonly string[],
  isWanted: (element: DomElement) => boolean,
): string | null {
  for (const selector of places) {
    for (const element of document.querySelectorAll(selector)) {
      if (element.closest(ELSEWHERE) !== null || !isWanted(element)) continue;
      const written =
        element.getAttribute('datetime') ??
        element.getAttribute('content') ??
        tidyText(element.textContent ?? '').trim();
      if (isDate(written)) return written;
    }
  }
  return null;
}

function isDate(written: string | null): written is string {
  return written !== null && parsePublishedDate(written) !== null;
}

function isChangeDate(element: DomElement): boolean {
  return /modif|updat/i.test(
    `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('class') ?? ''}`,
  );
}
