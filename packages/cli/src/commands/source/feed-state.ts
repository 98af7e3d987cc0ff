import type { FeedRow, SourceStatus } from '@assay/store';

/** How a feed is doing: `new` was never read, `gone` answered that it is gone for good. */
export type FeedState = 'new' | 'ok' | 'failing' | 'gone' | 'paused';

/** How a feed of a source in this status is doing. Example: of one that failed twice, `feedStateOf(feed, 'active')` → `failing`. */
export function feedStateOf(
  feed: Pick<FeedRow, 'status' | 'failures' | 'succeeded_at'>,
  source: SourceStatus,
): FeedState {
  if (feed.status === 'gone') return 'gone';
  if (source !== 'active') return 'paused';
  if (feed.failures > 0) return 'failing';
  return feed.succeeded_at === null ? 'new' : 'ok';
}
