import type { DateGrain } from './number-format.ts';

const DAY = 86_400;
/** The last day that workbooks can hold: 9999-12-31. */
const LAST = 2_958_465;
/** Day 60 of the count from 1900 is the 29 February that never was; what follows is counted from a day earlier. */
const FALSE_LEAP_DAY = 60;

/**
 * The date of a day's number as ISO text, as far as its format shows it; null for what is no date. Days count from 1 on
 * 1900-01-01, or from 0 on 1904-01-01.
 * Example: `serialDate('45235', 'day', 1900)` → `2023-11-05`; `serialDate('45235.5', 'moment', 1900)` → `2023-11-05T12:00:00`.
 */
export function serialDate(number: string, grain: DateGrain, epoch: 1900 | 1904): string | null {
  const serial = Number(number);
  if (!(serial >= 0) || serial >= LAST + 1) return null;
  const seconds = Math.round((serial % 1) * DAY);
  const days = Math.floor(serial) + Math.floor(seconds / DAY);
  const time = clock(seconds % DAY);
  if (grain === 'time') return serial < 1 ? time : null;
  if (epoch === 1900 && (days === 0 || days === FALSE_LEAP_DAY)) return null;
  const iso = isoDay(days, epoch);
  if (grain === 'year') return iso.slice(0, 4);
  if (grain === 'month') return iso.slice(0, 7);
  return grain === 'day' || seconds % DAY === 0 ? iso : `${iso}T${time}`;
}

function isoDay(days: number, epoch: 1900 | 1904): string {
  const start = epoch === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < FALSE_LEAP_DAY ? 31 : 30);
  return new Date(start + days * DAY * 1000).toISOString().slice(0, 10);
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
