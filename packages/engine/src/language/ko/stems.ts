/** Stems by the syllable with which they begin. */
export type Stems = ReadonlyMap<string, readonly string[]>;

/** Adverbs and particles before a verb that say neither which way nor what. */
const ADVERBS = /^(?:(?:더|씩|크게|넘게|가까이|이상|나|이나|간신히|소폭|대폭|껑충|다시|훌쩍|약간|만)\s)+/u;

/** Words by the syllable with which they begin: `늘었`, `늘어` → 늘: both. */
export function stems(words: readonly string[]): Stems {
  return Map.groupBy(words, (word) => word.charAt(0));
}

/** Whether a text begins with one of the stems, adverbs or the word 더 aside: `더 늘었다` with `늘었` → true. */
export function leads(text: string, words: Stems): boolean {
  const lead = text.replace(ADVERBS, '');
  return words.get(lead.charAt(0))?.some((word) => lead.startsWith(word)) === true;
}
