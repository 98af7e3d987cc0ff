import { monthNumber } from './months.ts';

const SEPARATED = /^((?:19|20)[0-9]{2})\s?[-./년]\s?([0-9]{1,2})\s?[-./월]\s?([0-9]{1,2})(?![0-9])/;
const COMPACT = /^((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})(?![0-9]{1,3}(?![0-9]))/;
const DAY_FIRST =
  /^(?:[a-z]{3,9}\.?,?\s)?([0-9]{1,2})(?:st|nd|rd|th)?\s([a-z]{3,9})\.?,?\s((?:19|20)[0-9]{2})(?![0-9])/i;
const MONTH_FIRST =
  /^(?:[a-z]{3,9}\.?,?\s)?([a-z]{3,9})\.?\s([0-9]{1,2})(?:st|nd|rd|th)?,?\s((?:19|20)[0-9]{2})(?![0-9])/i;

/**
 * The day of a date as metadata write it, in the zone in which it is written; null for anything else.
 * Example: `parsePublishedDate('2026-05-07T23:30:00+09:00')` → `2026-05-07`; `parsePublishedDate('Thu, 07 May 2026 01:00:00 GMT')`
 * → `2026-05-07`; `parsePublishedDate('2026-13-01')` → `null`.
 */
export function parsePublishedDate(written: string): string | null {
  const text = written.trim().slice(0, 80);
  const byNumber = SEPARATED.exec(text) ?? COMPACT.exec(text);
  if (byNumber !== null) return realDay(Number(byNumber[1]), Number(byNumber[2]), Number(byNumber[3]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return realDay(Number(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst === null
    ? null
    : realDay(Number(monthFirst[3]), monthNumber(monthFirst[1]), Number(monthFirst[2]));
}

function realDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && month > 0 ? date.toISOString().slice(0, 10) : null;
}
