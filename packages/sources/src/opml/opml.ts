/** A feed in a list of feeds. */
export interface ListedFeed {
  readonly address: string;
  readonly title: string | null;
  /** The page that the feed belongs to. */
  readonly home: string | null;
  /** `ko`, `en`, or the code of another language. */
  readonly language: string | null;
  /** The headings that the feed stands under, the outermost first. */
  readonly groups: readonly string[];
}

/** A list of feeds, as programs that read feeds exchange it. */
export interface FeedList {
  readonly title: string | null;
  readonly feeds: readonly ListedFeed[];
}
