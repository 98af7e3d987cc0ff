import type { Cell } from '../catalogue/cell.ts';
import { inScope } from '../check/judging/alternatives.ts';
import {
  divideIntervals,
  negateInterval,
  oriented,
  scaleInterval,
  signOf,
  subtractIntervals,
  turned,
} from '../check/judging/arithmetic.ts';
import { newestRanges } from '../check/judging/match-period.ts';
import {
  arithmetic,
  type Evaluation,
  type FormOutcome,
  intervalOf,
  operandAt,
  outcomesOf,
  type Request,
} from '../check/judging/request.ts';
import { allowedBy, compareAllowed, compareGrowth, compareMultiple } from '../check/judging/tolerance.ts';
import { lastPart } from '../claim/carry.ts';
import { parsePeriod, yearOf } from '../period/calendar.ts';
import { exact } from '../quantity/exact.ts';
import type { Interval } from '../quantity/interval.ts';
import { isBalance } from './balance.ts';
import { betweenWholes } from './between-wholes.ts';
import { fitsDistance } from './distance-fit.ts';
import { movesAgainst } from './from-to.ts';
import { firstPart, pairsFor } from './pair.ts';
import { byPublishedGrowth } from './published-growth.ts';
import { evaluateValue } from './value.ts';

const ONE: Interval = { low: exact(1), high: exact(1), lowOpen: false, highOpen: false };

/** v(p2) − v(p1): "fell by 10 models" → 40 − 50 = −10. */
export function evaluateChange(request: Request): Evaluation {
  const amount = request.draft.quantity;
  const isPart = amount?.unit === 'percent';
  /** "Rose by 3 per cent" is by no number of robots. */
  if (amount !== null && !(isPart ? isInPoints(request.indicator) : fitsDistance(amount, request.indicator)))
    return { reason: 'unit-mismatch' };
  return overPairs(request, (request2, before, after) => {
    const quantity = request2.draft.quantity;
    if (quantity === null) return null;
    const { indicator, draft } = request2;
    const x = intervalOf(request2, after);
    const y = intervalOf(request2, before);
    const allowed = allowedBy(quantity);
    const better = indicator.unit === 'rank' ? turned(draft.direction) : draft.direction;
    const exactly = oriented(subtractIntervals(x, y), better);
    const computed = betweenWholes(quantity, [before, after], exactly);
    const points = isInPoints(indicator);
    const main = {
      ...compareAllowed(allowed, computed),
      result: arithmetic('change', { computed, unit: points ? 'percentage-point' : indicator.unit }),
    };
    if (main.agreement !== 'agrees' && request2.base === null && isBalance(request2)) {
      const level = oriented(x, draft.direction);
      return {
        ...compareAllowed(allowed, level),
        result: arithmetic('value', { computed: x, unit: indicator.unit }),
      };
    }
    if (main.agreement === 'disagrees' && points && quantity.shape === 'points') {
      const share = relativeChange(x, y);
      if (share !== null && compareAllowed(allowed, oriented(share, draft.direction)).agreement === 'agrees')
        return { ...main, onlyRefutes: 'points-for-percent' };
    }
    return main;
  });
}

/** Whether a statistic changes by points: a share, or a gap of shares. */
function isInPoints({ unit }: Request['indicator']): boolean {
  return unit === 'percent' || unit === 'percentage-point';
}

/** v(p2) ÷ v(p1) − 1 in per cent; of a percentage too, as written. "Rose 31%" → 57 ÷ 43.5 − 1. */
export function evaluateGrowth(request: Request): Evaluation {
  if (request.indicator.statType === 'growth')
    return isOverYears(request) || startsElsewhere(request)
      ? { reason: 'no-observation' }
      : evaluateValue(fromItsBase(request));
  return byPublishedGrowth(request, growthOfLevel(request));
}

