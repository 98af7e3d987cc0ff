import type { Implication } from '../language/implied.ts';
import { type AliasRows, AliasTable } from './alias-table.ts';
import { type RecordRows, RecordTable } from './record-table.ts';
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
