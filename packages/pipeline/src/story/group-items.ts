import { WINDOW_DAYS } from './compare-items.ts';
import { keysOf } from './keys-of.ts';
import type { StoryMember } from './origins-of.ts';
import { type Candidate, placeItem } from './place-item.ts';

/**
 * Groups items as the live service does, one after another with an index in memory, for measuring and for building stories anew.
 * The groups do not depend on the order of the items; they and their members come in the order of their ids.
 * `onPlaced` is told of how many candidates each item was compared with.
 */
export function groupItems(
  members: readonly StoryMember[],
  onPlaced?: (candidates: number) => void,
): string[][] {
  const index: Index = new Map();
  const stories = new Map<string, string[]>();
  const storyOf = new Map<string, string>();
  for (const member of members) {
    const found = new Map<string, Candidate>();
    const keys = keysOf(member.features);
    for (const key of keys)
      for (const { itemId, features } of inReach(index, key, member))
        found.set(itemId, { itemId, storyId: storyOf.get(itemId) ?? itemId, features });
    onPlaced?.(found.size);
    const { joins } = placeItem(member.features, [...found.values()]);
    const items = [member.itemId, ...joins.flatMap((story) => stories.get(story) ?? [])];
    const home = joins[0] ?? member.itemId;
    for (const story of joins) stories.delete(story);
    stories.set(home, items);
    for (const item of items) storyOf.set(item, home);
    const own = index.get(windowOf(member)) ?? new Map<string, StoryMember[]>();
    index.set(windowOf(member), own);
    for (const key of keys) {
      const list = own.get(key);
      if (list === undefined) own.set(key, [member]);
      else list.push(member);
    }
  }
  return [...stories.values()]
    .map((items) => items.sort())
    .sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

/** Items by the window in which they were published, and by key. */
type Index = Map<number, Map<string, StoryMember[]>>;

/** The window before and after its own hold all that is in an item's reach. */
function inReach(index: Index, key: string, member: StoryMember): StoryMember[] {
  const own = windowOf(member);
  return [own - 1, own, own + 1].flatMap((window) => index.get(window)?.get(key) ?? []);
}

function windowOf({ features }: StoryMember): number {
  return Math.floor(features.minute / (WINDOW_DAYS * 24 * 60));
}