/** 2013년부터 10년간: of growths published over spans of years, the one that starts where the words do. */
function fromItsBase(request: Request): Request {
  const { base, catalogue, indicator, scope } = request;
  const start = base === null ? null : parsePeriod(firstPart(base));
  const held = catalogue.cells.get(indicator.id)?.byEntity.get(request.subjects[0] ?? '') ?? [];
  const span = held.find(
    (cell) => inScope(cell, scope) && cell.range.grain === 'span' && cell.range.from === start?.from,
  );
  return span === undefined ? request : { ...request, period: span.record.period };
}

/** Whether a growth is each year's over several: annual growth of 39 per cent from 2020 to 2025. */
export function isOfEachYear(request: Request): boolean {
  return request.draft.yearly === true && yearsTold(request) > 1;
}

/** Over how many years a growth is told: between its two times, or the ends of its one. */
function yearsTold({ period, base, back }: Request): number {
  if (back !== undefined) return back.grain === 'year' ? back.length : 1;
  const [from, to] = period?.includes('/') === true && base === null ? period.split('/') : [base, period];
  if (from == null || to == null) return 1;
  return Number(to.slice(0, YEAR)) - Number(firstPart(from).slice(0, YEAR));
}

/** So many letters of a period are its year. */
const YEAR = 4;

/** "In the five years to 2025", "since 2021": no growth that is stated for each year. */
function isOverYears({ catalogue, indicator, subjects, scope, period, base, back }: Request): boolean {
  if (indicator.frequency !== 'annual') return false;
  if (back !== undefined) return back.grain === 'year' && back.length > 1;
  if (base === null || period?.includes('/') === true) return false;
  const [newest] = newestRanges(catalogue, indicator.id, subjects[0] ?? '', scope, 1);
  const end = period === null ? newest?.to : parsePeriod(period)?.to;
  return end !== undefined && yearOf(end) - Number(firstPart(base).slice(0, YEAR)) > 1;
}

/** "By 2024 it had risen by 73 per cent", from 2021: no growth that is published from 2022 on. */
function startsElsewhere({ catalogue, indicator, scope, subjects, period, base }: Request): boolean {
  const start = base === null ? null : parsePeriod(firstPart(base));
  const end = period === null ? null : parsePeriod(lastPart(period));
  if (start === null || end === null) return false;
  const held = catalogue.cells.get(indicator.id)?.byEntity.get(subjects[0] ?? '') ?? [];
  const ending = held.filter(
    (cell) => inScope(cell, scope) && cell.range.to <= end.to && cell.range.to >= end.from,
  );
  return (
    ending.length > 0 &&
    ending.every(({ range }) => range.grain === 'span' && yearOf(range.from) !== yearOf(start.from))
  );
}

function growthOfLevel(request: Request): Evaluation {
  return overPairs(request, (request2, before, after) => {
    const quantity = request2.draft.quantity;
    if (quantity === null) return null;
    const { indicator, draft } = request2;
    const x = intervalOf(request2, after);
    const y = intervalOf(request2, before);
    const share = relativeChange(x, y);
    if (share === null) return null;
    const allowed = allowedBy(quantity, quantity.unit === 'percent' ? exact(1) : exact(100));
    const computed = oriented(share, draft.direction);
    const main = {
      ...compareGrowth(allowed, computed),
      result: arithmetic('growth', { computed, unit: 'percent' }),
    };
    if (
      main.agreement === 'disagrees' &&
      (indicator.unit === 'percent' || indicator.unit === 'percentage-point')
    ) {
      const gap = oriented(subtractIntervals(x, y), draft.direction);
      const inPoints = compareAllowed(allowed, gap);
      /** "Rose from 30% by seven": a bare number beside percentages is of their points. */
      if (inPoints.agreement === 'agrees')
        return quantity.unitCarried
          ? { ...inPoints, result: arithmetic('change', { computed: gap, unit: 'percentage-point' }) }
          : { ...main, onlyRefutes: 'percent-for-points' };
    }
    return main;
  });
}

