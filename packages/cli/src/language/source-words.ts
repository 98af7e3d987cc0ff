import type { SourceKind, SourceStatus } from '@assay/store';
import type { FeedState } from '../commands/source/feed-state.ts';
import type { LeftOut } from '../commands/source-add/own-feeds.ts';

type HubState = 'none' | 'asked' | 'active' | 'refused';

type SourceLabel =
  | 'id'
  | 'name'
  | 'kind'
  | 'status'
  | 'feeds'
  | 'succeeded'
  | 'error'
  | 'address'
  | 'language'
  | 'owner'
  | 'licence'
  | 'trust'
  | 'added'
  | 'feed'
  | 'state'
  | 'interval'
  | 'next'
  | 'polled'
  | 'hub';

/** The words of `assay source`, in one language. */
export interface SourceWords {
  readonly label: Readonly<Record<SourceLabel, string>>;
  readonly kind: Readonly<Record<SourceKind, string>>;
  readonly status: Readonly<Record<SourceStatus, string>>;
  readonly language: Readonly<Record<'ko' | 'en', string>>;
  readonly state: Readonly<Record<FeedState, string>>;
  readonly hub: Readonly<Record<HubState, string>>;
  readonly hubUntil: (day: string) => string;
  /** `since` is how long ago. */
  readonly failing: (times: number, since: string) => string;
  /** Of `count` feeds, some fail. */
  readonly feeds: (count: number, failing: number) => string;
  readonly never: string;
  /** Where all are paused, as those are that come with Assay. */
  readonly allPaused: string;
  /** Where no source is followed yet. */
  readonly none: string;
  readonly total: (sources: number, feeds: number) => string;
  readonly found: (count: number) => string;
  readonly items: (count: number) => string;
  /** Beside a feed that is followed already. */
  readonly known: string;
  /** Above the feeds of a page that are not followed. */
  readonly skipped: string;
  readonly reason: Readonly<Record<LeftOut, string>>;
  readonly added: (name: string, id: string, feeds: number) => string;
  readonly extended: (name: string, id: string, feeds: number) => string;
  readonly nothingNew: (name: string, id: string) => string;
  readonly paused: (name: string, id: string) => string;
  readonly resumed: (name: string, id: string) => string;
  readonly removed: (name: string, id: string) => string;
  readonly imported: (sources: number, feeds: number, known: number) => string;
  readonly faulty: (count: number) => string;
  /** An entry of an OPML file that cannot be used. */
  readonly faultAt: (line: number, what: string) => string;
}
