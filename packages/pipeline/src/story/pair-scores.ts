import { compareItems } from './compare-items.ts';
import type { StoryMember } from './origins-of.ts';

/** The score of two items; see `Comparison`. */
export type PairScores = (a: StoryMember, b: StoryMember) => number;

/** Scores that are worked out once for each pair of identifiers, as long as the features behind an identifier stay the same. */
export function pairScores(): PairScores {
  const known = new Map<string, number>();
  return (a, b) => {
    const key = a.itemId < b.itemId ? `${a.itemId} ${b.itemId}` : `${b.itemId} ${a.itemId}`;
    const score = known.get(key) ?? compareItems(a.features, b.features).score;
    known.set(key, score);
    return score;
  };
}
