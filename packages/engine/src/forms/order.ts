import type { Operand } from '../check/judging/alternatives.ts';
import {
  divideIntervals,
  hasSign,
  intervalsMeet,
  scaleInterval,
  signOf,
  subtractIntervals,
} from '../check/judging/arithmetic.ts';
import { heldRanges } from '../check/judging/match-period.ts';
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
import { lastPart } from '../claim/carry.ts';
import { type DayRange, parsePeriod } from '../period/calendar.ts';
import { type Exact, exact } from '../quantity/exact.ts';
import type { Interval } from '../quantity/interval.ts';
import { againstSum } from './against-sum.ts';
import { overBearers } from './over-bearers.ts';

/** Who is above whom: the sign of v(a) − v(b), for every subject against every other. */
export function evaluateComparison(request: Request): Evaluation {
  const { draft, subjects, others } = request;
  const pairs = subjects.flatMap((a) => others.map((b) => [a, b] as const));
  if (draft.combined && others.length + draft.others.length === 0) return compareWithRest(request);
  if (pairs.length === 0) return { reason: 'entity-unknown' };
  if (draft.combined && others.length > 1) return compareWithSum(request);
  return worstOf(pairs.map(([a, b]) => comparePair(request, a, b, draft.direction ?? 'up')));
}

function comparePair(request: Request, a: string, b: string, direction: 'up' | 'down'): FormOutcome[] {
  const { ranges, assumed } = periodsFor(request, a);
  const rankLike = request.indicator.unit === 'rank';
  return ranges.flatMap(({ range, stale }) =>
    outcomesOf(
      request,
      [operandAt(request, a, range), asOf(request, b, range)],
      ([x, y]) => {
        if (x === undefined || y === undefined) return null;
        const gap = subtractIntervals(intervalOf(request, x), intervalOf(request, y));
        const wanted = (direction === 'up') !== rankLike ? 'positive' : 'negative';
        const holds = x.record.value === y.record.value ? false : hasSign(gap, wanted);
        return truth(
          holds,
          arithmetic(direction === 'up' ? 'above' : 'below', { computed: gap, unit: request.indicator.unit }),
        );
      },
      assumed && stale,
    ),
  );
}

/** More than Korea, Taiwan and Japan combined: the sign of v(a) − Σ v(b). */
function compareWithSum(request: Request): Evaluation {
  const { draft, indicator } = request;
  return againstSum(request, (own, sum) => {
    const gap = subtractIntervals(own, sum);
    const sign = signOf(gap);
    const wanted = draft.direction === 'down' ? 'negative' : 'positive';
    return truth(
      sign === 'unsure' ? null : sign === wanted,
      arithmetic('against-sum', { computed: gap, unit: indicator.unit }),
    );
  });
}

/** More than the rest of the world: v(a) against half of the whole, which a share states by itself. */
function compareWithRest(request: Request): Evaluation {
  const { draft, subjects, indicator } = request;
  const [a] = subjects;
  if (a === undefined || a === 'WLD') return { reason: 'entity-unknown' };
  if (!indicator.addEntities) return { reason: 'does-not-add-up' };
  const isShare = indicator.unit === 'percent';
  const whole = indicator.whole ?? 'WLD';
  const { ranges, assumed } = periodsFor(request, a);
  const outcomes = ranges.flatMap(({ range, stale }) =>
    outcomesOf(
      request,
      (isShare ? [a] : [a, whole]).map((entity) => operandAt(request, entity, range)),
      ([own, all]) => {
        if (own === undefined) return null;
        const part = isShare
          ? intervalOf(request, own)
          : all === undefined
            ? null
            : divideIntervals(intervalOf(request, own), intervalOf(request, all));
        if (part === null) return null;
        const share = isShare ? part : scaleInterval(part, exact(100));
        const beyond = subtractIntervals(share, HALF_OF_ALL);
        return truth(
          hasSign(beyond, draft.direction === 'down' ? 'negative' : 'positive'),
          arithmetic(isShare ? 'value' : 'part-of-whole', { computed: share, unit: 'percent' }),
        );
      },
      assumed && stale,
    ),
  );
  return outcomes.length > 0 ? { outcomes } : { reason: 'no-observation' };
}

const HALF_OF_ALL: Interval = { low: exact(50), high: exact(50), lowOpen: false, highOpen: false };

/** Of several pairs each must hold: the outcomes of the one that holds least. */
function worstOf(groups: readonly (readonly FormOutcome[])[]): Evaluation {
  if (groups.some((group) => group.length === 0)) return { reason: 'no-observation' };
  const failing = groups.find((group) => group.every((outcome) => outcome.agreement !== 'agrees'));
  const outcomes = failing ?? groups[0];
  return outcomes === undefined ? { reason: 'no-observation' } : { outcomes };
}

/**
 * Overtaking: above at the period stated, and below at some earlier one where an earlier one is held; with one period held it
 * is judged as order.
 */
