import { agreeOnDay } from './day/days-of.ts';
import { type SharedFigures, sharedFigures } from './figure/shared-figures.ts';
import { inOrder } from './in-order.ts';
import { type SharedNames, sharedNames } from './name/shared-names.ts';
import type { StoryFeatures } from './story-features.ts';
import { conceptWeight, termWeight } from './word/concept-weight.ts';
import { type EventsTold, eventsTold } from './word/event.ts';
import { NO_OVERLAP, type Overlap, overlapOf, type Side, sideOf } from './word/overlap.ts';
import { termsOf } from './word/terms-of.ts';
import { wordRarity } from './word/word-rarity.ts';

/** Everything by which two items are compared; each part is symmetric and depends on the two alone. */
export interface Evidence {
  readonly figures: SharedFigures;
  readonly names: SharedNames;
  /** Words of title and lead; nothing across languages. */
  readonly words: Overlap;
  /** What the items are about, broadly. */
  readonly concepts: Overlap;
  /** What they name that both languages have words for. */
  readonly terms: Overlap;
  /** Whether what their titles say happened is told in the other. */
  readonly events: EventsTold;
  /** Likeness of the statistics and entities that the engine found, 0 to 1. */
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
  const [own, their] = [sidesOf(a), sidesOf(b)];
  const across = a.language !== b.language;
  return {
    figures: sharedFigures(a, b),
    names: sharedNames(a, b),
    words: across ? NO_OVERLAP : overlapOf(own.words, their.words),
    concepts: overlapOf(own.concepts, their.concepts),
    terms: overlapOf(own.terms, their.terms),
    events: eventsTold(a, b),
    indicators: likeness(a.indicators, b.indicators),
    entities: likeness(a.entities, b.entities),
    day: agreeOnDay(a.days, b.days),
    hours: Math.abs(a.minute - b.minute) / 60,
    across,
  };
}

interface Sides {
  readonly words: Side;
  readonly concepts: Side;
  readonly terms: Side;
}

const SIDES = new WeakMap<StoryFeatures, Sides>();

/** What an item is compared by; made once for each item. */
function sidesOf(features: StoryFeatures): Sides {
  const known = SIDES.get(features);
  if (known !== undefined) return known;
  const { words, titleWords, concepts, titleConcepts } = features;
  const sides = {
    words: sideOf({ all: words, titled: titleWords }, wordRarity),
    concepts: sideOf({ all: concepts, titled: titleConcepts }, conceptWeight),
    terms: sideOf(termsOf(features), termWeight),
  };
  SIDES.set(features, sides);
  return sides;
}

/** How many values two lists share against the mean of their lengths (Dice). */
function likeness(a: readonly string[], b: readonly string[]): number {
  const others = new Set(b);
  const all = new Set(a).size + others.size;
  return all === 0 ? 0 : (2 * a.filter((one) => others.has(one)).length) / all;
}
