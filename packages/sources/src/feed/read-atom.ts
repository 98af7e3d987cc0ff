import { parseInstant } from '../instant.ts';
import { parseLanguage } from '../language-code.ts';
import { resolveAddress } from '../web-address.ts';
import { readAtomHtml, readAtomText } from './atom-text.ts';
import { parseAuthor } from './author-name.ts';
import type { Feed } from './feed.ts';
import { readTtl } from './feed-ttl.ts';
import { zoneOf } from './feed-zone.ts';
import { type ItemDraft, MOST_ITEMS, settleItems } from './item-draft.ts';
import { readItemImage } from './item-image.ts';
import { plainText } from './plain-text.ts';
import { findChild, findChildren, findOutermost, textOfChild, textWithin, wholeTextOf } from './xml-find.ts';
import type { XmlElement } from './xml-tree.ts';

/**
 * Reads Atom 0.3 and 1.0, in its namespace or without.
 * Example: of `<feed xmlns="http://www.w3.org/2005/Atom"><title>AI</title></feed>` → `{kind: 'atom', title: 'AI', …}`.
 */
export function readAtom(feed: XmlElement, address: string | null): Feed {
  const language = parseLanguage(feed.attributes['xml:lang'] ?? textOfChild(feed, 'dc:language', 'language'));
  const home = readLink(feed, 'alternate');
  const title = readText(feed, 'title');
  const zone = zoneOf(language, title, address ?? home);
  const authors = readAuthors(feed);
  const entries = findOutermost(feed.children, 'atom:entry', 'entry')
    .filter(({ isCut }) => !isCut)
    .slice(0, MOST_ITEMS);
  return {
    kind: 'atom',
    title,
    language,
    home,
    self: readLink(feed, 'self'),
    hub: readLink(feed, 'hub'),
    ttl: readTtl(feed),
    items: settleItems(entries.map((entry) => readEntry(entry, zone, authors))),
  };
}

function readEntry(entry: XmlElement, zone: number, ofFeed: readonly string[]): ItemDraft {
  const content = findChild(entry, ...named('content'));
  const own = readAuthors(entry);
  const source = findChild(entry, ...named('source'));
  const date = (...names: readonly string[]) =>
    parseInstant(textOfChild(entry, ...names.flatMap(named), 'dc:date'), zone);
  return {
    wholeText: () => wholeTextOf(entry),
    guid: textOfChild(entry, ...named('id')),
    link: resolveAddress(textOfChild(entry, 'feedburner:origlink'), null) ?? readLink(entry, 'alternate'),
    title: readText(entry, 'title'),
    summary: readText(entry, 'summary') ?? readText(entry, 'tagline') ?? textOfMedia(entry),
    content: content === null ? null : readAtomHtml(content),
    published: date('published', 'issued', 'created', 'pubdate'),
    updated: date('updated', 'modified'),
    authors: own.length > 0 ? own : source === null ? ofFeed : readAuthors(source),
    image: readItemImage(entry),
    categories: [
      ...findChildren(entry, ...named('category')).map(({ attributes }) =>
        plainText(attributes.label ?? attributes.term ?? ''),
      ),
      ...findChildren(entry, 'dc:subject').map((element) => plainText(textWithin(element))),
    ],
  };
}

/** The names of an element in Atom's namespace and without one. */
function named(name: string): readonly string[] {
  return [`atom:${name}`, name];
}

function readText(element: XmlElement, name: string): string | null {
  return (
    findChildren(element, ...named(name))
      .filter(({ isCut }) => !isCut)
      .map(readAtomText)
      .find((text) => text !== '') ?? null
  );
}

/** Video channels describe their entries in the media module alone. */
function textOfMedia(entry: XmlElement): string | null {
  const [description] = findOutermost(findChildren(entry, 'media:group'), 'media:description');
  return description === undefined ? null : plainText(textWithin(description)) || null;
}

/** A link without `rel` is the alternate one; pages are preferred to other types of it. */
function readLink(element: XmlElement, rel: string): string | null {
  const links = findChildren(element, ...named('link')).filter(
    ({ attributes }) => (attributes.rel ?? 'alternate').toLowerCase() === rel,
  );
  const sorted = [...links].sort((a, b) => Number(isOtherType(a)) - Number(isOtherType(b)));
  return (
    sorted
      .map((link) => resolveAddress(link.attributes.href ?? textWithin(link), link.base))
      .find((address) => address !== null) ?? null
  );
}

function isOtherType({ attributes }: XmlElement): boolean {
  return !/^(?:text\/html|application\/xhtml\+xml|)$/i.test(attributes.type ?? '');
}

function readAuthors(element: XmlElement): readonly string[] {
  return findChildren(element, 'atom:author', 'author', 'dc:creator')
    .map((author) => parseAuthor(textOfChild(author, ...named('name')) ?? plainAuthor(author)))
    .filter((name) => name !== null);
}

function plainAuthor(author: XmlElement): string | null {
  return author.children.every((child) => typeof child === 'string') ? textWithin(author) : null;
}
