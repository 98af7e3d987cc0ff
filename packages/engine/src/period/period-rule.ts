import type { Grain, PeriodReference, PeriodUse } from './period.ts';

/** What a rule reads from one match; null where the words turn out to be no period. */
export interface PeriodReading {
  readonly reference: PeriodReference;
  readonly grain: Grain;
  /** Where the words themselves settle it (전년 대비, every year); else the words around decide. */
  readonly use?: PeriodUse;
}

/** One way of writing a period: a left-guarded, linear pattern with the `g` flag, and its reading. */
export interface PeriodRule {
  /** Stable: `ko.period.year-part`. */
  readonly id: string;
  readonly pattern: RegExp;
  /** `written` is the match as the text has it, before folding: capitals tell May from may. */
  readonly read: (match: RegExpMatchArray, written: string) => PeriodReading | null;
}

/** A language's periods: its rules, strongest first, and what the words around say of the use. */
export interface PeriodLanguage {
  readonly rules: readonly PeriodRule[];
  readonly useOf: (before: string, after: string) => PeriodUse;
  /** Words before or after that make it part of a name or no period at all: "AI Index 2025". */
  readonly isName: (before: string, after: string, text: string) => boolean;
}

/** A year with an optional part, in the catalogue's syntax: `yearPart(2025, 'Q2')` → `2025-Q2`. */
export function yearPart(year: number, part: string | null): string {
  return part === null ? String(year) : `${year}-${part}`;
}

/** The grain of a part: `Q2` quarter, `H1` half, `05` month, `05-07` day. */
export function grainOf(part: string | null): Grain {
  if (part === null) return 'year';
  if (part.startsWith('Q')) return 'quarter';
  if (part.startsWith('H')) return 'half';
  return part.includes('-') ? 'day' : 'month';
}

/** Two digits: `twoDigits('5')` → `05`; null where it is no month or day of `limit`. */
export function twoDigits(text: string, limit: number): string | null {
  const value = Number(text);
  return value >= 1 && value <= limit ? String(value).padStart(2, '0') : null;
}
