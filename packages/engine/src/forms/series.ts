import type { Cell } from '../catalogue/cell.ts';
import type { Operand } from '../check/judging/alternatives.ts';
import { hasSign, oriented, signOf, subtractIntervals } from '../check/judging/arithmetic.ts';
import { heldRanges, rangeBefore } from '../check/judging/match-period.ts';
import {
  arithmetic,
  type Evaluation,
  type FormOutcome,
  intervalOf,
  operandAt,
  outcomesOf,
  periodsFor,
  type Request,
  truth,
} from '../check/judging/request.ts';
import { type DayRange, parsePeriod, yearOf } from '../period/calendar.ts';
import type { Grain, PeriodText } from '../period/period.ts';
import type { Interval } from '../quantity/interval.ts';
import { againstTimes } from './against-times.ts';
import { overPairs } from './change.ts';
import { pairOf } from './difference.ts';
import { areLevel } from './order.ts';
import { firstPart, pairsFor } from './pair.ts';

/** Fewer cells than this make no trend, streak or record. */
const SHORTEST_SERIES = 3;

/** The sign of v(p2) − v(p1) over the stated or usual interval; of the gap between two where two are named. */
export function evaluateDirection(request: Request): Evaluation {
  if (request.others.length > 0) return evaluateGapMove(request);
  if (request.indicator.statType === 'growth') return evaluateSignOfGrowth(request);
  if (request.draft.againstTimes !== undefined) return againstTimes(request, request.draft.againstTimes);
  if (request.draft.ofYears !== undefined) return evaluateFirstMove(request, request.draft.ofYears + 1);
  if (request.draft.nth === true && request.base !== null) return evaluateFirstMove(request, null);
  const up = (request.draft.direction === 'up') !== (request.indicator.unit === 'rank');
  return overPairs(request, (request2, before, after) => {
    const change = subtractIntervals(intervalOf(request2, after), intervalOf(request2, before));
    return truth(
      request2.draft.direction === null
        ? areLevel(intervalOf(request2, after), intervalOf(request2, before))
        : unless(request2, hasSign(change, up ? 'positive' : 'negative')),
      arithmetic('direction', { computed: change, unit: request2.indicator.unit }),
    );
  });
}

/** Whether a year is the one before another: 2023, 2024 → true. */
function isYearBefore(base: PeriodText, period: PeriodText | null): boolean {
  return /^[0-9]{4}$/.test(base) && period !== null && Number(base) + 1 === Number(period);
}

/** That something rose or fell, of which only the growth is published: the sign of that. Europe's sales, −8.1%, fell back. */
function evaluateSignOfGrowth(request: Request): Evaluation {
  const { draft, subjects, base } = request;
  const [entity] = subjects;
  if (entity === undefined) return { reason: 'entity-unknown' };
  if (
    draft.direction === null ||
    (base !== null && !isYearBefore(base, request.period)) ||
    draft.againstTimes !== undefined ||
    draft.ofYears !== undefined
  )
    return { reason: 'definition-unclear' };
  const wanted = draft.direction === 'up' ? 'positive' : 'negative';
  const steps = periodsFor(request, entity).ranges.filter(({ range }) => range.grain !== 'span');
  const outcomes = steps.flatMap(({ range, stale }) =>
    outcomesOf(
      request,
      [operandAt(request, entity, range)],
      ([cell]) =>
        cell === undefined
          ? null
          : truth(
              unless(request, hasSign(intervalOf(request, cell), wanted)),
              arithmetic('value', { computed: intervalOf(request, cell), unit: request.indicator.unit }),
            ),
      stale,
    ),
  );
  return outcomes.length > 0 ? { outcomes } : { reason: 'no-observation' };
}

/** A change for the first time in so many values, or since the base: the last step goes that way, and those before, as far as they are held, do not. */
function evaluateFirstMove(request: Request, length: number | null): Evaluation {
  const [entity] = request.subjects;
  if (entity === undefined) return { reason: 'entity-unknown' };
  const wanted =
    (request.draft.direction === 'up') !== (request.indicator.unit === 'rank') ? 'positive' : 'negative';
  return overSeries(request, entity, length, (cells) => {
    const steps = cells
      .slice(1)
      .map((cell, index) =>
        hasSign(
          subtractIntervals(intervalOf(request, cell), intervalOf(request, cells[index] ?? cell)),
          wanted,
        ),
      );
    const result = arithmetic('trend', { numbers: [cells.length], unit: request.indicator.unit });
    const [before, last] = steps.slice(-2);
    if (last === true && steps.slice(0, -1).every((step) => step === false)) return truth(true, result);
    const fails = last === false || before === true;
    return truth(fails && request.draft.nth === true ? false : null, result);
  });
}

