import { charsetOfMediaType } from '../decode/declared-charset.ts';
import { decodeBytes } from '../decode/decode.ts';
import { SourceError } from '../errors.ts';
import type { Feed } from './feed.ts';
import { readAtom } from './read-atom.ts';
import { readJsonFeed } from './read-json-feed.ts';
import { readNewsSitemap } from './read-news-sitemap.ts';
import { readRss } from './read-rss.ts';
import { findOutermost } from './xml-find.ts';
import { parseXml } from './xml-tree.ts';

/** What is known of a feed from outside it. */
export interface FeedFacts {
  /** The `content-type` header. */
  readonly contentType?: string | null;
  /** The feed's address: what its relative addresses are resolved against. */
  readonly address?: string | null;
}

/**
 * Reads a feed: RSS, RDF, Atom, JSON Feed or a sitemap of news, ill-formed ones too, in any encoding that the decoder knows.
 * Null where the bytes are no feed; never throws. The same bytes give the same feed.
 * Example: `await parseFeed(bytesOf('<rss><channel><title>AI</title></channel></rss>'))` → `{kind: 'rss', title: 'AI', items: [], …}`.
 */
export async function parseFeed(bytes: Uint8Array, facts: FeedFacts = {}): Promise<Feed | null> {
  const address = facts.address ?? null;
  const text = await decode(bytes, address, facts.contentType ?? null);
  return text === null ? null : parseFeedText(text, address);
}

/** As `parseFeed`, of a text that is decoded already. */
export function parseFeedText(text: string, address: string | null): Feed | null {
  if (/^\s*\{/.test(text)) return readJsonFeed(text, address);
  const roots = findOutermost(parseXml(text, address), ...ROOTS);
  const [root] = roots;
  if (root === undefined) return null;
  if (root.name === 'atom:feed' || root.name === 'feed') return readAtom(root, address);
  if (root.name === 'urlset') return readNewsSitemap(root, address);
  return readRss(root, root.name.startsWith('rdf') ? 'rdf' : 'rss', address);
}

const ROOTS = ['rss', 'rdf:rdf', 'rdf', 'channel', 'atom:feed', 'feed', 'urlset'];

async function decode(
  bytes: Uint8Array,
  address: string | null,
  contentType: string | null,
): Promise<string | null> {
  try {
    return (await decodeBytes(bytes, { where: address ?? '-', charset: charsetOfMediaType(contentType) }))
      .text;
  } catch (error) {
    if (error instanceof SourceError) return null;
    throw error;
  }
}
