import type { Language, Unit } from '@assay/engine';

/** Grows whenever features of another shape or meaning are made; those of another version are to be made again. */
export const FEATURES_VERSION = 2;
/** Versions that are stored and read; those of the first lack the sense of their figures and the names of places. */
type FeaturesVersion = 1 | typeof FEATURES_VERSION;

/** What a figure says beside its value, by the words of its clause. */
export interface FigureSense {
  /** What it measures, as `Measure`; empty where no word tells. */
  readonly measures: readonly string[];
  /** What sets it apart from others of its measure, as `Mark`. */
  readonly marks: readonly string[];
  /** Months, quarters and years that its clause names. */
  readonly periods: readonly string[];
  /** Its sentence says that accounts differ. */
  readonly disputed: boolean;
}

/** A figure as a story needs it: what it says, how exactly, and beside which words. */
export interface StoryFigure {
  /** Decimal, scaled; a share is told in hundredths (절반 and 50% are "50"). */
  readonly value: string;
  readonly unit: Unit | 'share' | null;
  /** Digits that carry meaning: 3 in 85.3 billion, 2 in 85,000. */
  readonly digits: number;
  /** Whether the writing rounds it beyond its last digit (about, over, 여). */
  readonly hedged: boolean;
  /** The more to the front, the more it is what the item tells. */
  readonly place: 'title' | 'lead' | 'body';
  /** The statistic that the engine chose for it, as `indicator|entity|from|to`; null where it chose none. */
  readonly statistic: string | null;
  /** What the words of its sentence are about, and the noun that is counted. */
  readonly beside: readonly string[];
  /** As it is written. */
  readonly written: string;
  /** From the second version on. */
  readonly sense?: FigureSense;
}

/** What is kept of an item to tell whether another one is about the same event. JSON, a few kilobytes. */
export interface StoryFeatures {
  readonly version: FeaturesVersion;
  readonly language: Language;
  /** Minutes since 1970. */
  readonly minute: number;
  /** Days from 1970 that its beginning names and that are about the time of publication. */
  readonly days: readonly number[];
  readonly figures: readonly StoryFigure[];
  /** Names in Latin letters, lower case, with the joined and the initials of those of several words. */
  readonly names: readonly string[];
  /** The words of title and lead, stripped of endings; those of the title first. */
  readonly words: readonly string[];
  /** How many of `words` stand in the title. */
  readonly titleWords: number;
  /** What the title and lead are about, in terms that are the same in every language. */
  readonly concepts: readonly string[];
  /** How many of `concepts` the title names; they come first. */
  readonly titleConcepts: number;
  readonly indicators: readonly string[];
  readonly entities: readonly string[];
  /** It tells of many events, none of them its own. */
  readonly digest: boolean;
  /** A sketch of the text, by which copies are known. */
  readonly sketch: readonly number[];
}
