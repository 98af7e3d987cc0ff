import type { Grammar } from '../../language/grammar.ts';
import type { EntityMention } from '../draft.ts';
import { distinctBearers } from './distinct-bearers.ts';

/** The two bearers to whom "the former" and "the latter" point back, in the order of the text. */
export type NamePair = readonly [EntityMention, EntityMention];

/** Two names that stand joined, and no third with them: OpenAI and Anthropic. */
export function joinedPairs(
  folded: string,
  grammar: Grammar,
  entities: readonly EntityMention[],
): NamePair[] {
  const joined = (a: EntityMention | undefined, b: EntityMention | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    b.start - a.end <= 8 &&
    b.start >= a.end &&
    grammar.coordinates(folded.slice(a.end, b.start));
  return entities.flatMap((one, index): NamePair[] => {
    const two = entities[index + 1];
    if (two === undefined || !joined(one, two)) return [];
    return joined(entities[index - 1], one) || joined(two, entities[index + 2]) ? [] : [[one, two]];
  });
}

/**
 * The two of whom the last sentence, or the last two with one each, spoke: "GPT-4 cost $78m, Gemini Ultra $191m. The latter …".
 * Null where they spoke of more or of fewer.
 */
export function pairSpokenOf(
  before: readonly EntityMention[],
  last: readonly EntityMention[],
): NamePair | null {
  const own = named(last);
  const spoken = own.length === 1 ? named([...before, ...last]) : own;
  const [one, two] = spoken;
  return one === undefined || two === undefined || spoken.length > 2 ? null : [one, two];
}

function named(mentions: readonly EntityMention[]): EntityMention[] {
  return distinctBearers(mentions).filter(({ ids }) => ids.length > 0);
}

/** "The Irish devoted 1.59 per cent and the Spanish 1.49; for the latter …": the two that a sentence has named so far, and no more. */
export function onlyTwo(names: readonly EntityMention[], until: number): NamePair | null {
  const told = names.filter(({ end, ids }) => end <= until && !ids.includes('WLD'));
  const [one, two, ...more] = named(told);
  return one === undefined || two === undefined || more.length > 0 ? null : [one, two];
}

/** Of two pairs the one whose second name stands further on. */
export function later(one: NamePair | null, two: NamePair | null): NamePair | null {
  if (one === null || two === null) return one ?? two;
  return two[1].start > one[1].start ? two : one;
}
