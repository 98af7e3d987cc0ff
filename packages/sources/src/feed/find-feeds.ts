import { charsetOfMediaType } from '../decode/declared-charset.ts';
import { decodeBytes } from '../decode/decode.ts';
import { failedBy, fetchKnown, type NotFresh, type RefetchDeps } from '../fetch/fetch-known.ts';
import { PAGE_TYPES } from '../fetch/page-types.ts';
import type { FoundFeed } from './discover-feeds.ts';
import { parseFeed } from './parse-feed.ts';

/** The feeds of an address, the surest first. */
export interface FeedsFound {
  readonly kind: 'found';
  readonly feeds: readonly FoundFeed[];
}

/**
 * The feeds of a web address: the address itself where it is one, else those of the page there, guesses last and marked.
 * Whatever the outside world does is a value.
 * Example: `findFeeds('https://example.org/', {})` → `{kind: 'found', feeds: [{address: 'https://example.org/rss', title: 'AI', origin: 'stated'}, …]}`.
 */
export async function findFeeds(
  address: string,
  deps: RefetchDeps,
): Promise<FeedsFound | Exclude<NotFresh, { kind: 'unchanged' }>> {
  const fetched = await fetchKnown(address, {}, { accept: PAGE_TYPES }, deps);
  if (fetched.kind === 'unchanged') return { kind: 'found', feeds: [] };
  if (fetched.kind !== 'body') return fetched;
  const { bytes, url, header } = fetched.answer;
  const contentType = header('content-type');
  const own = await parseFeed(bytes, { contentType, address: url });
  if (own !== null) return { kind: 'found', feeds: [{ address: url, title: own.title, origin: 'stated' }] };
  try {
    const { text } = await decodeBytes(bytes, { where: url, charset: charsetOfMediaType(contentType) });
    const { discoverFeeds } = await import('./discover-feeds.ts');
    return { kind: 'found', feeds: discoverFeeds(text, url) };
  } catch (error) {
    return failedBy(error);
  }
}
