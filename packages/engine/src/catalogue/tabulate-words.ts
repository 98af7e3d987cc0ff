import { IMPLIED_PHRASES } from '../language/implied.ts';
import type { Language } from '../language/language.ts';
import { synonyms } from '../language/synonyms.ts';
import { layOutAliases } from './alias-table.ts';
import { readNamingPhrases } from './naming-phrases.ts';
import { layOutRecords } from './record-table.ts';
import type { EntityRecord, IndicatorRecord } from './records.ts';
import { putAliases, putTellingPhrases } from './telling-words.ts';
import type { WordTables } from './word-index.ts';
import { weighWords } from './word-weights.ts';
import { Vocabulary } from './words.ts';

/**
 * Tabulates the words by which texts of one language name statistics; `isOfFew` where the catalogue says nothing of how rare
 * words are (`weighWords`).
 * Example: `openWords(tabulateWords('ko', indicators, entities))` finds `AI 특허` under the word `특허`.
 */
export function tabulateWords(
  language: Language,
  indicators: readonly IndicatorRecord[],
  entities: readonly EntityRecord[],
  isOfFew = false,
): WordTables {
  const vocabulary = new Vocabulary(synonyms());
  const phrases = readNamingPhrases(vocabulary, language, indicators);
  const { weights, fieldWords } = weighWords(vocabulary, language, phrases, entities, isOfFew);
  const { aliases, byWord } = putAliases(phrases.aliases, weights);
  vocabulary.freeze();
  return {
    fieldWords,
    vocabulary: vocabulary.tables,
    telling: layOutRecords([...phrases.telling]),
    tellingBy: putTellingPhrases(phrases.telling, weights),
    weights,
    aliases: layOutAliases(aliases, byWord, weights),
    wordsOf: layOutRecords([...phrases.wordsOf].map(([id, words]) => [id, [...words]])),
    nameOf: layOutRecords(indicators.map(({ id, name }) => [id, vocabulary.lookUp(name[language])])),
    implied: {
      rank: vocabulary.lookUp(IMPLIED_PHRASES.rank),
      growth: vocabulary.lookUp(IMPLIED_PHRASES.growth),
      gap: vocabulary.lookUp(IMPLIED_PHRASES.gap),
      share: vocabulary.lookUp(IMPLIED_PHRASES.share),
    },
  };
}
