import type { Language } from '@assay/engine';
import { enDays } from '../en/days.ts';
import { koDays } from '../ko/days.ts';
import type { DayMention } from './day-mention.ts';

const DAY_MS = 86_400_000;
/** Where papers of a language mostly are, in hours from UTC; a day off is allowed for wherever days are compared. */
const ZONES: Readonly<Record<Language, number>> = { ko: 9, en: 0 };
const FINDERS: Readonly<Record<Language, (text: string) => DayMention[]>> = { ko: koDays, en: enDays };
/** Days before and after publication on which what is told as news can be; others are background or plans. */
const BEFORE = 7;
const AFTER = 1;
/** Letters within which an item says when its event was. */
const REACH = 320;

/**
 * The days, counted from 1970, on which the event of an item seems to be: those that its beginning names, about the time of publication.
 * `daysOf('… 16일 …', 'ko', Date.parse('2026-06-17T00:00Z'))` → `[20620]`.
 */
export function daysOf(lead: string, language: Language, published: number): number[] {
  const today = Math.floor((published + ZONES[language] * 3_600_000) / DAY_MS);
  const days = new Set<number>();
  for (const mention of FINDERS[language](lead.slice(0, REACH)))
    for (let day = today + AFTER; day >= today - BEFORE; day--)
      if (isOn(mention, day, today)) {
        days.add(day);
        break;
      }
  return [...days].sort((a, b) => a - b);
}

function isOn(mention: DayMention, day: number, today: number): boolean {
  const date = new Date(day * DAY_MS);
  // "On Tuesday" is today or in the week before.
  if ('weekday' in mention)
    return day <= today && day > today - BEFORE && date.getUTCDay() === mention.weekday;
  return (
    date.getUTCDate() === mention.day && (mention.month === null || date.getUTCMonth() === mention.month)
  );
}

/** Whether two items name a common day, give or take one for time zones; null where one names none. */
export function agreeOnDay(a: readonly number[], b: readonly number[]): boolean | null {
  if (a.length === 0 || b.length === 0) return null;
  return a.some((day) => b.some((other) => Math.abs(day - other) <= 1));
}
