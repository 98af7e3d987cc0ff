import { compareItems } from './compare-items.ts';
import type { StoryMember } from './origins-of.ts';
import type { StoryFeatures } from './story-features.ts';

/** The score of two items; see `Comparison`. */
export type PairScores = (a: StoryMember, b: StoryMember) => number;

interface Known {
  readonly serial: number;
  /** By the serial of the other, which is lower. */
  readonly scores: Map<number, number>;
}

const KNOWN = new WeakMap<StoryFeatures, Known>();
let serials = 0;

/**
 * The score of two items, worked out once for each two features objects: whoever keeps those keeps the scores, and nobody else does.
 * Example: `scoreOf(a, b)` → 5.1, and at once the second time.
 */
export const scoreOf: PairScores = (a, b) => {
  const [own, their] = [knownOf(a.features), knownOf(b.features)];
  const [younger, elder] = own.serial > their.serial ? [own, their] : [their, own];
  const known = younger.scores.get(elder.serial);
  if (known !== undefined) return known;
  const { score } = compareItems(a.features, b.features);
  younger.scores.set(elder.serial, score);
  return score;
};

function knownOf(features: StoryFeatures): Known {
  const known = KNOWN.get(features) ?? { serial: serials++, scores: new Map() };
  KNOWN.set(features, known);
  return known;
}
