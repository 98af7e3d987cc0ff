import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Cell } from '../../catalogue/cell.ts';
import { type DayRange, parsePeriod } from '../../period/calendar.ts';
import type { PeriodText } from '../../period/period.ts';
import { inScope, type Scope } from './alternatives.ts';

/** A day is answered by the month, quarter or half-year that holds it. */
const HALF_YEAR = 185;
/** A list that appears twice a year is the one of a time a month off: half a year before June it is November's; a season is its quarter. */
const MONTH = 31;
/** No season has fewer days. */
const SEASON = 85;

/**
 * The periods of held cells that can stand for what the text says, best first: the same days, and the end of them; else what lies within
 * (the latest first: a year is answered by its last half-year or month); else a span that ends with it.
 */
export function matchPeriods(
  catalogue: Catalogue,
  indicator: string,
  entity: string,
  period: PeriodText,
  scope: Scope,
): DayRange[] {
  const wanted = parsePeriod(period);
  if (wanted === null) return [];
  const ranges = heldRanges(catalogue, indicator, entity, scope);
  const same = ranges.filter((range) => range.from === wanted.from && range.to === wanted.to);
  if (same.length > 0) return [...same, ...endingWith(catalogue, indicator, ranges, wanted)];
  const within = ranges.filter((range) => range.from >= wanted.from && range.to <= wanted.to);
  if (within.length > 0) return within.sort((a, b) => b.to - a.to || b.from - a.from);
  const ending = ranges.filter(
    (range) => range.grain === 'span' && range.to <= wanted.to && range.to >= wanted.from,
  );
  if (ending.length > 0) return ending.sort((a, b) => b.from - a.from);
  const around = ranges.filter(
    (range) => range.from <= wanted.from && range.to >= wanted.to && range.to - range.from <= HALF_YEAR,
  );
  if (around.length > 0) return around.sort((a, b) => a.to - a.from - (b.to - b.from));
  const frequency = catalogue.indicators.get(indicator)?.frequency;
  if (
    frequency === 'snapshot' ||
    frequency === 'irregular' ||
    frequency === 'monthly' ||
    frequency === 'daily'
  ) {
    return ranges.filter((range) => range.from >= wanted.from - 16 && range.to <= wanted.to + 16);
  }
  const isSeason = frequency === 'quarterly' && wanted.to - wanted.from >= SEASON;
  if (frequency === 'half-yearly' || isSeason)
    return ranges.filter((range) => range.from >= wanted.from - MONTH && range.to <= wanted.to + MONTH);
  return [];
}

/** What a year's end may be told by beside the year's own value: that of its last month, of what does not add up over the year. */
function endingWith(
  { indicators }: Catalogue,
  indicator: string,
  ranges: readonly DayRange[],
  { from, to }: DayRange,
): DayRange[] {
  if (indicators.get(indicator)?.addPeriods !== false) return [];
  return ranges.filter((range) => range.to === to && range.from > from && range.from >= to - MONTH);
}

/** The distinct periods for which an entity has a cell in scope, oldest first. */
export function heldRanges(
  catalogue: Catalogue,
  indicator: string,
  entity: string,
  scope: Scope,
): DayRange[] {
  const ranges: DayRange[] = [];
  let inOrder = true;
  /** Cells are sorted by their first and last day: those of one period stand together. */
  for (const cell of cellsOf(catalogue, indicator, entity)) {
    if (!inScope(cell, scope)) continue;
    const { range } = cell;
    const last = ranges.at(-1);
    if (last !== undefined && last.from === range.from && last.to === range.to) ranges.pop();
    else if (last !== undefined && last.to >= range.to) inOrder = false;
    ranges.push(range);
  }
  return inOrder ? ranges : ranges.sort((a, b) => a.to - b.to || a.from - b.from);
}

/**
 * The held periods of one length that together make up a longer one: the four quarters of a year. None where the longer one is
 * held itself or a part is missing.
 */
export function partsOf(ranges: readonly DayRange[], whole: DayRange): readonly DayRange[] {
  if (ranges.some((range) => range.from === whole.from && range.to === whole.to)) return [];
  const inside = ranges.filter((range) => range.from >= whole.from && range.to <= whole.to);
  for (const grain of new Set(inside.map((range) => range.grain))) {
    const parts = inside.filter((range) => range.grain === grain).sort((a, b) => a.from - b.from);
    const joined = parts.every((part, index) => part.from === (parts[index - 1]?.to ?? whole.from - 1) + 1);
    if (parts.length > 1 && joined && parts.at(-1)?.to === whole.to) return parts;
  }
  return [];
}

/** The newest held periods, newest first, at most `count`. */
export function newestRanges(
  catalogue: Catalogue,
  indicator: string,
  entity: string,
  scope: Scope,
  count: number,
): DayRange[] {
  return heldRanges(catalogue, indicator, entity, scope).slice(-count).reverse();
}

/** The held period before another one and of its length: the year before, the quarter before. */
export function rangeBefore(ranges: readonly DayRange[], at: DayRange): DayRange | null {
  const length = at.to - at.from;
  const earlier = ranges.filter(
    (range) => Math.abs(range.to - range.from - length) <= 4 && range.to < at.to && range.from < at.from,
  );
  return earlier.at(-1) ?? null;
}

/** The held period that lies a year before another one: 2025-Q1 for 2026-Q1. */
export function rangeYearBefore(ranges: readonly DayRange[], at: DayRange, years = 1): DayRange | null {
  return ranges.find((range) => isYearsBefore(range, at, years)) ?? null;
}

/** The held periods that lie whole years before another one: the fourth quarters for 2026-Q4. */
export function rangesYearsBefore(ranges: readonly DayRange[], at: DayRange): DayRange[] {
  return ranges.filter((range) => isYearsBefore(range, at, Math.round((at.to - range.to) / YEAR)));
}

const YEAR = 365.25;
/** Days by which the ends of months and of leap years shift what lies a year before. */
const SHIFTED = 16;

function isYearsBefore({ from, to }: DayRange, at: DayRange, years: number): boolean {
  const days = Math.round(years * YEAR);
  return Math.abs(from + days - at.from) <= SHIFTED && Math.abs(to + days - at.to) <= SHIFTED;
}

function cellsOf(catalogue: Catalogue, indicator: string, entity: string): readonly Cell[] {
  return catalogue.cells.get(indicator)?.byEntity.get(entity) ?? [];
}
