import type { Grain, PeriodReference, PeriodUse } from './period.ts';

/** What a rule reads from one match; null where the words turn out to be no period. */
export interface PeriodReading {
  readonly reference: PeriodReference;
  readonly grain: Grain;
  /** Where the words themselves settle it (every year, year on year); else the words around decide. */
  readonly use?: PeriodUse;
  /** What it is where the words around say nothing: a comparison for 전년 동기. Otherwise `at`. */
  readonly usualUse?: PeriodUse;
}

/** The words on either side of a match. */
export interface Around {
  /** Folded, up to `REACH` before and after. */
  readonly before: string;
  readonly after: string;
  /** `before` as the text has it: capitals tell a name ("World Robotics 2026"). */
  readonly writtenBefore: string;
}

/**
 * One way of writing a period: a left-guarded, linear pattern with the `g` flag over the folded text, matching neither
 * leading nor trailing space, and its reading.
 */
export interface PeriodRule {
  /** Stable: `ko.period.year-part`. */
  readonly id: string;
  readonly pattern: RegExp;
  /** `written` is the match as the text has it, before folding: capitals tell May from may. */
  readonly read: (match: RegExpMatchArray, written: string, around: Around) => PeriodReading | null;
}

/** A language's periods: its rules, strongest first, and what the words around say. */
export interface PeriodLanguage {
  readonly rules: readonly PeriodRule[];
  /** What the words around say of the use: `than` before, `대비` after; null where they say nothing. */
  readonly useOf: (around: Around) => PeriodUse | null;
  /** Whether the words around tell of what once was, in passing: "had been 31 in 2021", "the old peak, set in 2021". */
  readonly isAside: (around: Around) => boolean;
  /** Whether the words before say that something is the first or the most of its kind since then, or in so long: "the first fall since 2019". */
  readonly isOfRecord?: (around: Around) => boolean;
  /** Whether a clause about that time follows at once: in 2024, when. */
  readonly leadsOn?: (around: Around) => boolean;
  /** Whether the words around make it part of a name, or no period at all: "Windows 2000". */
  readonly isName: (around: Around, text: string) => boolean;
  /** Whether it says when a publication appeared: "AI Index 2025", "last year's report". */
  readonly isEdition: (around: Around, text: string) => boolean;
  /** Labels, as alternatives of a pattern, under which a document states when it appeared. */
  readonly publishedLabels: string;
  /** Labels of a later change: 수정, updated. */
  readonly updatedLabels: string;
}
