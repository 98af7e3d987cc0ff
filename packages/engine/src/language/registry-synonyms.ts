import { englishSynonyms } from './en/synonyms.ts';
import { KO_SYNONYMS } from './ko/synonyms.ts';
import type { Synonym } from './synonyms.ts';

/** The synonyms of every language: an article in one quotes names of the other. */
export function synonymsOfAll(): readonly Synonym[] {
  return [...KO_SYNONYMS, ...englishSynonyms()];
}
