import type { Language } from '@assay/engine';

/** What feeds are about. */
export type FeedName = 'answers' | 'briefings' | 'stories' | 'corrections' | 'search';

/** The formats of feeds, with their media types. */
export const FEED_TYPES = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
} as const;
export type FeedFormat = keyof typeof FEED_TYPES;

/** An entry of a feed; addresses are whole. */
export interface FeedEntry {
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** ISO 8601. */
  readonly at: string;
}

/** A feed before it has a format. */
export interface SiteFeed {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  /** Of the page that shows the same. */
  readonly page: string;
  /** Of the feed itself. */
  readonly self: string;
  readonly entries: readonly FeedEntry[];
}
