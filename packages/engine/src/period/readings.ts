import type { Grain, PeriodReference } from './period.ts';
import type { PeriodReading } from './period-rule.ts';

/**
 * A part of a year in the catalogue's syntax: `Q2`, `H1`, `05`, `05-07`, or a run of months `01/08`, which ends in the
 * year spoken of (`04/03` begins in April of the year before). Null is the whole year.
 */
export type Part = string | null;

/** The grain of a part: `Q2` quarter, `H1` half, `05` month, `05-07` day; a run of three months counts as a quarter. */
function grainOf(part: Part): Grain {
  if (part === null) return 'year';
  if (part.startsWith('Q')) return 'quarter';
  if (part.startsWith('H')) return 'half';
  const slash = part.indexOf('/');
  if (slash < 0) return part.includes('-') ? 'day' : 'month';
  const length = (Number(part.slice(slash + 1)) - Number(part.slice(0, slash)) + 12) % 12;
  return length === 2 ? 'quarter' : length === 5 ? 'half' : length === 11 ? 'year' : 'month';
}

/** Two digits: `twoDigits('5', 12)` → `05`; undefined where it is no month or day up to the limit. */
export function twoDigits(text: string, limit: number): string | undefined {
  const value = Number(text);
  return value >= 1 && value <= limit ? String(value).padStart(2, '0') : undefined;
}

/** A run of months as a part: `monthRun(1, 8)` → `01/08`, `monthRun(4, 6)` → `Q2`; undefined where one is no month. */
export function monthRun(first: number, last: number): Part | undefined {
  const from = twoDigits(String(first), 12);
  const to = twoDigits(String(last), 12);
  if (from === undefined || to === undefined) return undefined;
  if (first === last) return from;
  if (first === 1 && last === 12) return null;
  if (first % 3 === 1 && last === first + 2) return `Q${last / 3}`;
  if (first % 6 === 1 && last === first + 5) return `H${last / 6}`;
  return `${from}/${to}`;
}

/** A part of a given year from its first to its last stretch: `partBounds(2025, '01/08')` → `['2025-01', '2025-08']`. */
export function partBounds(year: number, part: Part): readonly [from: string, to: string] {
  if (part === null) return [String(year), String(year)];
  const slash = part.indexOf('/');
  if (slash < 0) return [`${year}-${part}`, `${year}-${part}`];
  const [first, last] = [part.slice(0, slash), part.slice(slash + 1)];
  return [`${first > last ? year - 1 : year}-${first}`, `${year}-${last}`];
}

/** 2024년 2분기 → absolute 2024-Q2. */
export function absolute(year: number, part: Part): PeriodReading {
  const [from, to] = partBounds(year, part);
  return { reference: { kind: 'absolute', from, to }, grain: grainOf(part) };
}

/** 2013~2024년 → absolute 2013 to 2024; null where it runs backwards. */
export function absoluteRange(
  year: number,
  part: Part,
  lastYear: number,
  lastPart: Part,
): PeriodReading | null {
  const [from] = partBounds(year, part);
  const [, to] = partBounds(lastYear, lastPart);
  if (lastYear < year || (lastYear === year && to <= from)) return null;
  return { reference: { kind: 'absolute', from, to }, grain: grainOf(part), use: 'at' };
}

/** 2분기 → the part Q2 of a year left out; null for the whole year. */
export function partOnly(part: Part): PeriodReading | null {
  return part === null
    ? null
    : { reference: { kind: 'part', part, grain: grainOf(part) }, grain: grainOf(part) };
}

/** This spring, last November → the latest that has begun or is over, whatever year is spoken of. */
export function latestPart(part: Part, latest: 'begun' | 'over'): PeriodReading | null {
  const reading = partOnly(part);
  return reading?.reference.kind !== 'part'
    ? reading
    : { ...reading, reference: { ...reading.reference, latest } };
}

/** 지난해 2분기 → document-relative −1 with part Q2; 이듬해 → carried-relative +1. */
export function relativeYear(
  kind: 'document-relative' | 'carried-relative',
  offset: number,
  part: Part,
): PeriodReading {
  const grain = grainOf(part);
  return { reference: { kind, grain, offset, part }, grain };
}

/** So many years, quarters or months away: 지난달, two years later. Twelve months are a year. */
export function away(
  kind: 'document-relative' | 'carried-relative',
  unit: Grain,
  count: number,
): PeriodReading {
  const { grain, length } = wholeUnits(unit, count);
  return { reference: { kind, grain, offset: length, part: null }, grain };
}

/** 지난달 23일 → the 23rd of the month so many months from the document's. */
export function dayOfMonthAway(count: number, day: string): PeriodReading {
  return {
    reference: { kind: 'document-relative', grain: 'month', offset: count, part: null, day },
    grain: 'day',
  };
}

/** The very stretch spoken of: 같은 기간, the same period. A distance of no days. */
export function sameStretch(): PeriodReading {
  return { reference: { kind: 'carried-relative', grain: 'day', offset: 0, part: null }, grain: 'day' };
}

/** Since then, 그 뒤로: from the time spoken of on. */
export function sinceThen(): PeriodReading {
  return { ...sameStretch(), use: 'since' };
}

/** 3년 새, over the past decade: a length back from what is spoken of. */
export function spanBack(unit: Grain, count: number): PeriodReading | null {
  if (!(count > 0)) return null;
  const { grain, length } = wholeUnits(unit, count);
  return { reference: { kind: 'span-back', grain, length }, grain, use: 'over' };
}

/** 매년, every quarter. */
export function each(grain: Grain): PeriodReading {
  const reference: PeriodReference = { kind: 'span-back', grain, length: 0 };
  return { reference, grain, use: 'each' };
}

function wholeUnits(unit: Grain, count: number): { readonly grain: Grain; readonly length: number } {
  if (unit === 'decade') return { grain: 'year', length: count * 10 };
  if (unit === 'month' && count !== 0 && count % 12 === 0) return { grain: 'year', length: count / 12 };
  return { grain: unit, length: count };
}
