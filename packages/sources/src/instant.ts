import { MONTHS, monthNumber } from './months.ts';

/** Minutes east of Greenwich; names that stand for several zones (IST, AST) are left out. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  kst: 540,
  jst: 540,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
};

/** Korea's time, which Korean feeds and pages mean where they name none. */
export const KOREAN_TIME = 540;

const LONGEST = 100;
const YEAR_FIRST = /^([0-9]{4})\s?[-./년]\s?([0-9]{1,2})\s?[-./월]\s?([0-9]{1,2})(?![0-9])\s?[.일]?/;
const COMPACT = /^([0-9]{4})([0-9]{2})([0-9]{2})(?=$|[t ]|[0-9]{4}(?:[0-9]{2})?(?![0-9]))/i;
/** A weekday before it, in Korean too, and months as names or as `11월`. */
const WEEKDAY = /^(?:[a-z]{3,9}\.?|[월화수목금토일](?:요일)?)(?:,\s?|\s)/i;
const DAY_FIRST =
  /^([0-9]{1,2})(?:st|nd|rd|th)?[\s-]([a-z]{3,9}|[0-9]{1,2}월?)\.?,?[\s-]([0-9]{4}|[0-9]{2})(?![0-9])/i;
const MONTH_FIRST = /^([a-z]{3,9})\.?\s([0-9]{1,2})(?:st|nd|rd|th)?,?\s([0-9]{4})(?![0-9])/i;
/** `Wed Nov 25 09:30:00 KST 2026`: the year stands last. */
const YEAR_LAST =
  /^([a-z]{3,9})\s([0-9]{1,2})\s([0-9:]{5,8})\s(?:([a-z]{1,5}|[+-][0-9:]{4,6})\s)?([0-9]{4})$/i;
const HALF = /^(오전|오후|am|pm|a\.m\.|p\.m\.)\s?/i;
const CLOCK =
  /^([0-9]{1,2})(?::|시\s?)(?:([0-9]{1,2})분?)?(?::([0-9]{1,2})|\s?([0-9]{1,2})초)?(?:[.,][0-9]{1,9})?(?![0-9:])/;
const COMPACT_CLOCK = /^([0-9]{2})([0-9]{2})([0-9]{2})?(?![0-9])/;
const OFFSET = /^(?:gmt|utc)?\s?([+-])([0-9]{1,2}):?([0-9]{2})?(?![0-9])/i;
const ZONE_NAME = /^([a-z]{1,5})(?![a-z])/i;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly rest: string;
}

/**
 * The instant that a date and time name, in UTC: ISO 8601, RFC 822 with its common faults, and Korean writings. Where the
 * writing names no zone it is `zone` minutes east of Greenwich; a day alone is its first minute there.
 * Example: `parseInstant('Wed, 25 Nov 2026 09:30:00 +0900', 0)` → `2026-11-25T00:30:00.000Z`;
 * `parseInstant('2026년 11월 25일 오후 3시 20분', KOREAN_TIME)` → `2026-11-25T06:20:00.000Z`; `parseInstant('soon', 0)` → `null`.
 */
export function parseInstant(written: string | null | undefined, zone: number): string | null {
  const text = (written ?? '').trim().slice(0, LONGEST).replace(/\s+/g, ' ');
  const day = parseDay(text);
  if (day === null) return null;
  const clock = parseClock(day.rest);
  if (clock === null) return null;
  const instant = Date.UTC(day.year, day.month - 1, day.day, clock.hours, clock.minutes, clock.seconds);
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day));
  const isReal = date.getUTCMonth() === day.month - 1 && date.getUTCDate() === day.day;
  return isReal ? new Date(instant - (clock.zone ?? zone) * 60_000).toISOString() : null;
}

function parseDay(text: string): Day | null {
  const numbered = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (numbered !== null)
    return dayOf(numbered[1], Number(numbered[2]), numbered[3], text.slice(numbered[0].length));
  const bare = text.replace(WEEKDAY, '').trimStart();
  const last = YEAR_LAST.exec(bare);
  if (last !== null) return dayOf(last[5], monthNumber(last[1]), last[2], ` ${last[3]} ${last[4] ?? ''}`);
  const dayFirst = DAY_FIRST.exec(bare);
  if (dayFirst !== null)
    return dayOf(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1], bare.slice(dayFirst[0].length));
  // Without a weekday before it, `Nov 25, 2026` would lose its month.
  const monthFirst = MONTH_FIRST.exec(MONTHS.includes(text.slice(0, 3).toLowerCase()) ? text : bare);
  if (monthFirst === null) return null;
  const { input, 0: whole } = monthFirst;
  return dayOf(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2], input.slice(whole.length));
}

function dayOf(year: string | undefined, month: number, day: string | undefined, rest: string): Day | null {
  const full = Number(year) + ((year ?? '').length > 2 ? 0 : Number(year) < 70 ? 2000 : 1900);
  return full < 1900 || full > 2100 || month < 1 || month > 12
    ? null
    : { year: full, month, day: Number(day), rest };
}

interface Clock {
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly zone: number | null;
}

/** The time after a day; midnight where none follows, null where it is none of a clock's. */
function parseClock(after: string): Clock | null {
  const start = after.replace(
    /^(?:\s?\([^()]{1,4}\))?(?:\s?[월화수목금토일]요일)?[\s,t|–-]{0,3}(?:at\s)?/i,
    '',
  );
  const half = HALF.exec(start)?.[1]?.toLowerCase() ?? null;
  const digits = start.replace(HALF, '');
  const found = CLOCK.exec(digits) ?? COMPACT_CLOCK.exec(digits);
  if (found === null) return { hours: 0, minutes: 0, seconds: 0, zone: parseZone(start) };
  const rest = digits.slice(found[0].length).trimStart();
  const after12 = HALF.exec(rest)?.[1]?.toLowerCase() ?? half;
  const hours = hoursOf(Number(found[1]), after12);
  const minutes = Number(found[2] ?? 0);
  const seconds = Number(found[3] ?? found[4] ?? 0);
  if (hours > 24 || minutes > 59 || seconds > 60) return null;
  // A leap second is counted as the one before it.
  return { hours, minutes, seconds: Math.min(seconds, 59), zone: parseZone(rest.replace(HALF, '')) };
}

function hoursOf(hours: number, half: string | null): number {
  if (half === null || hours > 12) return hours;
  return (hours % 12) + (/^(?:오후|p)/.test(half) ? 12 : 0);
}

function parseZone(text: string): number | null {
  const bare = text.replace(/^\(/, '');
  const offset = OFFSET.exec(bare);
  if (offset !== null) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return minutes > 14 * 60 ? null : offset[1] === '-' ? -minutes : minutes;
  }
  const name = ZONE_NAME.exec(bare)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(ZONES, name) ? (ZONES[name] ?? null) : null;
}
