import type { Language } from '../language/language.ts';
import { commonWordsOf } from '../language/registry-common-words.ts';
import type { NamingPhrases } from './naming-phrases.ts';
import type { EntityRecord } from './records.ts';
import { COMMON_WEIGHT } from './word-index.ts';
import type { Vocabulary } from './words.ts';

/** So many statistics a word of a small catalogue is counted among. */
const AMONG = 300;

/** A word that so many of the statistics use names their field. */
const OF_THE_FIELD = 0.4;

/** How telling the words of a vocabulary are, and which tell the field alone. */
export interface WordWeights {
  /** By word: the logarithm of indicators over indicators that use it. */
  readonly weights: Float64Array;
  readonly fieldWords: ReadonlySet<number>;
}

/**
 * Weighs the words that naming phrases added to a vocabulary. A catalogue of few (`isOfFew`) says nothing of how rare words
 * are: each counts as among many, and a common one too where a name has nothing beside it.
 * Example: of 100 statistics one uses `lighthouse` → log(1 + 100); all use `AI` → log(2), and it tells the field.
 */
export function weighWords(
  vocabulary: Vocabulary,
  language: Language,
  { aliases, wordsOf }: Pick<NamingPhrases, 'aliases' | 'wordsOf'>,
  entities: readonly EntityRecord[],
  isOfFew: boolean,
): WordWeights {
  const total = Math.max(wordsOf.size, isOfFew ? AMONG : 2);
  const users = usersOf(wordsOf);
  const weights = new Float64Array(vocabulary.size).fill(Math.log(1 + total));
  for (const [word, count] of users) weights[word] = Math.log(1 + total / count);
  const common = commonWordsOf(language).flatMap((text) => vocabulary.lookUp(text));
  const places = placeNames(language, entities).flatMap((text) => vocabulary.lookUp(text));
  const alone = isOfFew ? wordsAlone(aliases, new Set(common)) : new Set();
  for (const word of [...common, ...places])
    if (!alone.has(word)) weights[word] = Math.min(weights[word] ?? 0, COMMON_WEIGHT);
  const ofTheField = [...users].filter(([, count]) => count >= total * OF_THE_FIELD);
  return { weights, fieldWords: new Set(ofTheField.map(([word]) => word)) };
}

/** How many indicators use each word. */
function usersOf(wordsOf: NamingPhrases['wordsOf']): ReadonlyMap<number, number> {
  const users = new Map<number, number>();
  for (const words of wordsOf.values()) for (const word of words) users.set(word, (users.get(word) ?? 0) + 1);
  return users;
}

/** Names of places that are one word; they stand in names of statistics and tell none. */
function placeNames(language: Language, entities: readonly EntityRecord[]): string[] {
  return entities
    .filter(({ kind }) => kind === 'country' || kind === 'region' || kind === 'world')
    .flatMap(({ name, aliases, adjectives }) => [
      name[language],
      ...aliases[language],
      ...adjectives[language],
    ])
    .filter((text) => !text.includes(' '));
}

/** The common words of names that have none but such. */
function wordsAlone(
  aliases: readonly Pick<NamingPhrases['aliases'][number], 'words'>[],
  common: ReadonlySet<number>,
): ReadonlySet<number> {
  return new Set(
    aliases.filter(({ words }) => words.every((word) => common.has(word))).flatMap(({ words }) => words),
  );
}
