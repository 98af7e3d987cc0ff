// Feeds the items again and again with later dates, to see whether placing one stays as cheap. Cannot tell how a day with many times the items would do.
import { WINDOW_DAYS } from '../../packages/pipeline/src/story/compare-items.ts';
import { groupItems } from '../../packages/pipeline/src/story/group-items.ts';
import type { ReadItem } from './read-items.ts';

export interface Growth {
  readonly items: number;
  readonly stories: number;
  /** Mean and most. */
  readonly candidates: readonly [number, number];
  readonly microseconds: number;
}

/** Places `times` rounds of the items, each beyond the reach of the one before. */
export async function grow(items: readonly ReadItem[], times: number): Promise<Growth> {
  const minutes = items.map(({ features }) => features.minute);
  const span = Math.max(...minutes) - Math.min(...minutes) + (WINDOW_DAYS + 1) * 24 * 60;
  const members = Array.from({ length: times }, (_, round) =>
    items.map(({ item, features }) => ({
      itemId: `${round}-${item.id}`,
      features: { ...features, minute: features.minute + round * span },
    })),
  ).flat();
  const looked: number[] = [];
  const started = performance.now();
  const stories = (await groupItems(members, (candidates) => looked.push(candidates))).length;
  const microseconds = ((performance.now() - started) * 1000) / members.length;
  return {
    items: members.length,
    stories,
    candidates: [looked.reduce((a, b) => a + b, 0) / looked.length, Math.max(...looked)],
    microseconds,
  };
}
