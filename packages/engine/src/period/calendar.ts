import type { Grain, PeriodText } from './period.ts';

/** A stretch of whole days, both ends included, counted from 1970-01-01. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
  readonly grain: Grain | 'span';
}

const DAY_MS = 86_400_000;
const PART = /^(-?[0-9]{4})(?:-(?:H([12])|Q([1-4])|([0-9]{2})(?:-([0-9]{2}))?))?$/;

/** Days since 1970-01-01 of a calendar date: `dayNumber(1970, 1, 2)` → 1. Month 13 is January of the next year. */
export function dayNumber(year: number, month: number, day: number): number {
  /** Years from March to February, so that the day that only leap years have comes last. */
  const shifted = month + 9;
  const march = year - 1 + Math.floor(shifted / 12);
  const era = Math.floor(march / 400);
  const ofEra = march - era * 400;
  const before = Math.floor((153 * (shifted % 12) + 2) / 5);
  const days = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + before + day - 1;
  return era * DAYS_OF_ERA + days - EPOCH;
}

/** The days of 400 years, after which the calendar comes again, and those from March of year 0 to 1970. */
const DAYS_OF_ERA = 146_097;
const EPOCH = 719_468;

/** Reads a period of the catalogue's syntax: `2025-Q2` → its first and last day; `null` where it is not one. */
export function parsePeriod(text: PeriodText): DayRange | null {
  const plain = text.length === 4 ? digitsOf(text) : null;
  if (plain !== null) return months(plain, 1, 12, 'year');
  const slash = text.indexOf('/');
  if (slash >= 0) {
    const first = parsePeriod(text.slice(0, slash));
    const last = parsePeriod(text.slice(slash + 1));
    if (first === null || last === null || last.to < first.from) return null;
    return { from: first.from, to: last.to, grain: 'span' };
  }
  const match = PART.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[2] !== undefined) return months(year, match[2] === '1' ? 1 : 7, 6, 'half');
  if (match[3] !== undefined) return months(year, Number(match[3]) * 3 - 2, 3, 'quarter');
  if (match[4] === undefined) return months(year, 1, 12, 'year');
  const month = Number(match[4]);
  if (month < 1 || month > 12) return null;
  if (match[5] === undefined) return months(year, month, 1, 'month');
  const day = Number(match[5]);
  const at = dayNumber(year, month, day);
  return day < 1 || day > 31 || at >= dayNumber(year, month + 1, 1)
    ? null
    : { from: at, to: at, grain: 'day' };
}

/** A text of digits alone as a number; most periods are a year. */
function digitsOf(text: string): number | null {
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value;
}

const ZERO = 0x30;

function months(year: number, first: number, length: number, grain: Grain): DayRange {
  return { from: dayNumber(year, first, 1), to: dayNumber(year, first + length, 1) - 1, grain };
}

/** The calendar date of a day number: `dateText(1)` → `1970-01-02`. */
export function dateText(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The year in which a day lies: `yearOf(365)` → 1971. */
export function yearOf(day: number): number {
  return new Date(day * DAY_MS).getUTCFullYear();
}

/** Whether a time was over before another one began: `isBefore('2024', '2025-Q1')` → true; of no time nothing is before or behind. */
export function isBefore(one: PeriodText | null, other: PeriodText | null): boolean {
  const [first, last] = [one, other].map((text) => (text === null ? null : parsePeriod(text)));
  return first != null && last != null && first.to < last.from;
}

/**
 * The same stretch some whole years earlier or later, in the catalogue's syntax:
 * `shiftYears('2025-Q2', -1)` → `2024-Q2`; both ends of a span move.
 */
export function shiftYears(text: PeriodText, years: number): PeriodText {
  return text.replace(
    /(^|\/)([0-9]{4})/g,
    (_, slash: string, year: string) => `${slash}${Number(year) + years}`,
  );
}

/** The stretch of the same grain just before it, or further with `steps`: `previousPeriod('2026-Q1')` → `2025-Q4`. */
export function previousPeriod(text: PeriodText, steps = 1): PeriodText | null {
  const match = PART.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[2] !== undefined)
    return part(year * 2 + Number(match[2]) - 1 - steps, 2, (y, p) => `${y}-H${p + 1}`);
  if (match[3] !== undefined)
    return part(year * 4 + Number(match[3]) - 1 - steps, 4, (y, p) => `${y}-Q${p + 1}`);
  if (match[4] === undefined) return String(year - steps);
  if (match[5] === undefined)
    return part(
      year * 12 + Number(match[4]) - 1 - steps,
      12,
      (y, p) => `${y}-${String(p + 1).padStart(2, '0')}`,
    );
  const range = parsePeriod(text);
  return range === null ? null : dateText(range.from - steps);
}

/** A range in the catalogue's syntax, `2025-Q2`; `null` for a span of several. */
export function rangeText({ from, to, grain }: DayRange): PeriodText | null {
  const year = yearOf(to);
  const date = dateText(from);
  const month = Number(date.slice(5, 7));
  switch (grain) {
    case 'year':
      return String(year);
    case 'half':
      return `${year}-H${Math.ceil(month / 6)}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`;
    case 'month':
      return date.slice(0, 7);
    case 'day':
      return date;
    default:
      return null;
  }
}

function part(index: number, perYear: number, write: (year: number, part: number) => string): string {
  const year = Math.floor(index / perYear);
  return write(year, index - year * perYear);
}
