import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Cell } from '../catalogue/cell.ts';
import { type DayRange, parsePeriod } from '../period/calendar.ts';
import type { PeriodText } from '../period/period.ts';

/**
 * The periods of held cells that can stand for what the text says, best first: the same days; else what lies within
 * (the latest first: a year is answered by its last half-year or month); else a span that ends with it.
 */
export function matchPeriods(catalogue: Catalogue, indicator: string, entity: string, period: PeriodText, asOf: number): DayRange[] {
  const wanted = parsePeriod(period);
  if (wanted === null) return [];
  const ranges = heldRanges(catalogue, indicator, entity, asOf);
  const same = ranges.filter((range) => range.from === wanted.from && range.to === wanted.to);
  if (same.length > 0) return same;
  const within = ranges.filter((range) => range.from >= wanted.from && range.to <= wanted.to);
  if (within.length > 0) return within.sort((a, b) => b.to - a.to || b.from - a.from);
  const ending = ranges.filter((range) => range.grain === 'span' && range.to <= wanted.to && range.to >= wanted.from);
  if (ending.length > 0) return ending.sort((a, b) => b.from - a.from);
  const frequency = catalogue.indicators.get(indicator)?.frequency;
  if (frequency === 'snapshot' || frequency === 'irregular' || frequency === 'monthly' || frequency === 'daily') {
    return ranges.filter((range) => range.from >= wanted.from - 16 && range.to <= wanted.to + 16);
  }
  return [];
}

/** The distinct periods for which an entity has a cell by a day, oldest first; forecasts apart. */
export function heldRanges(catalogue: Catalogue, indicator: string, entity: string, asOf: number): DayRange[] {
  const seen = new Map<string, DayRange>();
  for (const cell of cellsOf(catalogue, indicator, entity)) {
    if (cell.editionDay <= asOf && !cell.forecast) seen.set(`${cell.range.from}/${cell.range.to}`, cell.range);
  }
  return [...seen.values()].sort((a, b) => a.to - b.to || a.from - b.from);
}

/** The newest held periods, newest first, at most `count`. */
export function newestRanges(catalogue: Catalogue, indicator: string, entity: string, asOf: number, count: number): DayRange[] {
  return heldRanges(catalogue, indicator, entity, asOf).slice(-count).reverse();
}

/** The held period just before another one: same length where there is one, else the nearest earlier. */
export function rangeBefore(ranges: readonly DayRange[], at: DayRange): DayRange | null {
  const yearBack = ranges.filter((range) => range.grain === at.grain && range.to < at.to);
  return yearBack.at(-1) ?? null;
}

function cellsOf(catalogue: Catalogue, indicator: string, entity: string): readonly Cell[] {
  return catalogue.cells.get(indicator)?.byEntity.get(entity) ?? [];
}
