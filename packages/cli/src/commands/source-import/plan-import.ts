import type { FeedList } from '@assay/sources';
import { freeId } from '../source/free-id.ts';
import type { FeedToFollow } from '../source/register-source.ts';
import { type DescribedSource, describeSource, type GivenSource } from '../source-add/describe-source.ts';
import { siteOf } from '../source-add/own-feeds.ts';

/** A source with the feeds that an OPML file has of it. */
export interface PlannedSource {
  readonly source: DescribedSource;
  readonly feeds: readonly FeedToFollow[];
}

type ListedFeed = FeedList['feeds'][number];

const NOTHING_SAID: GivenSource = {
  id: null,
  nameKo: null,
  nameEn: null,
  kind: null,
  language: null,
  owner: null,
  licence: null,
  trust: null,
};

/**
 * The feeds of a list put together by site, each site a source. Its name is the heading that its feeds alone stand under, else
 * the title of its first feed. Example: two feeds of hanbit.co.kr under the heading 한빛일보 → one source `hanbit`, 한빛일보.
 */
export function planImport(
  feeds: readonly ListedFeed[],
  known: readonly { readonly id: string; readonly address: string }[],
): PlannedSource[] {
  const sites = groupBy(feeds, siteOfFeed);
  const sitesUnder = new Map<string, Set<string>>();
  for (const feed of feeds) {
    const heading = feed.groups.at(-1) ?? '';
    sitesUnder.set(heading, (sitesUnder.get(heading) ?? new Set()).add(siteOfFeed(feed)));
  }
  const taken = [...known];
  return [...sites.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const headings = new Set(own.map((feed) => feed.groups.at(-1) ?? ''));
    const [heading = ''] = headings;
    const isName = headings.size === 1 && heading !== '' && sitesUnder.get(heading)?.size === 1;
    const title = isName ? heading : first.title;
    const described = describeSource(
      NOTHING_SAID,
      { title, home: first.home, language: first.language, items: [] },
      first.home ?? first.address,
    );
    const source = { ...described, id: freeId(described.id, described.address, taken) };
    taken.push(source);
    return [{ source, feeds: own.map((feed) => ({ address: feed.address, title: feed.title ?? '' })) }];
  });
}

function siteOfFeed(feed: ListedFeed): string {
  return siteOf(new URL(feed.home ?? feed.address).host);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
