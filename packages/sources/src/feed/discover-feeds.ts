import { Parser } from 'htmlparser2';
import { tidyText } from '../article/inline-text.ts';
import { resolveAddress } from '../web-address.ts';

/** A feed that a page may have. */
export interface FoundFeed {
  readonly address: string;
  readonly title: string | null;
  /** `stated`: the page names it; `linked`: it links to what looks like one; `guessed`: sites often have one there. */
  readonly origin: 'stated' | 'linked' | 'guessed';
}

const FEED_TYPE = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)$|^text\/(?:rss|atom)\+?xml$/i;
/** Sites put everything into JSON and XML: with these types the name must speak for a feed as well. */
const LOOSE_TYPE = /^(?:application|text)\/(?:json|xml)$/i;
const FEED_PATH =
  /\/(?:rss|atom|feeds?|index\.rdf)(?:[/.]|$)|[/._-](?:rss|atom|feed)(?:\.[a-z]{2,4})?$|\.rss$|\.atom$/i;
const NO_FEED = /\.(?:png|jpe?g|svg|gif|css|js|html?)$/i;
/** Where sites keep their feeds, the commonest first; Korean news systems keep theirs under allArticle.xml. */
const USUAL_PATHS = [
  '/feed',
  '/rss',
  '/rss.xml',
  '/feed.xml',
  '/atom.xml',
  '/index.xml',
  '/rss/allArticle.xml',
  '/feed.json',
];
/** Closing tags are looked for among the open ones, so that depth costs time; feeds are stated in the head. */
const DEEPEST = 512;
const MOST = 50;
const MOST_LINKS = 2000;

/**
 * The feeds of a web page, those that it states first, then what it links to, then guesses for the site; each address once.
 * A guess is an address to try, no more.
 * Example: `discoverFeeds('<link rel="alternate" type="application/rss+xml" href="/rss" title="AI">', 'https://example.org/')[0]`
 * → `{address: 'https://example.org/rss', title: 'AI', origin: 'stated'}`.
 */
export function discoverFeeds(html: string, address: string): readonly FoundFeed[] {
  const links = readLinks(html, address);
  const stated = links.filter(isStated);
  const linked = links.filter(({ name, href }) => name === 'a' && looksLikeFeed(href));
  const found: FoundFeed[] = [
    ...stated.map(({ href, title }): FoundFeed => ({ address: href, title, origin: 'stated' })),
    ...linked.map(({ href, title }): FoundFeed => ({ address: href, title, origin: 'linked' })),
    ...USUAL_PATHS.flatMap((path): FoundFeed[] => {
      const guess = resolveAddress(path, address);
      return guess === null ? [] : [{ address: guess, title: null, origin: 'guessed' }];
    }),
  ];
  const first = new Map<string, FoundFeed>();
  for (const feed of found) if (!first.has(feed.address)) first.set(feed.address, feed);
  return [...first.values()].slice(0, MOST);
}

interface PageLink {
  readonly name: 'link' | 'a';
  readonly href: string;
  readonly rels: readonly string[];
  readonly type: string;
  readonly title: string | null;
}

function readLinks(html: string, address: string): readonly PageLink[] {
  const links: PageLink[] = [];
  let base = address;
  let hasBase = false;
  let depth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (++depth > DEEPEST) return parser.pause();
      if (name === 'base' && !hasBase) {
        base = resolveAddress(attributes.href, address) ?? base;
        hasBase = attributes.href !== undefined;
      }
      const href = name === 'link' || name === 'a' ? resolveAddress(attributes.href, base) : null;
      if (href === null || (name !== 'link' && name !== 'a')) return;
      const title = tidyText(attributes.title ?? '')
        .trim()
        .slice(0, 200)
        .toWellFormed();
      links.push({
        name,
        href: href.replace(/#.*$/s, ''),
        rels: (attributes.rel ?? '').toLowerCase().split(/\s+/),
        type: attributes.type?.split(';')[0]?.trim() ?? '',
        title: title === '' ? null : title,
      });
      if (links.length >= MOST_LINKS) parser.pause();
    },
    onclosetag() {
      depth--;
    },
  });
  parser.end(html);
  return links;
}

/** Alternates of another kind (languages, telephones) have no type of a feed. */
function isStated({ name, rels, type, href }: PageLink): boolean {
  if (name !== 'link' || rels.includes('stylesheet')) return false;
  if (rels.includes('feed')) return true;
  if (!rels.includes('alternate')) return false;
  return (
    FEED_TYPE.test(type) || (LOOSE_TYPE.test(type) && looksLikeFeed(href) && !/wp-json|oembed/i.test(href))
  );
}

function looksLikeFeed(href: string): boolean {
  const { pathname } = new URL(href);
  return FEED_PATH.test(pathname) && !NO_FEED.test(pathname);
}
