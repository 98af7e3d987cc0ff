import { arrangeItems } from './arrange-items.ts';
import { WINDOW_DAYS } from './compare-items.ts';
import { keysOf } from './keys-of.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import type { StoryMember } from './origins-of.ts';
import { scoreOf } from './pair-scores.ts';

/**
 * Groups items as the live service does, one after another with an index in memory, for measuring and for building stories anew.
 * The groups do not depend on the order of the items; they and their members come in the order of their ids.
 * `onPlaced` is told of how many candidates each item had, and how many items were arranged with it.
 */
export async function groupItems(
  members: readonly StoryMember[],
  onPlaced?: (candidates: number, arranged: number) => void,
): Promise<string[][]> {
  const index: Index = new Map();
  const keys = new Map<string, readonly string[]>();
  const storyOf = new Map<string, string>();
  const candidatesOf = (member: StoryMember) => {
    const found = new Map<string, StoryMember>();
    for (const key of keys.get(member.itemId) ?? [])
      for (const other of inReach(index, key, member)) found.set(other.itemId, other);
    found.delete(member.itemId);
    return [...found.values()];
  };
  const find = async (of: readonly StoryMember[]) =>
    new Map(of.map((member) => [member.itemId, candidatesOf(member)]));
  for (const member of members) {
    keys.set(member.itemId, keysOf(member.features));
    addTo(index, member, keys.get(member.itemId) ?? []);
    const near = await neighbourhoodOf(member, find, scoreOf);
    onPlaced?.(candidatesOf(member).length, near.length);
    for (const story of arrangeItems(near, scoreOf))
      for (const item of story) storyOf.set(item, story[0] ?? item);
  }
  return [...Map.groupBy([...storyOf.keys()].sort(), (item) => storyOf.get(item)).values()];
}

/** Items by the window in which they were published, and by key. */
type Index = Map<number, Map<string, StoryMember[]>>;

function addTo(index: Index, member: StoryMember, keys: readonly string[]): void {
  const own = index.get(windowOf(member)) ?? new Map<string, StoryMember[]>();
  index.set(windowOf(member), own);
  for (const key of keys) {
    const list = own.get(key);
    if (list === undefined) own.set(key, [member]);
    else list.push(member);
  }
}

/** The window before and after its own hold all that is in an item's reach. */
function inReach(index: Index, key: string, member: StoryMember): StoryMember[] {
  const own = windowOf(member);
  return [own - 1, own, own + 1].flatMap((window) => index.get(window)?.get(key) ?? []);
}

function windowOf({ features }: StoryMember): number {
  return Math.floor(features.minute / (WINDOW_DAYS * 24 * 60));
}
