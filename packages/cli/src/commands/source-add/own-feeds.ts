import type { FoundFeed } from '@assay/sources';

/** Why a feed of a page is not followed with the others. */
export type LeftOut = 'elsewhere' | 'comments' | 'unreadable' | 'same';

export interface Candidates {
  /** To be tried, the likeliest first. */
  readonly own: readonly FoundFeed[];
  readonly others: readonly { readonly feed: FoundFeed; readonly reason: LeftOut }[];
  /** Whether one that answers is enough: where feeds are guessed, several may be the same. */
  readonly isGuess: boolean;
}

/** Services that carry the feeds of other sites. */
const CARRIERS = new Set(['feeds.feedburner.com', 'feedproxy.google.com', 'rss.app']);
const COMMENTS = /\/comments?(?:[/._-]|$)|^comments? (?:on|for)\b|댓글/i;

/**
 * The feeds of a page that are its own: those that it names; else those that it links to; else guesses for its site. Feeds of
 * other sites and of readers' comments are left out. A feed that was given as such is its own.
 * Example: of `/rss` and `/comments/feed`, both named on `https://a.example/`, `own` is the first.
 */
export function ownFeeds(feeds: readonly FoundFeed[], page: string): Candidates {
  for (const origin of ['stated', 'linked', 'guessed'] as const) {
    const all = feeds.filter((feed) => feed.origin === origin);
    const judged = all.map((feed) => ({ feed, reason: all.length === 1 ? null : reasonOf(feed, page) }));
    const own = judged.flatMap(({ feed, reason }) => (reason === null ? [feed] : []));
    if (own.length === 0) continue;
    const others = judged.flatMap(({ feed, reason }) => (reason === null ? [] : [{ feed, reason }]));
    return { own, others, isGuess: origin === 'guessed' };
  }
  return { own: [], others: [], isGuess: false };
}

function reasonOf({ address, title }: FoundFeed, page: string): LeftOut | null {
  const { host, pathname } = new URL(address);
  if (COMMENTS.test(pathname) || COMMENTS.test(title ?? '')) return 'comments';
  return CARRIERS.has(host) || siteOf(host) === siteOf(new URL(page).host) ? null : 'elsewhere';
}

/** Second labels under which sites are registered: `example.co.kr` is one site, `co.kr` none. */
const SECOND = new Set(['co', 'or', 'go', 'ac', 're', 'ne', 'pe', 'com', 'org', 'net', 'gov', 'edu']);

/** The labels of a host that make its site: `siteOf('www.news.example.co.kr')` → `example.co.kr`. An address stays as it is. */
export function siteOf(host: string): string {
  const name = host.replace(/:\d{1,5}$/, '');
  if (/^[\d.]+$|^\[/.test(name)) return host;
  const labels = name.split('.');
  const length = labels.length > 2 && SECOND.has(labels.at(-2) ?? '') ? 3 : 2;
  return labels.slice(-length).join('.');
}
