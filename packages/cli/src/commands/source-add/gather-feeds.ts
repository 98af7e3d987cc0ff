import type { Feed, FoundFeed, RefetchDeps } from '@assay/sources';
import { UsageError } from '../../arguments/usage-error.ts';
import { type LeftOut, ownFeeds } from './own-feeds.ts';

/** A feed that answered, at the address to ask from now on. */
export interface GatheredFeed {
  readonly address: string;
  readonly feed: Feed;
}

export interface Gathered {
  readonly feeds: readonly GatheredFeed[];
  readonly skipped: readonly {
    readonly address: string;
    readonly title: string | null;
    readonly reason: LeftOut;
  }[];
}

/** Why an address cannot be read, in the words of whoever read it. */
class UnreadableAddress extends Error {
  readonly messages: Readonly<Record<'ko' | 'en', string>>;

  constructor(messages: Readonly<Record<'ko' | 'en', string>>) {
    super(messages.en);
    this.name = 'SourceError';
    this.messages = messages;
  }
}

/**
 * The feeds to follow of an address, each read once to see that it is one: those in `chosen`, or where that is empty the
 * address itself or the page's own. Throws UnreadableAddress where the address, or a chosen feed, cannot be read; UsageError
 * `no-feed` where there is none.
 */
export async function gatherFeeds(
  address: string,
  chosen: readonly string[],
  deps: RefetchDeps,
): Promise<Gathered> {
  if (chosen.length > 0)
    return { feeds: await Promise.all(chosen.map((each) => readFeed(each, deps))), skipped: [] };
  const { findFeeds } = await import('@assay/sources');
  const found = await findFeeds(address, deps);
  if (found.kind !== 'found') throw new UnreadableAddress(found.messages);
  const { own, others, isGuess } = ownFeeds(found.feeds, address);
  const feeds = new Map<string, GatheredFeed>();
  const skipped = others.map(({ feed, reason }) => ({ ...outline(feed), reason }));
  for (const candidate of own) {
    const read = await tryFeed(candidate, deps);
    if (read === null) {
      if (!isGuess) skipped.push({ ...outline(candidate), reason: 'unreadable' });
    } else if ([...feeds.values()].some((other) => saysTheSame(read, other)))
      skipped.push({ ...outline(candidate), reason: 'same' });
    else feeds.set(read.address, read);
    if (isGuess && feeds.size > 0) break;
  }
  if (feeds.size === 0) throw new UsageError({ code: 'no-feed', address });
  return { feeds: [...feeds.values()], skipped };
}

/** Sites offer the same items as RSS and as Atom: following one of them does. */
function saysTheSame(feed: GatheredFeed, other: GatheredFeed): boolean {
  const links = new Set(other.feed.items.map((item) => item.link));
  return (
    feed.feed.items.length > 0 && feed.feed.items.every((item) => item.link !== null && links.has(item.link))
  );
}

function outline({ address, title }: FoundFeed): Pick<FoundFeed, 'address' | 'title'> {
  return { address, title };
}

async function tryFeed(candidate: FoundFeed, deps: RefetchDeps): Promise<GatheredFeed | null> {
  const { fetchFeed } = await import('@assay/sources');
  const answer = await fetchFeed(candidate.address, {}, deps);
  if (answer.kind !== 'fresh') return null;
  const { feed } = answer;
  return {
    address: answer.movedTo ?? candidate.address,
    feed: feed.title === null ? { ...feed, title: candidate.title } : feed,
  };
}

async function readFeed(address: string, deps: RefetchDeps): Promise<GatheredFeed> {
  const { fetchFeed } = await import('@assay/sources');
  const answer = await fetchFeed(address, {}, deps);
  if (answer.kind === 'fresh') return { address: answer.movedTo ?? address, feed: answer.feed };
  if (answer.kind === 'unchanged') throw new UsageError({ code: 'no-feed', address });
  throw new UnreadableAddress(answer.messages);
}
