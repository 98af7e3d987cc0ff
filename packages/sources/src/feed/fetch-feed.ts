import { createHash } from 'node:crypto';
import { SourceError } from '../errors.ts';
import {
  failedBy,
  fetchKnown,
  type Kept,
  type Known,
  type NotFresh,
  type RefetchDeps,
} from '../fetch/fetch-known.ts';
import { findLinks } from '../websub/link-header.ts';
import type { Feed } from './feed.ts';
import { parseFeed } from './parse-feed.ts';

/** A feed that has something to read. */
export interface FreshFeed extends Kept {
  readonly kind: 'fresh';
  /** Hub and own address as the headers state them, else as the feed does. */
  readonly feed: Feed;
  /** Of the body, decompressed. */
  readonly sha256: string;
  /** The address that answered, after redirects of every kind. */
  readonly url: string;
}

export type FeedAnswer = FreshFeed | NotFresh;

const FEED_TYPES =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1';

/**
 * Fetches a feed unless it is still the known one. Whatever the outside world does is a value.
 * Example: `fetchFeed('https://example.org/feed', {etag: '"a1"'}, {})` → `{kind: 'unchanged', …}` or `{kind: 'fresh', feed, etag, …}`;
 * of one that was moved for good `{kind: 'fresh', movedTo: 'https://example.org/new-feed', …}`.
 */
export async function fetchFeed(address: string, known: Known, deps: RefetchDeps): Promise<FeedAnswer> {
  const fetched = await fetchKnown(address, known, { accept: FEED_TYPES }, deps);
  if (fetched.kind !== 'body') return fetched;
  const { answer, kind: _, ...kept } = fetched;
  const sha256 = createHash('sha256').update(answer.bytes).digest('hex');
  if (sha256 === known.sha256) return { kind: 'unchanged', ...kept };
  const feed = await parseFeed(answer.bytes, {
    contentType: answer.header('content-type'),
    address: answer.url,
  });
  if (feed === null) return failedBy(new SourceError('not-a-feed', answer.url));
  const links = findLinks(answer.header('link'), answer.url);
  return {
    kind: 'fresh',
    feed: { ...feed, hub: links.hub ?? feed.hub, self: links.self ?? feed.self },
    sha256,
    url: answer.url,
    ...kept,
  };
}
