import type { StoryMember } from './origins-of.ts';
import type { PairScores } from './pair-scores.ts';

/** No more items than this are arranged anew for one; the nearest are found first. */
const MOST = 60;

/**
 * All items that are connected with one by pairs that seem to tell one event and share a key; itself among them. What lies outside has no
 * such pair with any of them, so that stories never reach beyond a neighbourhood.
 * `find` gives the items of an index that share a key with an item within its window.
 */
export async function neighbourhoodOf<Item extends StoryMember>(
  seed: Item,
  find: (item: Item) => Promise<readonly Item[]>,
  scoreOf: PairScores,
): Promise<Item[]> {
  const found = new Map([[seed.itemId, seed]]);
  for (const item of found.values()) {
    if (found.size >= MOST) break;
    for (const other of await find(item))
      if (!found.has(other.itemId) && scoreOf(item, other) > 0) found.set(other.itemId, other);
  }
  return [...found.values()].slice(0, MOST);
}
