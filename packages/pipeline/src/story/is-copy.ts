import { agreeOnDay } from './day/days-of.ts';
import { figuresClash } from './figure/figures-clash.ts';
import { sketchLikeness } from './sketch.ts';
import type { StoryFeatures } from './story-features.ts';

/** The part of a text's pieces that a copy keeps, where it is cut or edited. */
const LEAST_LIKENESS = 0.4;

/**
 * Whether two items are one text: syndicated, cut, or lightly edited, under whatever headline. Their figures have one origin.
 * A release by template keeps the words too, but changes figures or the day; a copy may only leave some out.
 * Example: a wire's text and the same text in a customer's paper → true; two papers' own accounts of an event → false.
 */
export function isCopy(a: StoryFeatures, b: StoryFeatures): boolean {
  if (a.language !== b.language || sketchLikeness(a.sketch, b.sketch) < LEAST_LIKENESS) return false;
  return agreeOnDay(a.days, b.days) !== false && !figuresClash(a.figures, b.figures);
}
