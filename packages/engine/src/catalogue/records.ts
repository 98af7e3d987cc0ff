/**
 * What a catalogue is made of, as plain values: the reader of data packages produces these after validation,
 * and `buildCatalogue` indexes them. Values are decimal strings, dates and periods are text, missing is absent.
 */
import type { Unit } from '../quantity/unit.ts';

export type StatType = 'level' | 'share' | 'growth' | 'gap' | 'index' | 'rank';
export type Confidence = 'high' | 'medium' | 'low';

/** A pair of texts, one for each language of the interface. */
export interface InBothLanguages<T> {
  readonly ko: T;
  readonly en: T;
}

export interface IndicatorRecord {
  readonly id: string;
  readonly name: InBothLanguages<string>;
  /** Each alias is a set of words that must all occur near the claim, in any order. */
  readonly aliases: InBothLanguages<readonly string[]>;
  /** Words that tell this indicator from its siblings. */
  readonly telling: InBothLanguages<readonly string[]>;
  readonly siblings: readonly string[];
  readonly unit: Unit;
  readonly statType: StatType;
  /** What a share or rate is a share of, in words; empty where it does not apply. */
  readonly denominator: string;
  readonly entityKind: string;
  readonly frequency: string;
  readonly addEntities: boolean;
  readonly addPeriods: boolean;
  readonly better: 'higher' | 'lower' | 'neither';
  readonly partOf: string | null;
  /** The entity that is the whole of which the others are parts (WLD), where values are such parts. */
  readonly whole: string | null;
  /** Producer ids by publication; `*` stands for every publication not named. */
  readonly producers: Readonly<Record<string, readonly string[]>>;
  readonly description: InBothLanguages<string>;
  readonly limitations: InBothLanguages<string>;
  /** Stated at current prices, while its growth is told at constant ones (GDP): no growth of it is computed. */
  readonly nominal: boolean;
}

export interface EntityRecord {
  readonly id: string;
  readonly kind: string;
  readonly name: InBothLanguages<string>;
  readonly aliases: InBothLanguages<readonly string[]>;
  readonly adjectives: InBothLanguages<readonly string[]>;
  readonly metonyms: InBothLanguages<readonly string[]>;
  readonly partOf: readonly string[];
  readonly members: readonly string[];
}

/** A sentence as the news would put it, about one statistic: it teaches how that one is spoken of. */
export interface IdiomRecord {
  readonly indicator: string;
  readonly language: 'ko' | 'en';
  readonly text: string;
}

/** A joint name of several entities: 미중, 한중일, Sino-American, Benelux. */
export interface ContractionRecord {
  readonly language: 'ko' | 'en';
  readonly text: string;
  readonly entities: readonly string[];
}

export interface PublicationRecord {
  readonly id: string;
  readonly name: InBothLanguages<string>;
  readonly aliases: InBothLanguages<readonly string[]>;
  readonly publisher: string;
  readonly publisherAliases: InBothLanguages<readonly string[]>;
  /** Publications whose figures this one repeats: one origin with them. */
  readonly restates: readonly string[];
}

export interface ProducerRecord {
  readonly id: string;
  readonly name: InBothLanguages<string>;
  readonly aliases: InBothLanguages<readonly string[]>;
}

/** One edition of a publication. `published` may be coarse (2026-06, 2025, 2018/2021); it counts from its first day. */
export interface SourceRecord {
  readonly id: string;
  readonly publication: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly published: string;
  readonly licence: string;
  readonly kind: 'primary' | 'secondary';
  readonly note: string;
}

export interface ObservationRecord {
  readonly indicator: string;
  readonly entity: string;
  readonly period: string;
  /** A decimal string as published: its digits are its precision. */
  readonly value: string;
  readonly qualifier: '' | 'about' | 'over' | 'nearly';
  readonly note: string;
  readonly publication: string;
  readonly source: string;
  /** When this value was published; coarse dates count from their first day. */
  readonly edition: string;
  readonly confidence: Confidence;
  /** Where the value stands in a table of the user's own (C4), and the power of ten to which its cell writes it. */
  readonly ofTable?: { readonly cell: string; readonly place: number };
}

export interface EventRecord {
  readonly date: string;
  readonly entity: string;
  readonly headline: InBothLanguages<string>;
  readonly category: string;
  readonly source: string;
  readonly confidence: Confidence;
}

/** Everything that one or several data packages say, in the order of their files. */
export interface CatalogueRecords {
  readonly id: string;
  readonly version: string;
  /** SHA-256 over the packages' files, lower-case hexadecimal. */
  readonly sha256: string;
  readonly indicators: readonly IndicatorRecord[];
  readonly idioms: readonly IdiomRecord[];
  readonly entities: readonly EntityRecord[];
  readonly contractions: readonly ContractionRecord[];
  readonly publications: readonly PublicationRecord[];
  readonly producers: readonly ProducerRecord[];
  readonly sources: readonly SourceRecord[];
  readonly observations: readonly ObservationRecord[];
  readonly events: readonly EventRecord[];
}
