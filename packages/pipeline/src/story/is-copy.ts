import { sharedFigures } from './figure/shared-figures.ts';
import { inOrder } from './in-order.ts';
import { sketchLikeness } from './sketch.ts';
import type { StoryFeatures } from './story-features.ts';

/** The part of a text's pieces that a copy keeps, where it is cut or edited. */
const LEAST_LIKENESS = 0.4;
/** The part of the figures that a copy keeps; a release by template (another month) keeps the words and changes these. */
const LEAST_FIGURES = 0.75;

/**
 * Whether two items are one text: syndicated, cut, or lightly edited, under whatever headline. Their figures have one origin.
 * Example: a wire's text and the same text in a customer's paper → true; two papers' own accounts of an event → false.
 */
export function isCopy(a: StoryFeatures, b: StoryFeatures): boolean {
  if (a.language !== b.language || sketchLikeness(a.sketch, b.sketch) < LEAST_LIKENESS) return false;
  const { least, part } = sharedFigures(...inOrder(a, b));
  return least === 0 || part >= LEAST_FIGURES;
}