/** The sign of the change in |v(a) − v(b)|: the gap between the two widened or narrowed. */
function evaluateGapMove(request: Request): Evaluation {
  const [a, b] = pairOf(request);
  if (a === undefined || b === undefined) return { reason: 'entity-unknown' };
  const wanted = request.draft.direction === 'up' ? 'positive' : 'negative';
  const gapOf = (one: Cell, two: Cell): Interval =>
    oriented(subtractIntervals(intervalOf(request, one), intervalOf(request, two)), null);
  const outcomes = pairsFor(request, a).flatMap(({ earlier, later, stale }) =>
    outcomesOf(
      request,
      [
        operandAt(request, a, later),
        operandAt(request, b, later),
        operandAt(request, a, earlier),
        operandAt(request, b, earlier),
      ],
      ([x, y, u, v]) => {
        if (x === undefined || y === undefined || u === undefined || v === undefined) return null;
        const change = subtractIntervals(gapOf(x, y), gapOf(u, v));
        return truth(
          hasSign(change, wanted),
          arithmetic('gap-moved', { computed: change, unit: request.indicator.unit }),
        );
      },
      stale,
    ),
  );
  return outcomes.length > 0 ? { outcomes } : { reason: 'no-observation' };
}

/** Each step of a series in one direction: 매년 늘었다. */
export function evaluateTrend(request: Request): Evaluation {
  const [entity] = request.subjects;
  if (entity === undefined) return { reason: 'entity-unknown' };
  const up = (request.draft.direction === 'up') !== (request.indicator.unit === 'rank');
  const [, second] = pairOf(request);
  return overSeries(
    request,
    entity,
    null,
    (cells, rival) => {
      const wanted = up ? 'positive' : 'negative';
      const steps = cells.slice(1).map((cell, index) => {
        const before = cells[index];
        if (before === undefined) return null;
        const own = subtractIntervals(intervalOf(request, cell), intervalOf(request, before));
        if (rival === null) return unless(request, hasSign(own, wanted));
        const now = rival[index + 1];
        const then = rival[index];
        if (now === undefined || then === undefined) return null;
        const wide = oriented(subtractIntervals(intervalOf(request, cell), intervalOf(request, now)), null);
        const narrow = oriented(
          subtractIntervals(intervalOf(request, before), intervalOf(request, then)),
          null,
        );
        return hasSign(subtractIntervals(wide, narrow), wanted);
      });
      const result = arithmetic('trend', { numbers: [cells.length], unit: request.indicator.unit });
      return truth(hasStart(request) ? everyOne(steps) : ofLate(steps), result);
    },
    second ?? null,
  );
}

/** What is denied holds where it is not so: has not fallen. */
function unless({ draft }: Request, holds: boolean | null): boolean | null {
  return draft.negated && holds !== null ? !holds : holds;
}

/** Whether the words say from when on. */
function hasStart({ base, period }: Request): boolean {
  return base !== null || period?.includes('/') === true;
}

/** So many steps make what goes on, where no start is said. */
const OF_LATE = 3;

/** 계속 줄고 있다, with no start said: holds where each of the last steps does, fails where the last one does. */
function ofLate(steps: readonly (boolean | null)[]): boolean | null {
  const late = everyOne(steps.slice(-OF_LATE));
  return late === false ? (steps.at(-1) === false ? false : null) : late;
}

/** Holds where each does, fails where one fails; open where one is open. */
export function everyOne(steps: readonly (boolean | null)[]): boolean | null {
  return steps.includes(false) ? false : steps.includes(null) ? null : true;
}

