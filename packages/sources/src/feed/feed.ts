/** How a feed is written: RSS 0.91 to 2.0, RSS 0.90 and 1.0 in RDF, Atom, JSON Feed, or a sitemap of news. */
export type FeedKind = 'rss' | 'rdf' | 'atom' | 'json' | 'sitemap-news';

/** One entry of a feed as a plain value. Instants are ISO 8601 in UTC, addresses absolute and http or https. */
export interface FeedItem {
  /** What tells the item from all others of its feed; never empty. */
  readonly guid: string;
  readonly link: string | null;
  /** Plain text. */
  readonly title: string | null;
  /** Plain text. */
  readonly summary: string | null;
  /** HTML as it came: to be made safe before it is shown. */
  readonly content: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly authors: readonly string[];
  readonly image: string | null;
  readonly categories: readonly string[];
}

/** A feed as a plain value, whatever it is written in. */
export interface Feed {
  readonly kind: FeedKind;
  readonly title: string | null;
  /** `ko`, `en`, or the code of another language. */
  readonly language: string | null;
  /** The page that the feed belongs to. */
  readonly home: string | null;
  /** The address that the feed calls its own. */
  readonly self: string | null;
  /** Where a WebSub subscription is asked for. */
  readonly hub: string | null;
  /** Seconds for which the feed asks to be left alone. */
  readonly ttl: number | null;
  readonly items: readonly FeedItem[];
}
