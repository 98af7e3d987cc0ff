import type { Sentence } from '../text/sentences.ts';
import { type NamePair, pairSpokenOf } from './bearers/of-two.ts';
import type { EntityMention } from './draft.ts';

/** A sentence that was read, with those it names. */
export interface SentenceSpoken {
  readonly sentence: Sentence;
  readonly entities: readonly EntityMention[];
}

/** The names of the sentences right before, in the same block: before "At home it has 40", those of the three before it. */
export function namesBefore(
  { blockIndex }: Sentence,
  read: readonly SentenceSpoken[],
): readonly EntityMention[] {
  return read
    .slice(-NAMES_REACH)
    .flatMap(({ sentence, entities }) => (sentence.blockIndex === blockIndex ? entities : []));
}

/** So many sentences before, one named may still be whom "at home" or "the Taiwanese group" means. */
const NAMES_REACH = 3;

/** The two of whom the sentences right before, in the same block, spoke: "OpenAI has 40. Anthropic has 32. The latter …". */
export function pairBefore({ blockIndex }: Sentence, read: readonly SentenceSpoken[]): NamePair | null {
  const [before, last] = read
    .slice(-2)
    .map(({ sentence, entities }) => (sentence.blockIndex === blockIndex ? entities : []));
  return last === undefined ? pairSpokenOf([], before ?? []) : pairSpokenOf(before ?? [], last);
}
