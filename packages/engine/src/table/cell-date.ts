import { allOf, eitherOf } from '../language/registry-date-writing.ts';
import { monthNamed } from './language/registry-table-words.ts';
import type { CellDate } from './table.ts';

const MARK = {
  year: allOf(({ marks }) => marks.year),
  month: allOf(({ marks }) => marks.month),
  day: eitherOf(({ marks }) => marks.day),
};
const YEAR_FIRST = new RegExp(
  `^([0-9]{4})\\s?[-./${MARK.year}]\\s?([0-9]{1,2})(?:\\s?[-./${MARK.month}]\\s?([0-9]{1,2})(?:\\s?(?:${MARK.day}|\\.))?|\\s?[.${MARK.month}])?$`,
);
const YEAR_LAST = /^([0-9]{1,2})\s?[-./]\s?([0-9]{1,2})\s?[-./]\s?([0-9]{4})$/;
const SEASON = /^([0-9]{4})\s?[-/]\s?([0-9]{4}|[0-9]{2})$/;
const YEAR_ALONE = new RegExp(`^([0-9]{4})\\s?[${MARK.year}]$`);
const DAY_OF_MONTH = new RegExp(`^([0-9]{1,2})\\s?[${MARK.month}]\\s?([0-9]{1,2})\\s?(?:${MARK.day})$`);
const WORD = /[a-z]+|[0-9]+/g;

/**
 * The date that a folded cell writes, with as much of it as stands there; null where it is none.
 * Example: `sept 4 , 2001` → 2001-9-4; `15 march` → a day without a year; `2009-10` → the season that begins in 2009.
 */
export function readCellDate(folded: string): CellDate | null {
  if (!/[0-9]/.test(folded) || folded.length > 40) return null;
  return fromDigits(folded) ?? fromWords(folded);
}

function fromDigits(folded: string): CellDate | null {
  const season = SEASON.exec(folded);
  if (season !== null && followsOn(Number(season[1]), season[2] ?? ''))
    return { year: Number(season[1]), month: null, day: null };
  const first = YEAR_FIRST.exec(folded);
  if (first !== null)
    return dateOf(Number(first[1]), Number(first[2]), first[3] === undefined ? null : Number(first[3]));
  const last = YEAR_LAST.exec(folded);
  if (last !== null) {
    const [a, b, year] = [Number(last[1]), Number(last[2]), Number(last[3])];
    return a > 12 ? dateOf(year, b, a) : dateOf(year, a, b);
  }
  const year = YEAR_ALONE.exec(folded);
  if (year !== null) return { year: Number(year[1]), month: null, day: null };
  const day = DAY_OF_MONTH.exec(folded);
  return day === null ? null : dateOf(null, Number(day[1]), Number(day[2]));
}

/** 2009-10, 2009-2010: the second is the year after, or a few later. */
function followsOn(year: number, end: string): boolean {
  const to = end.length === 4 ? Number(end) : Math.floor(year / 100) * 100 + Number(end);
  const next = to < year ? to + 100 : to;
  return isYear(year) && next > year && (end.length === 4 || next === year + 1 || Number(end) > 12);
}

/** A month's name with a day, a year or both; words of weekdays and the endings of ordinals may stand between. */
function fromWords(folded: string): CellDate | null {
  let [year, month, day]: [number | null, number | null, number | null] = [null, null, null];
  let others = 0;
  for (const [word] of folded.matchAll(WORD)) {
    const named = monthNamed(word);
    if (named !== null && month === null) month = named;
    else if (/^[0-9]{4}$/.test(word) && year === null && isYear(Number(word))) year = Number(word);
    else if (/^[0-9]{1,2}$/.test(word) && day === null) day = Number(word);
    else if (!/^(?:st|nd|rd|th|of|[a-z]{3,6}day|mon|tue|wed|thu|fri|sat|sun)$/.test(word)) others++;
  }
  if (month === null || (year === null && day === null) || others > 0) return null;
  return dateOf(year, month, day);
}

function dateOf(year: number | null, month: number, day: number | null): CellDate | null {
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > 31))) return null;
  return year !== null && !isYear(year) ? null : { year, month, day };
}

/** Whether a whole number can be a year of the calendar as tables write it. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1000 && value <= 2199;
}

/** A number by which dates are put in order; a part left out comes first. Example: May 2001 before June 2001. */
export function dateOrder({ year, month, day }: CellDate): number {
  return ((year ?? 0) * 16 + (month ?? 0)) * 32 + (day ?? 0);
}
