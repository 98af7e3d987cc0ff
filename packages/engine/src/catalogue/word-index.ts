import { IMPLIED_PHRASES, type Implication } from '../language/implied.ts';
import type { Language } from '../language/language.ts';
import { commonWordsOf } from '../language/registry-common-words.ts';
import { synonyms } from '../language/synonyms.ts';
import { type AliasRows, AliasTable, layOutAliases } from './alias-table.ts';
import { layOutRecords, type RecordRows, RecordTable } from './record-table.ts';
import type { EntityRecord, IndicatorRecord } from './records.ts';
import { Vocabulary, type VocabularyTables } from './words.ts';

/** An alias as the set of its words, kept under those that tell, or the rarest where all are common. */
export interface Alias {
  readonly indicator: string;
  readonly text: string;
  readonly words: readonly number[];
  /** The sum of the weights of its words. */
  readonly weight: number;
}

/** Words that together tell an indicator from its siblings. */
export interface TellingPhrase {
  readonly indicator: string;
  readonly words: readonly number[];
}

/** The words by which texts of one language name statistics. */
export interface WordIndex {
  readonly vocabulary: Vocabulary;
  /** Aliases under their telling words, or under the rarest where all are common; as tables, for readers of whole texts. */
  readonly table: AliasTable;
  /** How telling a word is: the logarithm of indicators over indicators that use it. */
  readonly weight: (word: number) => number;
  /** The same as a table. */
  readonly weights: Float64Array;
  /** Telling words of an indicator. */
  readonly telling: ReadonlyMap<string, readonly (readonly number[])[]>;
  /** The same phrases, under the rarest word of each. */
  readonly tellingBy: ReadonlyMap<number, readonly TellingPhrase[]>;
  /** The words of the vocabulary that the writing of a claim can imply. */
  readonly implied: Readonly<Record<Implication, readonly number[]>>;
  /** Words that most of the catalogue's statistics share (AI): the field that they are of, which a text must be of too. */
  readonly fieldWords: ReadonlySet<number>;
  /** The words of an indicator's name. */
  readonly nameOf: ReadonlyMap<string, readonly number[]>;
  /** Every word of an indicator's name and aliases. */
  readonly wordsOf: ReadonlyMap<string, ReadonlySet<number>>;
}

/** What an indicator's names say, by indicator. */
type OfIndicators = 'telling' | 'nameOf' | 'wordsOf';

/** A word index as plain values, to be kept. */
export interface WordTables
  extends Omit<WordIndex, 'vocabulary' | 'table' | 'weight' | OfIndicators>,
    Readonly<Record<OfIndicators, RecordRows>> {
  readonly vocabulary: VocabularyTables;
  readonly aliases: AliasRows;
}

/** A word that so many of the statistics use names their field. */
const OF_THE_FIELD = 0.4;

/** The most that a common word weighs in an alias; a rare one weighs up to six, and only such a one names something. */
export const COMMON_WEIGHT = 1.6;

/**
 * The words of `tabulateWords`, ready for texts.
 * Example: `openWords(tabulateWords('ko', indicators, entities))` finds `AI 특허` under the word `특허`.
 */
export function openWords({ vocabulary, aliases, ...tables }: WordTables): WordIndex {
  const { weights } = tables;
  return {
    ...tables,
    telling: new RecordTable(tables.telling, (phrases) => phrases as readonly (readonly number[])[]),
    nameOf: new RecordTable(tables.nameOf, (words) => words as readonly number[]),
    wordsOf: new RecordTable(tables.wordsOf, (words) => new Set(words as readonly number[])),
    vocabulary: new Vocabulary(vocabulary),
    table: new AliasTable(aliases),
    weight: (word) => weights[word] ?? 0,
  };
}

/**
 * Tabulates the words by which texts of one language name statistics. A catalogue of few (`isOfFew`) says nothing of how rare
 * words are: each counts as among many, and a common one too where a name has nothing beside it.
 */
