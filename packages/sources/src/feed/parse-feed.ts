import { charsetOfMediaType } from '../decode/declared-charset.ts';
import { decodeBytes } from '../decode/decode.ts';
import { SourceError } from '../errors.ts';
import type { Feed } from './feed.ts';

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
  if (text === null) return null;
  // Those who check files alone need not wait for it.
  const { parseFeedText } = await import('./parse-feed-text.ts');
  return parseFeedText(text, address);
}

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
