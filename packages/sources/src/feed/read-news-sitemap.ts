import { parseInstant } from '../instant.ts';
import { parseLanguage } from '../language-code.ts';
import { resolveAddress } from '../web-address.ts';
import type { Feed } from './feed.ts';
import { zoneOf } from './feed-zone.ts';
import { type ItemDraft, MOST_ITEMS, settleItems } from './item-draft.ts';
import { readItemImage } from './item-image.ts';
import { plainText } from './plain-text.ts';
import { findChild, findChildren, textOfChild, wholeTextOf } from './xml-find.ts';
import type { XmlElement } from './xml-tree.ts';

/**
 * Reads a sitemap of news, which may be empty; pages without a news entry are left out, and null is a sitemap of such alone.
 * Example: of `<urlset><url><loc>https://example.org/1</loc><news:news><news:title>AI` … → `{kind: 'sitemap-news', items: [{title: 'AI', …}], …}`.
 */
export function readNewsSitemap(root: XmlElement, address: string | null): Feed | null {
  const all = findChildren(root, 'url').filter(({ isCut }) => !isCut);
  const pages = all.filter((page) => findChild(page, 'news:news') !== null).slice(0, MOST_ITEMS);
  if (pages.length === 0 && all.length > 0) return null;
  const publication = pages.map(publicationOf).find((found) => found !== null) ?? null;
  const language = publication === null ? null : parseLanguage(textOfChild(publication, 'news:language'));
  const title = publication === null ? null : plainText(textOfChild(publication, 'news:name') ?? '') || null;
  const zone = zoneOf(language, title, address);
  return {
    kind: 'sitemap-news',
    title,
    language,
    home: address === null ? null : resolveAddress('/', address),
    self: null,
    hub: null,
    ttl: null,
    items: settleItems(pages.map((page) => readPage(page, zone))),
  };
}

function publicationOf(page: XmlElement): XmlElement | null {
  const news = findChild(page, 'news:news');
  return news === null ? null : findChild(news, 'news:publication');
}

function readPage(page: XmlElement, zone: number): ItemDraft {
  const news = findChild(page, 'news:news');
  const stated = (name: string) => (news === null ? null : textOfChild(news, name));
  return {
    wholeText: () => wholeTextOf(page),
    guid: null,
    link: resolveAddress(textOfChild(page, 'loc'), page.base),
    title: plainText(stated('news:title') ?? '') || null,
    summary: null,
    content: null,
    published: parseInstant(stated('news:publication_date'), zone),
    updated: parseInstant(textOfChild(page, 'lastmod'), zone),
    authors: [],
    image: readItemImage(page),
    categories: (stated('news:keywords') ?? '').split(',').map(plainText),
  };
}
