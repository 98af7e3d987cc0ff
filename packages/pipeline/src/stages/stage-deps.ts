import type { ArticleAnswer, FeedAnswer, HubAnswer, HubRequest, Known } from '@assay/sources';
import type { Db } from '@assay/store';
import type { Checker } from '../check/checker.ts';
import type { Send } from '../queue/queue.ts';

/** All that the stages take from outside, built once in the composition root. */
export interface StageDeps {
  readonly db: Db;
  readonly send: Send;
  readonly checker: Pick<Checker, 'check' | 'catalogue' | 'reload'>;
  readonly fetchFeed: (address: string, known: Known) => Promise<FeedAnswer>;
  readonly fetchArticle: (address: string, known: Known) => Promise<ArticleAnswer | Disallowed | Busy>;
  readonly askHub: (request: HubRequest) => Promise<HubAnswer>;
  /** Where hubs reach this service: an http(s) address without a path, or null where they cannot. */
  readonly publicAddress: string | null;
  /** Whether pushes signed with SHA-1 are taken, which many hubs still use. */
  readonly allowSha1: boolean;
  readonly now: () => Date;
  readonly random: () => string;
  /** Seconds after which a page is read again, one after another; empty where it is read once. */
  readonly visits: readonly number[];
  readonly log: (level: 'info' | 'warn' | 'error', event: string, data: object) => void;
}

/** A page that its site's robots.txt keeps from us. */
export interface Disallowed {
  readonly kind: 'disallowed';
  /** The site could not say for now. */
  readonly passing: boolean;
}

/** A page whose site leaves no turn for it soon. */
export interface Busy {
  readonly kind: 'busy';
  /** Seconds after which it has one. */
  readonly after: number;
}
