import type { NamingPhrases } from './naming-phrases.ts';
import { type Alias, COMMON_WEIGHT, type TellingPhrase } from './word-index.ts';

/** Aliases with their weights, and the places of those under each word. */
export interface AliasesByWord {
  readonly aliases: readonly Alias[];
  readonly byWord: ReadonlyMap<number, readonly number[]>;
}

/**
 * Puts each alias under its telling words, or under the rarest where all are common.
 * Example: `the number of lighthouses` is found under `lighthouse` alone.
 */
export function putAliases(bare: NamingPhrases['aliases'], weights: Float64Array): AliasesByWord {
  const aliases: Alias[] = [];
  const byWord = new Map<number, number[]>();
  for (const alias of bare) {
    for (const word of keysOf(alias.words, weights)) put(byWord, word, aliases.length);
    let weight = 0;
    for (const word of alias.words) weight += weights[word] ?? 0;
    aliases.push({ ...alias, weight });
  }
  return { aliases, byWord };
}

/**
 * Puts each telling phrase under its rarest word; of equal ones under the first.
 * Example: `granted patents` under `granted`, where fewer statistics use it.
 */
export function putTellingPhrases(
  telling: NamingPhrases['telling'],
  weights: Float64Array,
): ReadonlyMap<number, readonly TellingPhrase[]> {
  const byWord = new Map<number, TellingPhrase[]>();
  for (const [indicator, phrases] of telling)
    for (const words of phrases) {
      let rarest = words[0] ?? -1;
      for (const word of words) if ((weights[word] ?? 0) > (weights[rarest] ?? 0)) rarest = word;
      put(byWord, rarest, { indicator, words });
    }
  return byWord;
}

/** The words under which an alias is looked for; of equally rare ones that which came first into the vocabulary. */
function keysOf(words: readonly number[], weights: Float64Array): readonly number[] {
  const telling = words.filter((word) => (weights[word] ?? 0) > COMMON_WEIGHT);
  if (telling.length > 0) return telling;
  let rarest = words[0] ?? -1;
  for (const word of words) {
    const [own, best] = [weights[word] ?? 0, weights[rarest] ?? 0];
    if (own > best || (own === best && word < rarest)) rarest = word;
  }
  return [rarest];
}

function put<Value>(byWord: Map<number, Value[]>, word: number, value: Value): void {
  const list = byWord.get(word);
  if (list === undefined) byWord.set(word, [value]);
  else list.push(value);
}
