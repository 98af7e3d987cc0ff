import { heldRanges, matchPeriods } from '../check/judging/match-period.ts';
import type { Request } from '../check/judging/request.ts';
import type { PeriodArgument } from '../claim/draft.ts';
import { type DayRange, parsePeriod, rangeText } from '../period/calendar.ts';
import type { Length, PeriodReference, PeriodText } from '../period/period.ts';
import { lengthBefore } from '../period/resolve-period.ts';

/** References that count a length of time back, so that the edition nearest to it is meant. */
const COUNTED: ReadonlySet<PeriodReference['kind']> = new Set([
  'span-back',
  'carried-relative',
  'document-relative',
]);
/** A list of June and November has its "half a year ago" within this many days. */
const NEAR = 45;
/** Values of longer periods than a quarter belong to them, not to a day. */
const POINT = 93;

/**
 * The held periods from which a change counts that is stated to begin at `start`; where the words count back to it ("in six
 * months") and none is held there, the one nearest to it.
 */
export function baseRanges(
  request: Request,
  entity: string,
  start: PeriodText,
  later: DayRange,
): readonly DayRange[] {
  const { catalogue, indicator, scope, draft } = request;
  const matched = matchPeriods(catalogue, indicator.id, entity, start, scope);
  if (matched.length > 0 || later.to - later.from > POINT) return matched;
  return nearestTo(request, entity, start, draft.base).filter((range) => range.to < later.from);
}

/** The held periods that lie the length before the later one that the words count back. */
export function rangesBack(
  request: Request,
  entity: string,
  back: Length,
  later: DayRange,
): readonly DayRange[] {
  const text = rangeText(later);
  const start = text === null ? null : lengthBefore(text, back);
  return start === null ? [] : baseRanges(request, entity, start, later);
}

/** "A year earlier" than a month is the same month; "two years later" is about then. */
function isExactYear(reference: PeriodReference): boolean {
  if (reference.kind === 'absolute' || reference.grain !== 'year') return false;
  return reference.kind === 'span-back' || Math.abs(reference.kind === 'part' ? 0 : reference.offset) < 2;
}

/** The held period nearest to one that the words count back to: November 2025 for half a year before June 2026; else none. */
export function nearestTo(
  { catalogue, indicator, scope }: Request,
  entity: string,
  text: PeriodText,
  argument: PeriodArgument | null,
): readonly DayRange[] {
  const wanted = parsePeriod(text);
  if (wanted === null || argument === null || !COUNTED.has(argument.mention.reference.kind)) return [];
  if (isExactYear(argument.mention.reference) || wanted.to - wanted.from > POINT) return [];
  const near = heldRanges(catalogue, indicator.id, entity, scope)
    .filter((range) => range.to - range.from <= POINT)
    .sort((a, b) => Math.abs(a.to - wanted.to) - Math.abs(b.to - wanted.to))[0];
  return near !== undefined && Math.abs(near.to - wanted.to) <= NEAR ? [near] : [];
}