/** v(p2) ÷ v(p1): "grew sixfold"; 2배 증가 may mean doubled or tripled, and agreeing with either supports; "fell tenfold" is to a tenth. */
export function evaluateGrowthMultiple(request: Request): Evaluation {
  const { indicator, draft } = request;
  if (indicator.unit === 'ratio' && draft.quantity !== null) {
    const published = evaluateValue(request);
    if ('outcomes' in published) return published;
  }
  return overPairs(request, (request2, before, after) => {
    const quantity = request2.draft.quantity;
    if (quantity === null) return null;
    const [later, earlier] = bySize(intervalOf(request2, after), intervalOf(request2, before));
    const ratio = divideIntervals(later, earlier);
    if (ratio === null) return null;
    /** 전년의 81%에 그쳤다: so many per cent of what was. */
    const inPercent = quantity.unit === 'percent';
    const allowed = allowedBy(quantity, inPercent ? exact(1, 100) : exact(1));
    const plain = compareMultiple(allowed, ratio);
    const result = inPercent
      ? arithmetic('growth-multiple', { computed: scaleInterval(ratio, exact(100)), unit: 'percent' })
      : arithmetic('growth-multiple', { computed: ratio, unit: 'ratio' });
    const turned = movesAgainst(draft.direction, indicator.unit, earlier, later);
    if (turned)
      return { agreement: 'disagrees', far: true, result: { ...result, note: 'moved-the-other-way' } };
    if (plain.agreement !== 'disagrees' || draft.direction === null) return { ...plain, result };
    if (draft.direction === 'down') {
      const shrunk = allowed.value.gt(exact(1)) ? divideIntervals(earlier, later) : null;
      return shrunk === null
        ? { ...plain, result }
        : {
            ...compareMultiple(allowed, shrunk),
            result: arithmetic('growth-multiple', { computed: shrunk, unit: 'ratio' }),
          };
    }
    /** 두 배로 뛰었다: what it came to, not by how much more it is. */
    if (draft.arrives) return { ...plain, result };
    const more = compareAllowed(allowed, subtractIntervals(ratio, ONE));
    return more.agreement === 'agrees'
      ? { ...more, result: { ...result, note: 'times-more' } }
      : { ...plain, result };
  });
}

/** An outflow that doubles goes from −0.15 to −0.35: of two negative values the sizes. */
function bySize(after: Interval, before: Interval): readonly [Interval, Interval] {
  const isOut = signOf(after) === 'negative' && signOf(before) === 'negative';
  return isOut ? [negateInterval(after), negateInterval(before)] : [after, before];
}

/** Runs a computation over every pair of periods in which the change can have happened. */
export function overPairs(
  request: Request,
  compute: (
    request: Request,
    before: Cell,
    after: Cell,
  ) =>
    | (Pick<FormOutcome, 'agreement' | 'far' | 'result'> & { onlyRefutes?: FormOutcome['onlyRefutes'] })
    | null,
): Evaluation {
  const [entity] = request.subjects;
  if (entity === undefined) return { reason: 'entity-unknown' };
  const pairs = pairsFor(request, entity);
  if (pairs.length === 0) return { reason: 'no-observation' };
  const outcomes = pairs.flatMap(({ earlier, later, stale }) =>
    outcomesOf(
      request,
      [operandAt(request, entity, later), operandAt(request, entity, earlier)],
      ([after, before]) => {
        if (after === undefined || before === undefined) return null;
        const computed = compute(request, before, after);
        if (computed === null) return null;
        const { onlyRefutes, ...rest } = computed;
        return onlyRefutes ? { ...rest, onlyRefutes } : rest;
      },
      stale,
    ),
  );
  return outcomes.length > 0 ? { outcomes } : { reason: 'no-observation' };
}

function relativeChange(after: Interval, before: Interval): Interval | null {
  const ratio = divideIntervals(after, before);
  return ratio === null ? null : scaleInterval(subtractIntervals(ratio, ONE), exact(100));
}
