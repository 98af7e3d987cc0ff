import { type Comparison, compareItems } from './compare-items.ts';
import type { StoryFeatures } from './story-features.ts';

/** An item that an index found by a shared key. */
export interface Candidate {
  readonly itemId: string;
  readonly storyId: string;
  readonly features: StoryFeatures;
}

/** Where an item belongs. */
export interface Placement {
  /**
   * The stories that it belongs to, in the order of their ids: none makes a story of its own; several are one story from now on,
   * which their items and addresses are to be moved to.
   */
  readonly joins: readonly string[];
  /** The items that it is linked to, best first. */
  readonly links: readonly {
    readonly itemId: string;
    readonly storyId: string;
    readonly comparison: Comparison;
  }[];
}

/**
 * Places an item among its candidates. A link is a matter of two items alone, and a story is what links connect;
 * so the stories are the same in whatever order the items come, twice or once, as long as each meets all that share a key with it.
 * Example: `placeItem(features, [])` → `{ joins: [], links: [] }`.
 */
export function placeItem(features: StoryFeatures, candidates: readonly Candidate[]): Placement {
  const links = candidates
    .map(({ itemId, storyId, features: other }) => ({
      itemId,
      storyId,
      comparison: compareItems(features, other),
    }))
    .filter(({ comparison }) => comparison.same)
    .sort((a, b) => b.comparison.score - a.comparison.score || (a.itemId < b.itemId ? -1 : 1));
  return { joins: [...new Set(links.map(({ storyId }) => storyId))].sort(), links };
}
