import {
  divideIntervals,
  oriented,
  scaleInterval,
  subtractIntervals,
  turned,
} from '../check/judging/arithmetic.ts';
import { arithmetic, type Evaluation, intervalOf, type Request } from '../check/judging/request.ts';
import { allowedBy, compareAllowed } from '../check/judging/tolerance.ts';
import { exact } from '../quantity/exact.ts';
import type { Interval } from '../quantity/interval.ts';
import { fitsDistance } from './distance-fit.ts';
import { overBearers } from './over-bearers.ts';
import { comparesPerPeople } from './per-people.ts';
import { evaluateValue } from './value.ts';

/**
 * A difference between two entities: v(a) − v(b), in the unit of the indicator; per cent of the other where the number is in
 * per cent or a fraction ("a third more than"). Example: 22.6 − 13.0 = 9.6 percentage points.
 */
export function evaluateDifference(request: Request): Evaluation {
  if (comparesPerPeople(request)) return { reason: 'denominator-differs' };
  const { draft, indicator } = request;
  const quantity = draft.quantity;
  if (quantity === null) return { reason: 'no-quantity' };
  if (indicator.statType === 'gap' && request.subjects.length > 0) {
    const published = evaluateValue(request);
    if ('outcomes' in published) return published;
  }
  const [first, second] = pairOf(request);
  if (first === undefined || second === undefined) return { reason: 'entity-unknown' };
  const inPercent = indicator.unit === 'percent' || indicator.unit === 'percentage-point';
  /** "Trails Europe's 19.5% by seven": a bare number between percentages is of their points. */
  const points =
    quantity.unit === 'percentage-point' ||
    quantity.shape === 'points' ||
    (inPercent && quantity.unitCarried);
  const part = quantity.shape === 'fraction';
  const relative = (quantity.unit === 'percent' || part) && !points;
  if (!relative && !fitsDistance(quantity, indicator)) return { reason: 'unit-mismatch' };
  const allowed = allowedBy(quantity, exact(part && quantity.unit !== 'percent' ? 100 : 1));
  /** Five places ahead: the lower number is ahead. */
  const direction = indicator.unit === 'rank' ? turned(draft.direction) : draft.direction;
  const outcomes = overBearers(request, first, [first, second], ([a, b]) => {
    if (a === undefined || b === undefined) return null;
    const x = intervalOf(request, a);
    const y = intervalOf(request, b);
    const gap = oriented(subtractIntervals(x, y), direction);
    const ratio = divideIntervals(x, y);
    const share =
      ratio === null
        ? null
        : oriented(scaleInterval(subtractIntervals(ratio, whole()), exact(100)), draft.direction);
    if (relative) {
      if (share === null) return null;
      const result = arithmetic('relative-difference', { computed: share, unit: 'percent' });
      const main = { ...compareAllowed(allowed, share), result };
      if (!inPercent || main.agreement !== 'disagrees') return main;
      const other = compareAllowed(allowed, gap);
      return other.agreement === 'agrees' ? { ...main, onlyRefutes: 'percent-for-points' as const } : main;
    }
    const result = arithmetic('difference', {
      computed: gap,
      unit: inPercent ? 'percentage-point' : indicator.unit,
    });
    const main = { ...compareAllowed(allowed, gap), result };
    if (
      main.agreement === 'disagrees' &&
      points &&
      share !== null &&
      compareAllowed(allowed, share).agreement === 'agrees'
    ) {
      return { ...main, onlyRefutes: 'points-for-percent' as const };
    }
    return main;
  });
  return outcomes.length > 0 ? { outcomes } : { reason: 'no-observation' };
}

function whole(): Interval {
  return { low: exact(1), high: exact(1), lowOpen: false, highOpen: false };
}

/** The two entities of a comparison: subject and other, or both names of a pair (미중 격차). */
export function pairOf(request: Request): readonly [string | undefined, string | undefined] {
  const [a, second] = request.subjects;
  const [b] = request.others;
  return [a, b ?? second];
}
