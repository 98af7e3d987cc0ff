import { createHash } from 'node:crypto';
import type { FeedItem } from './feed.ts';

/** An item before its identity is settled. */
export interface ItemDraft extends Omit<FeedItem, 'guid'> {
  readonly guid: string | null;
  /** All that the item says: what it is known by when it states nothing that we read. */
  readonly wholeText: () => string;
}

/** What is read of a feed; a sitemap of news may hold a thousand. */
export const MOST_ITEMS = 2000;
const LONGEST_TITLE = 1000;
const LONGEST_SUMMARY = 20_000;
const MOST_NAMES = 50;
const LONGEST_GUID = 1000;

/**
 * Gives each item an identity that is the same at the next poll: its own, else its link, else a hash of its title and date.
 * One identity that a feed gives to several addresses is none. Items that say nothing at all are left out.
 * Example: `[{guid: null, link: 'https://example.org/1', …}]` → `[{guid: 'https://example.org/1', …}]`.
 */
export function settleItems(drafts: readonly ItemDraft[]): readonly FeedItem[] {
  const links = new Map<string, Set<string>>();
  for (const { guid, link } of drafts) {
    if (guid !== null && link !== null) links.set(guid, (links.get(guid) ?? new Set()).add(link));
  }
  return drafts.flatMap(({ wholeText, ...draft }) => {
    const { title, summary, link } = draft;
    const isShared = draft.guid !== null && (links.get(draft.guid)?.size ?? 0) > 1;
    const own = isShared ? null : draft.guid;
    const guid = own ?? link ?? hashOf(draft, wholeText);
    if (guid === null) return [];
    return [
      {
        ...draft,
        guid: guid.length > LONGEST_GUID ? `sha256:${sha256(guid)}` : guid,
        title: title?.slice(0, LONGEST_TITLE).toWellFormed() ?? null,
        summary: summary?.slice(0, LONGEST_SUMMARY).toWellFormed() ?? null,
        authors: unique(draft.authors),
        categories: unique(draft.categories),
      },
    ];
  });
}

function hashOf(item: Omit<ItemDraft, 'wholeText'>, wholeText: () => string): string | null {
  const what = item.title ?? item.summary ?? item.content ?? wholeText().trim();
  return what === '' ? null : `sha256:${sha256(`${what}\n${item.published ?? item.updated ?? ''}`)}`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== ''))].slice(0, MOST_NAMES);
}
