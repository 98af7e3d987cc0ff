import type { StoryMember } from './origins-of.ts';
import type { PairScores } from './pair-scores.ts';

/** No more items than this are arranged anew for one; the nearest are found first. */
const MOST = 200;

/** By identifier, the items of an index that share a key with an item within its window. */
export type Candidates<Item> = ReadonlyMap<string, readonly Item[]>;

/**
 * All items that are connected with one by pairs that seem to tell one event and share a key; itself among them. What lies outside has no
 * such pair with any of them, so that stories never reach beyond a neighbourhood.
 * `find` gives the candidates of items, of all that are a step further away at once.
 */
export async function neighbourhoodOf<Item extends StoryMember>(
  seed: Item,
  find: (items: readonly Item[]) => Promise<Candidates<Item>>,
  scoreOf: PairScores,
): Promise<Item[]> {
  const found = new Map([[seed.itemId, seed]]);
  for (let step = [seed]; step.length > 0 && found.size < MOST; ) {
    const candidates = await find(step);
    const next: Item[] = [];
    for (const item of step) {
      if (found.size >= MOST) break;
      for (const other of candidates.get(item.itemId) ?? []) {
        if (found.has(other.itemId) || scoreOf(item, other) <= 0) continue;
        found.set(other.itemId, other);
        next.push(other);
      }
    }
    step = next;
  }
  return [...found.values()].slice(0, MOST);
}
