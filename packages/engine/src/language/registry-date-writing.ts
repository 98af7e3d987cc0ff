import type { DateWriting } from './date-writing.ts';
import { EN_DATE_WRITING } from './en/date-writing.ts';
import { KO_DATE_WRITING } from './ko/date-writing.ts';
import type { Language } from './language.ts';

const WRITING: Readonly<Record<Language, DateWriting>> = { ko: KO_DATE_WRITING, en: EN_DATE_WRITING };

/** How every language writes dates: the page around an article is often in another. */
export const DATE_WRITING: readonly DateWriting[] = Object.values(WRITING);

/**
 * What the languages put at one place of a date, as alternatives of a pattern.
 * Example: `eitherOf(({ halfDays }) => halfDays)` → `오전|오후|am|pm`.
 */
export function eitherOf(part: (writing: DateWriting) => string | null): string {
  return DATE_WRITING.flatMap((writing) => part(writing) ?? []).join('|');
}

/** What the languages put at one place of a date, one after the other: the letters of a class, or optional parts. */
export function allOf(part: (writing: DateWriting) => string): string {
  return DATE_WRITING.map(part).join('');
}
