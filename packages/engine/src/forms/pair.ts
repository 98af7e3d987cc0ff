import {
  heldRanges,
  rangeBefore,
  rangesYearsBefore,
  rangeYearBefore,
} from '../check/judging/match-period.ts';
import { type Choice, isShorter, periodsFor, type Request } from '../check/judging/request.ts';
import type { Draft } from '../claim/draft.ts';
import { type DayRange, parsePeriod } from '../period/calendar.ts';
import { baseRanges, rangesBack } from './base-ranges.ts';

/** Two periods of one series, the later first named in the text or assumed. */
export interface PeriodPair {
  readonly earlier: DayRange;
  readonly later: DayRange;
  readonly stale: boolean;
}

/**
 * The pairs of periods between which a change can be meant: the stated ones; where no base is stated, the year before the
 * later period (the quarter before where that is all there is); where nothing is stated, the newest three of each.
 */
export function pairsFor(request: Request, entity: string): PeriodPair[] {
  const { catalogue, indicator, scope } = request;
  const held = heldRanges(catalogue, indicator.id, entity, scope);
  const { ranges, assumed } = periodsFor(request, entity);
  const pairs: PeriodPair[] = [];
  for (const { range: later, stale } of lastOf(request, ranges)) {
    for (const earlier of basesFor(request, entity, held, later)) {
      if (earlier.from < later.from || earlier.to < later.to)
        pairs.push({ earlier, later, stale: assumed && stale });
    }
  }
  return pairs;
}

/** Of the quarters within a year that is stated, the last is how things stood in it. */
function lastOf({ period, periodCarried }: Request, ranges: readonly Choice[]): readonly Choice[] {
  const wanted = period === null || periodCarried ? null : parsePeriod(period);
  if (wanted === null || !ranges.every(({ range }) => isShorter(range, wanted))) return ranges;
  const newest = Math.max(...ranges.map(({ range }) => range.to));
  return ranges.filter(({ range }) => range.to === newest);
}

function basesFor(request: Request, entity: string, held: readonly DayRange[], later: DayRange): DayRange[] {
  const { base, back, indicator, draft } = request;
  if (back !== undefined)
    return rangesBack(request, entity, back, later).filter((range) => range.to < later.to);
  if (base !== null)
    return atSameTimeOfYear(
      request,
      baseRanges(request, entity, startOf(base), later).filter(
        (range) =>
          range.to < later.to &&
          (!isOfOtherLength(request, range, later) || (isPartSaid(draft) && isShorter(later, range))),
      ),
      later,
    );
  const yearBefore = rangeYearBefore(held, later);
  const before = rangeBefore(held, later);
  const found = [yearBefore, before].filter((range): range is DayRange => range !== null);
  if (found.length === 0 && draft.form === 'change' && !indicator.addPeriods) return lastBefore(held, later);
  return found[0] !== undefined && found[1] !== undefined && found[0].from === found[1].from
    ? [found[0]]
    : found;
}

/** Of a statistic that was told of halves of a year before it is of quarters, the last that is over when a time begins. */
function lastBefore(held: readonly DayRange[], { from }: DayRange): DayRange[] {
  const before = held.filter((range) => range.to < from);
  const newest = Math.max(...before.map(({ to }) => to));
  return before.filter(({ to }) => to === newest);
}

/** "At the end of 2025 four times as much as a year before": of the quarters within a year the one that lies whole years before. */
function atSameTimeOfYear(
  { base, draft }: Request,
  ranges: readonly DayRange[],
  later: DayRange,
): DayRange[] {
  const wanted = base === null ? null : parsePeriod(startOf(base));
  const isCountedBack = draft.base?.mention.reference.kind === 'carried-relative';
  if (!isCountedBack || wanted === null || !ranges.every((range) => isShorter(range, wanted)))
    return [...ranges];
  const same = rangesYearsBefore(ranges, later);
  return same.length > 0 ? same : [...ranges];
}

/** A year's sales are not held against a quarter's: what comes in adds up. */
function isOfOtherLength({ indicator }: Request, one: DayRange, other: DayRange): boolean {
  return indicator.addPeriods && (isShorter(one, other) || isShorter(other, one));
}

/** 작년 한 해의 94%: of what was over a longer time, so much was reached. */
function isPartSaid({ form, quantity }: Draft): boolean {
  return form === 'growth-multiple' && quantity?.unit === 'percent';
}

/** Where a change begins: `2013/2023` → `2013`; a season or another run of months of one year is one time: `2024-09/2024-11`. */
export function startOf(period: string): string {
  const [first = period, last] = period.split('/');
  const isRun = last !== undefined && first.length > 4 && first.slice(0, 4) === last.slice(0, 4);
  return isRun ? period : first;
}

/** The first of a span's two ends: `2013/2023` → `2013`. */
export function firstPart(period: string): string {
  return period.split('/')[0] ?? period;
}
