import type { Grain } from '../period/period.ts';
import type { Span } from '../text/span.ts';

/** A figure that words say did not move one way: has not fallen since, 한 번도 줄지 않았다. */
export interface Unmoved extends Span {
  /** The way that is denied. */
  readonly direction: 'up' | 'down';
  /** It is denied of every step: in a single year, 한 해도. */
  readonly always: boolean;
}

/** What a language says about runs of steps in one direction, and about extremes of a stretch of time. */
export interface RunRules {
  /** Whether a number that is no length of time counts a run, by its words and those behind it: three | straight years. */
  readonly counts: (words: string, after: string) => boolean;
  /** Which steps the words of a run count: third quarter in a row → quarter; null where they do not say. */
  readonly stepOf: (words: string) => Grain | null;
  /** Which way a run goes, by the words from its number on: two years | of decline. */
  readonly moveOf: (words: string) => 'up' | 'down' | null;
  /** Whether a length of time that no word of a run follows is one, by the words behind it: of decline. */
  readonly runs: (after: string) => boolean;
  /** Whether a run was over when what the sentence tells happened, by the words before its number and those behind it. */
  readonly isOver: (before: string, after: string) => boolean;
  /** Whether a record is past, by the words behind it: 정점을 찍은 뒤. */
  readonly isPast: (after: string) => boolean;
  /** Whether a time is that of a run's first step, by the words beside it: from 2017, 2018년부터. */
  readonly starts: (before: string, after: string) => boolean;
  /** Whether the words from a length of time to a verb of change, or from the verb on to it, or before that change, make it the first such change in so long; `surely` where no other reading is left. */
  readonly isFirstIn: (between: string, lengthFirst: boolean, before: string) => 'surely' | 'maybe' | null;
  /** Whether the words around a time and a verb of change make it the first such change since then, by those between them and before the change. */
  readonly isFirstSince: (between: string, timeFirst: boolean, before: string) => boolean;
  /** Whether a sentence tells of some of several years: three of the last five years, 최근 5년 가운데 3년. */
  readonly countsYears: (sentence: string) => boolean;
  /** What a clause says did not move. */
  readonly unmoved: (clause: string) => Unmoved | null;
  /** Whether the words behind a superlative make it one since some time: the lowest since. */
  readonly isSince: (after: string) => boolean;
  /** Whether a length of time is that over which something is extreme, by the words between: the highest in | three years, 3년 | 만에 가장 많. */
  readonly isExtremeOver: (between: string, lengthFirst: boolean) => boolean;
  /** Which extreme the words right behind a length of time tell: a three-year | high. */
  readonly extremeBehind: (after: string) => Unmoved['direction'] | null;
}
