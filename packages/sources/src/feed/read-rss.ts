import { parseInstant } from '../instant.ts';
import { parseLanguage } from '../language-code.ts';
import { resolveAddress } from '../web-address.ts';
import { parseAuthor } from './author-name.ts';
import type { Feed } from './feed.ts';
import { readTtl } from './feed-ttl.ts';
import { zoneOf } from './feed-zone.ts';
import { type ItemDraft, MOST_ITEMS, settleItems } from './item-draft.ts';
import { readItemImage } from './item-image.ts';
import { hasMarkup, plainText } from './plain-text.ts';
import { renderXhtml } from './render-xhtml.ts';
import { findChild, findChildren, findOutermost, textOfChild, textWithin, wholeTextOf } from './xml-find.ts';
import type { XmlElement } from './xml-tree.ts';

/**
 * Reads RSS of every version, in RDF or not, and its older cousin CDF: the channel may stand anywhere, items beside it or in it.
 * Example: `readRss(root, 'rss', 'https://example.org/feed')` of `<rss><channel><title>AI` → `{kind: 'rss', title: 'AI', …}`.
 */
export function readRss(root: XmlElement, kind: 'rss' | 'rdf', address: string | null): Feed {
  const channel = findOutermost([root], 'channel')[0] ?? root;
  const language =
    parseLanguage(textOfChild(channel, 'language', 'dc:language')) ??
    parseLanguage(channel.attributes['xml:lang'] ?? root.attributes['xml:lang']);
  const home = resolveAddress(
    textOfChild(channel, 'link') ?? findLink(channel, 'alternate') ?? channel.attributes.href,
    channel.base,
  );
  const items = findOutermost([root], 'item')
    .filter(({ isCut }) => !isCut)
    .slice(0, MOST_ITEMS);
  const title = plainOf(channel, 'title', 'dc:title');
  const zone = zoneOf(language, title, address ?? home);
  return {
    kind,
    title,
    language,
    home,
    self: resolveAddress(findLink(channel, 'self'), channel.base),
    hub: resolveAddress(findLink(channel, 'hub'), channel.base),
    ttl: readTtl(channel),
    items: settleItems(items.map((item) => readItem(item, zone, home))),
  };
}

function readItem(item: XmlElement, zone: number, home: string | null): ItemDraft {
  const encoded = findChild(item, 'content:encoded', 'xhtml:body', 'body', 'fullitem', 'xhtml:div');
  const description = findChild(
    item,
    'description',
    'abstract',
    'dc:description',
    'itunes:summary',
    'media:description',
  );
  const told = description === null ? '' : renderXhtml(description);
  const html = encoded === null ? (hasMarkup(told) ? told : '') : renderXhtml(encoded);
  const date = (...names: readonly string[]) => parseInstant(textOfChild(item, ...names), zone);
  return {
    wholeText: () => wholeTextOf(item),
    guid: textOfChild(item, 'guid', 'dc:identifier', 'atom:id') ?? item.attributes['rdf:about'] ?? null,
    link: readLink(item, home),
    title: plainOf(item, 'title', 'dc:title', 'media:title', 'itunes:title'),
    summary: plainText(told) || null,
    content: html.trim() || null,
    published: date(
      'pubdate',
      'dc:date',
      'dcterms:issued',
      'dcterms:created',
      'atom:published',
      'date',
      'published',
    ),
    updated: date('atom:updated', 'dcterms:modified', 'updated', 'lastbuilddate', 'modified'),
    authors: readAuthors(item),
    image: readItemImage(item),
    categories: findChildren(item, 'category', 'dc:subject').map((element) => plainText(textWithin(element))),
  };
}

/** The article's own address before one that leads to it, and an identity that is an address where there is none. */
function readLink(item: XmlElement, home: string | null): string | null {
  const guid = findChild(item, 'guid');
  const isPermanent = guid !== null && guid.attributes.ispermalink?.toLowerCase() !== 'false';
  const base = item.base ?? home;
  const written = [
    textOfChild(item, 'feedburner:origlink'),
    ...findChildren(item, 'link').map((link) => textWithin(link).trim() || (link.attributes.href ?? '')),
    findLink(item, 'alternate'),
    item.attributes.href,
    isPermanent && /^\s*https?:/i.test(textWithin(guid)) ? textWithin(guid) : null,
    /^https?:/i.test(item.attributes['rdf:about'] ?? '') ? item.attributes['rdf:about'] : null,
  ];
  return written.map((text) => resolveAddress(text, base)).find((link) => link !== null) ?? null;
}

function readAuthors(item: XmlElement): readonly string[] {
  const byName = findChildren(item, 'dc:creator', 'author', 'atom:author', 'creator');
  const elements =
    byName.length > 0 ? byName : findChildren(item, 'itunes:author', 'dc:contributor', 'media:credit');
  return elements
    .map((element) => parseAuthor(textOfChild(element, 'name', 'atom:name') ?? textWithin(element)))
    .filter((name) => name !== null);
}

function findLink(element: XmlElement, rel: string): string | null {
  const links = findChildren(element, 'atom:link', 'atom10:link', 'link');
  return links.find(({ attributes }) => attributes.rel?.toLowerCase() === rel)?.attributes.href ?? null;
}

function plainOf(element: XmlElement, ...names: readonly string[]): string | null {
  for (const name of names) {
    for (const child of findChildren(element, name)) {
      const text = plainText(renderXhtml(child));
      if (text !== '' && !child.isCut) return text;
    }
  }
  return null;
}