/** The extreme of the cells held up to its period, or since the period named. */
export function evaluateRecord(request: Request): Evaluation {
  const [entity] = request.subjects;
  if (entity === undefined) return { reason: 'entity-unknown' };
  return overSeries(
    request,
    entity,
    null,
    (cells) => {
      const last = cells.at(-1);
      if (last === undefined) return null;
      const own = intervalOf(request, last);
      const high = request.draft.direction !== 'down';
      const wanted = high ? 'positive' : 'negative';
      const earlier = cells.slice(0, -1).map((cell) => isBeyond(own, intervalOf(request, cell), wanted));
      const result = arithmetic(high ? 'record-high' : 'record-low', {
        numbers: [cells.length],
        computed: own,
        unit: request.indicator.unit,
      });
      const holds = everyOne(earlier);
      /** Of how many years is told by about one more or less: only what was surpassed right before is none. */
      const isLoose = request.draft.ofYears !== undefined && holds === false;
      return truth(isLoose && earlier.at(-1) !== false ? null : holds, result);
    },
    null,
    false,
  );
}

/** Whether a value lies beyond an earlier one; the same again is neither a new extreme nor none. */
function isBeyond(own: Interval, earlier: Interval, wanted: 'positive' | 'negative'): boolean | null {
  const difference = subtractIntervals(own, earlier);
  return signOf(difference) === 'zero' ? null : hasSign(difference, wanted);
}

export function overSeries(
  request: Request,
  entity: string,
  last: number | null,
  judge: (
    cells: readonly Cell[],
    rival: readonly Cell[] | null,
  ) => Pick<FormOutcome, 'agreement' | 'far' | 'result'> | null,
  rival: string | null = null,
  fromBase = true,
): Evaluation {
  const { catalogue, indicator, scope, draft } = request;
  const held = heldRanges(catalogue, indicator.id, entity, scope);
  /** What has come in since a start grows by itself: it is followed through no years. */
  if (indicator.frequency === 'cumulative' && held.every(({ grain }) => grain === 'span'))
    return { reason: 'unit-mismatch' };
  const { ranges, assumed } = periodsFor(request, entity);
  let short = false;
  const outcomes = ranges.flatMap(({ range, stale }) => {
    const end = draft.run?.isOver === true ? rangeBefore(held, range) : range;
    if (end === null || !isOfStep(end, draft.run?.step ?? null)) return [];
    const series = windowOf(request, held, end, last, fromBase);
    if (series.length < SHORTEST_SERIES && !(last !== null && series.length === last)) {
      short = true;
      return [];
    }
    const operands: Operand[] = series.map((range) => operandAt(request, entity, range));
    if (rival !== null) operands.push(...series.map((range) => operandAt(request, rival, range)));
    return outcomesOf(
      request,
      operands,
      (cells) => judge(cells.slice(0, series.length), rival === null ? null : cells.slice(series.length)),
      assumed && stale,
    );
  });
  if (outcomes.length > 0) return { outcomes };
  return { reason: short ? 'too-few-periods' : 'no-observation' };
}

/** The periods of one length that end with `end`, oldest first: all, those since the base (with it where `fromBase`), or the last few. */
function windowOf(
  request: Request,
  held: readonly DayRange[],
  end: DayRange,
  last: number | null,
  fromBase: boolean,
): DayRange[] {
  const length = end.to - end.from;
  const alike = held.filter((range) => range.to <= end.to && Math.abs(range.to - range.from - length) <= 4);
  if (last !== null) return alike.length >= last ? alike.slice(-last) : [];
  const { ofYears } = request.draft;
  if (ofYears !== undefined && last === null)
    return alike.filter((range) => yearOf(range.to) > yearOf(end.to) - ofYears);
  const base = request.base === null ? null : parsePeriod(firstPart(request.base));
  const span =
    request.period?.includes('/') === true && base === null ? parsePeriod(firstPart(request.period)) : base;
  return span === null
    ? alike
    : alike.filter((range) => (base === span && !fromBase ? range.from > span.to : range.to >= span.from));
}

/** Whether a period is of the length that a run counts: quarters are no years. */
function isOfStep({ grain }: DayRange, step: Grain | null): boolean {
  return step === null || grain === step || !STEPS.has(grain);
}

const STEPS: ReadonlySet<DayRange['grain']> = new Set(['year', 'quarter', 'month']);