export function evaluateOvertake(request: Request): Evaluation {
  const [a] = request.subjects;
  const [b] = request.others;
  if (a === undefined || b === undefined) return { reason: 'entity-unknown' };
  const { catalogue, indicator, scope } = request;
  const { ranges, assumed } = periodsFor(request, a);
  const held = heldRanges(catalogue, indicator.id, a, scope);
  const outcomes: FormOutcome[] = [];
  /** "Overtook it between 2021 and 2025": ahead at the end. */
  const end = request.period?.includes('/') === true ? parsePeriod(lastPart(request.period)) : null;
  for (const { range, stale } of ranges) {
    if (end !== null && range.to < end.from) continue;
    const earlier = held
      .filter((other) => other.to < range.to && other.from < range.from && similar(other, range))
      .reverse();
    const slots = earlier.slice(0, 1);
    if (slots[0] !== undefined) {
      const before = slots[0];
      const found = outcomesOf(
        request,
        [
          operandAt(request, a, range),
          asOf(request, b, range),
          operandAt(request, a, before),
          asOf(request, b, before),
        ],
        ([x, y, u, v]) => {
          if (x === undefined || y === undefined || u === undefined || v === undefined) return null;
          const above = indicator.unit === 'rank' ? 'negative' : 'positive';
          const now = hasSign(subtractIntervals(intervalOf(request, x), intervalOf(request, y)), above);
          const then = hasSign(subtractIntervals(intervalOf(request, u), intervalOf(request, v)), above);
          const result = arithmetic('overtake', { unit: indicator.unit });
          if (now !== true) return truth(now, result);
          if (then === true && request.draft.nth === true) return truth(false, result);
          return then === true
            ? { agreement: 'within-noise', far: false, result: { ...result, note: 'already-ahead' } }
            : truth(true, result);
        },
        assumed && stale,
      );
      outcomes.push(...found);
      if (found.length > 0) continue;
    }
    outcomes.push(
      ...outcomesOf(
        request,
        [operandAt(request, a, range), asOf(request, b, range)],
        ([x, y]) => {
          if (x === undefined || y === undefined) return null;
          const gap = subtractIntervals(intervalOf(request, x), intervalOf(request, y));
          const sign = signOf(gap);
          const wanted = indicator.unit === 'rank' ? 'negative' : 'positive';
          return truth(
            sign === 'unsure' ? null : sign === wanted,
            arithmetic('above', { computed: gap, unit: indicator.unit, note: 'one-period' }),
          );
        },
        assumed && stale,
      ),
    );
  }
  return outcomes.length > 0 ? { outcomes } : { reason: 'no-observation' };
}

/** What is valued now and then stands until the next time: of another at a time, its last value within a year before. */
function asOf(request: Request, entity: string, range: DayRange): Operand {
  const own = operandAt(request, entity, range);
  if (request.indicator.frequency !== 'irregular') return own;
  const held = heldRanges(request.catalogue, request.indicator.id, entity, request.scope);
  const last = held.filter(({ to }) => to <= range.to && range.to - to <= YEAR).at(-1);
  return last === undefined ? own : { ...own, periods: [...own.periods, last] };
}

const YEAR = 366;

function similar(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return Math.abs(a.to - a.from - (b.to - b.from)) <= 4;
}

/** Level with: the two values, as rounded, meet. */
export function evaluateEquality(request: Request): Evaluation {
  if (request.draft.combined)
    return againstSum(request, (own, sum) =>
      truth(
        areLevel(own, sum),
        arithmetic('against-sum', { computed: subtractIntervals(own, sum), unit: request.indicator.unit }),
      ),
    );
  const [a] = request.subjects;
  const b = request.others[0] ?? request.subjects[1];
  if (a === undefined || b === undefined) return { reason: 'entity-unknown' };
  const outcomes = overBearers(request, a, [a, b], ([x, y]) => {
    if (x === undefined || y === undefined) return null;
    const first = intervalOf(request, x);
    const second = intervalOf(request, y);
    const gap = subtractIntervals(first, second);
    return truth(
      areLevel(first, second),
      arithmetic('equality', { computed: gap, unit: request.indicator.unit }),
    );
  });
  return outcomes.length > 0 ? { outcomes } : { reason: 'no-observation' };
}

/** Whether two values are level as news has it: they meet as rounded, or lie hardly apart; null where they are too near to deny it. */
export function areLevel(first: Interval, second: Interval): boolean | null {
  if (intervalsMeet(first, second)) return true;
  const gap = subtractIntervals(first, second);
  return isWithin(gap, first, LEVEL) ? true : isWithin(gap, first, CLOSE) ? null : false;
}

/** So small a part apart, two values are level in the language of news; so small a part, too near to call that false. */
const LEVEL = exact(3, 100);
const CLOSE = exact(1, 10);

function isWithin(
  gap: ReturnType<typeof subtractIntervals>,
  value: ReturnType<typeof subtractIntervals>,
  part: Exact,
): boolean {
  if (gap.low === null || gap.high === null || value.high === null) return false;
  const size = gap.low.abs().lt(gap.high.abs()) ? gap.low.abs() : gap.high.abs();
  return size.lte(value.high.abs().mul(part));
}
