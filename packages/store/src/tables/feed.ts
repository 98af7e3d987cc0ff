import type { Generated } from 'kysely';

/** A feed of a source, with the state of following it. */
export interface FeedTable {
  /** A hash of the address that it was added with. */
  readonly id: string;
  readonly source_id: string;
  /** Where it is asked for now; a permanent redirect changes it. */
  readonly address: string;
  readonly title: string;
  readonly status: Generated<FeedStatus>;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly next_poll_at: string;
  readonly interval_seconds: Generated<number>;
  /** Polls in a row that brought nothing new. */
  readonly unchanged: Generated<number>;
  /** Polls in a row that failed. */
  readonly failures: Generated<number>;
  /** When the first of them was; null while it answers. */
  readonly failing_since: string | null;
  readonly polled_at: string | null;
  readonly succeeded_at: string | null;
  readonly error_code: string | null;
  readonly error_text: string | null;
  /** Seconds for which the feed asks to be left alone. */
  readonly ttl: number | null;
  /** When its newest items were published. */
  readonly item_times: Generated<readonly string[]>;
  readonly hub: string | null;
  readonly topic: string | null;
  readonly websub_secret: string | null;
  readonly websub_state: Generated<WebSubState>;
  readonly websub_expires_at: string | null;
  /** When the hub is to be asked again, before its lease ends. */
  readonly websub_renew_at: string | null;
}

/** `gone` answered 410 and is never asked again until the operator adds it anew. */
export type FeedStatus = 'active' | 'gone';
export type WebSubState = 'none' | 'asked' | 'active' | 'refused';
