import type { StoryFeatures } from './story-features.ts';

/** Two items in an order of their own, so that whatever is asked of them is asked in the same way, whichever came first. */
export function inOrder(a: StoryFeatures, b: StoryFeatures): readonly [StoryFeatures, StoryFeatures] {
  return isBefore(a, b) ? [a, b] : [b, a];
}

function isBefore(a: StoryFeatures, b: StoryFeatures): boolean {
  if (a.minute !== b.minute) return a.minute < b.minute;
  // Of two items from one minute any lasting order will do.
  return JSON.stringify(a) < JSON.stringify(b);
}
