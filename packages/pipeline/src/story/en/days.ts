import type { DayMention } from '../day/day-mention.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ');

const DATE =
  /\b(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?\.? ([0-9]{1,2})\b/g;
const DATE_FIRST =
  /\b([0-9]{1,2}) (Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?\b/g;
const WEEKDAY = /\b(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/g;

/** The days that an English text names: `June 16`, `16 June`, `on Tuesday`. */
export function enDays(text: string): DayMention[] {
  const days: DayMention[] = [];
  for (const [, month, day] of text.matchAll(DATE))
    days.push({ month: placeIn(MONTHS, month), day: Number(day) });
  for (const [, day, month] of text.matchAll(DATE_FIRST))
    days.push({ month: placeIn(MONTHS, month), day: Number(day) });
  for (const [, weekday] of text.matchAll(WEEKDAY)) days.push({ weekday: placeIn(WEEKDAYS, weekday) });
  return days;
}

function placeIn(names: readonly string[], name: string | undefined): number {
  return names.indexOf((name ?? '').slice(0, 3).toLowerCase());
}