export function tabulateWords(
  language: Language,
  indicators: readonly IndicatorRecord[],
  entities: readonly EntityRecord[],
  isOfFew = false,
): WordTables {
  const vocabulary = new Vocabulary(synonyms());
  const spread = new Map<number, Set<string>>();
  const all: Omit<Alias, 'weight'>[] = [];
  const telling = new Map<string, number[][]>();
  const wordsOf = new Map<string, Set<number>>();
  for (const indicator of indicators) {
    const phrases = [...indicator.aliases[language], indicator.name[language]];
    const own = new Set<number>();
    for (const text of phrases) {
      const words = [...new Set(vocabulary.add(text))].filter((word) => word >= 0);
      if (words.length === 0) continue;
      all.push({ indicator: indicator.id, text, words });
      for (const word of words) {
        spread.set(word, (spread.get(word) ?? new Set()).add(indicator.id));
        own.add(word);
      }
    }
    wordsOf.set(indicator.id, own);
    telling.set(
      indicator.id,
      indicator.telling[language].map((text) => vocabulary.add(text)).filter((words) => words.length > 0),
    );
  }
  const total = Math.max(indicators.length, isOfFew ? AMONG : 2);
  const weights = new Float64Array(vocabulary.size).fill(Math.log(1 + total));
  for (const [word, users] of spread) weights[word] = Math.log(1 + total / users.size);
  const named = entities
    .filter(({ kind }) => kind === 'country' || kind === 'region' || kind === 'world')
    .flatMap(({ name, aliases: names, adjectives }) => [
      name[language],
      ...names[language],
      ...adjectives[language],
    ])
    .filter((text) => !text.includes(' '));
  const alone = isOfFew ? wordsAlone(vocabulary, all, commonWordsOf(language)) : new Set();
  for (const word of [...commonWordsOf(language), ...named].flatMap((text) => vocabulary.lookUp(text))) {
    if (!alone.has(word)) weights[word] = Math.min(weights[word] ?? 0, COMMON_WEIGHT);
  }
  const aliases: Alias[] = [];
  const byWord = new Map<number, number[]>();
  for (const bare of all) {
    let whole = 0;
    let rarest = -1;
    let names = 0;
    for (const word of bare.words) {
      const own = weights[word] ?? 0;
      whole += own;
      if (own > COMMON_WEIGHT) names++;
      const best = rarest < 0 ? 0 : (weights[rarest] ?? 0);
      if (rarest < 0 || own > best || (own === best && word < rarest)) rarest = word;
    }
    for (const word of bare.words) {
      if (names > 0 ? (weights[word] ?? 0) <= COMMON_WEIGHT : word !== rarest) continue;
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [aliases.length]);
      else list.push(aliases.length);
    }
    aliases.push({ ...bare, weight: whole });
  }
  const tellingBy = new Map<number, TellingPhrase[]>();
  for (const [indicator, phrases] of telling)
    for (const words of phrases) {
      let rarest = words[0] ?? -1;
      for (const word of words) if ((weights[word] ?? 0) > (weights[rarest] ?? 0)) rarest = word;
      const list = tellingBy.get(rarest);
      if (list === undefined) tellingBy.set(rarest, [{ indicator, words }]);
      else list.push({ indicator, words });
    }
  const fieldWords = new Set(
    [...spread].filter(([, users]) => users.size >= total * OF_THE_FIELD).map(([word]) => word),
  );
  vocabulary.freeze();
  return {
    fieldWords,
    vocabulary: vocabulary.tables,
    telling: layOutRecords([...telling]),
    tellingBy,
    weights,
    aliases: layOutAliases(aliases, byWord, weights.length),
    wordsOf: layOutRecords([...wordsOf].map(([id, words]) => [id, [...words]])),
    nameOf: layOutRecords(indicators.map(({ id, name }) => [id, vocabulary.lookUp(name[language])])),
    implied: {
      rank: vocabulary.lookUp(IMPLIED_PHRASES.rank),
      growth: vocabulary.lookUp(IMPLIED_PHRASES.growth),
      gap: vocabulary.lookUp(IMPLIED_PHRASES.gap),
      share: vocabulary.lookUp(IMPLIED_PHRASES.share),
    },
  };
}

/** So many statistics a word of a small catalogue is counted among. */
const AMONG = 300;

/** The common words of names that have none but such. */
function wordsAlone(
  vocabulary: Vocabulary,
  aliases: readonly Pick<Alias, 'words'>[],
  common: readonly string[],
): ReadonlySet<number> {
  const ids = new Set(common.flatMap((text) => vocabulary.lookUp(text)));
  return new Set(
    aliases.filter(({ words }) => words.every((word) => ids.has(word))).flatMap(({ words }) => words),
  );
}
