import { divideIntervals, oriented, scaleInterval, subtractIntervals } from '../check/judging/arithmetic.ts';
import { arithmetic, type Evaluation, type Request } from '../check/judging/request.ts';
import { allowedBy, compareAllowed } from '../check/judging/tolerance.ts';
import { exact } from '../quantity/exact.ts';
import { againstSum } from './against-sum.ts';
import { fitsDistance } from './distance-fit.ts';

/** How far one lies from what several others have together, in the unit or in per cent of it: 171 − (43 + 40 + 40) = 48, 171 ÷ 123 − 1 = 39%. */
export function evaluateDifferenceToSum(request: Request): Evaluation {
  const { draft, indicator } = request;
  const { quantity, direction } = draft;
  if (quantity === null) return { reason: 'no-quantity' };
  const inPercent = indicator.unit === 'percent';
  const isRelative = (quantity.unit === 'percent' || quantity.shape === 'fraction') && !inPercent;
  if (!isRelative && !fitsDistance(quantity, indicator)) return { reason: 'unit-mismatch' };
  const allowed = allowedBy(quantity, exact(isRelative && quantity.unit !== 'percent' ? 100 : 1));
  const unit = isRelative ? 'percent' : inPercent ? 'percentage-point' : indicator.unit;
  return againstSum(request, (own, sum) => {
    const gap = subtractIntervals(own, sum);
    const part = isRelative ? divideIntervals(gap, sum) : gap;
    if (part === null) return null;
    const computed = oriented(isRelative ? scaleInterval(part, exact(100)) : part, direction);
    return {
      ...compareAllowed(allowed, computed),
      result: arithmetic(isRelative ? 'relative-difference-to-sum' : 'difference-to-sum', { computed, unit }),
    };
  });
}
