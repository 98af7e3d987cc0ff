import { agreeOnDay } from './day/days-of.ts';
import { type SharedFigures, sharedFigures } from './figure/shared-figures.ts';
import { inOrder } from './in-order.ts';
import { type SharedNames, sharedNames } from './name/shared-names.ts';
import type { StoryFeatures } from './story-features.ts';
import { conceptWeight } from './word/concept-weight.ts';
import { tellOtherEvents } from './word/event.ts';
import { wordWeight } from './word/word-weight.ts';

/** Everything by which two items are compared; each part is symmetric and depends on the two alone. */
export interface Evidence {
  readonly figures: SharedFigures;
  readonly names: SharedNames;
  /** Likeness of the titles' words, 0 to 1; 0 across languages but for names. */
  readonly titles: number;
  /** Likeness of what the items are about, 0 to 1. */
  readonly concepts: number;
  /** The weight of the concepts that both name. */
  readonly common: number;
  /** Their titles tell two kinds of event. */
  readonly otherEvents: boolean;
  readonly indicators: number;
  readonly entities: number;
  /** Whether they name a common day; null where one names none. */
  readonly day: boolean | null;
  readonly hours: number;
  readonly across: boolean;
}

/** Weighs what two items have in common. */
export function evidenceOf(one: StoryFeatures, other: StoryFeatures): Evidence {
  const [a, b] = inOrder(one, other);
  const titleOf = (item: StoryFeatures) => item.words.slice(0, item.titleWords);
  return {
    figures: sharedFigures(a, b),
    names: sharedNames(a, b),
    titles: likeness(titleOf(a), titleOf(b), wordWeight),
    concepts: conceptLikeness(a, b),
    common: commonConcepts(a, b),
    otherEvents: tellOtherEvents(a, b),
    indicators: likeness(a.indicators, b.indicators, () => 1),
    entities: likeness(a.entities, b.entities, () => 1),
    day: agreeOnDay(a.days, b.days),
    hours: Math.abs(a.minute - b.minute) / 60,
    across: a.language !== b.language,
  };
}

/** What the titles name counts double: it is what the items are about, where the rest is what goes with it. */
function conceptLikeness(a: StoryFeatures, b: StoryFeatures): number {
  const titled = new Set([...a.concepts.slice(0, a.titleConcepts), ...b.concepts.slice(0, b.titleConcepts)]);
  return likeness(
    a.concepts,
    b.concepts,
    (concept) => conceptWeight(concept) * (titled.has(concept) ? 2 : 1),
  );
}

function commonConcepts(a: StoryFeatures, b: StoryFeatures): number {
  const others = new Set(b.concepts);
  return a.concepts.reduce((sum, one) => (others.has(one) ? sum + conceptWeight(one) : sum), 0);
}

/** The weight of what two lists share against the mean of their weights (Dice). */
function likeness(a: readonly string[], b: readonly string[], weigh: (one: string) => number): number {
  const others = new Set(b);
  let shared = 0;
  let all = 0;
  for (const one of a) {
    const weight = weigh(one);
    all += weight;
    if (others.has(one)) shared += 2 * weight;
  }
  for (const one of others) all += weigh(one);
  return all === 0 ? 0 : shared / all;
}
