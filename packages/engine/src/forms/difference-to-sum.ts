import { divideIntervals, oriented, scaleInterval, subtractIntervals } from '../check/arithmetic.ts';
import {
  arithmetic,
  type Evaluation,
  intervalOf,
  operandAt,
  outcomesOf,
  periodsFor,
  type Request,
  sumOfCells,
} from '../check/request.ts';
import { allowedBy, compareAllowed } from '../check/tolerance.ts';
import { exact } from '../quantity/exact.ts';
import { fitsDistance } from './distance-fit.ts';

/** How far one lies from what several others have together, in the unit or in per cent of it: 171 − (43 + 40 + 40) = 48. */
export function evaluateDifferenceToSum(request: Request): Evaluation {
  const { draft, indicator, subjects, others } = request;
  const quantity = draft.quantity;
  const [first] = subjects;
  if (quantity === null) return { reason: 'no-quantity' };
  if (!indicator.addEntities) return { reason: 'does-not-add-up' };
  if (first === undefined || others.length < 2) return { reason: 'entity-unknown' };
  const isPart = quantity.unit === 'percent' || quantity.shape === 'fraction';
  const isRelative = isPart && indicator.unit !== 'percent';
  if (!isRelative && !fitsDistance(quantity, indicator)) return { reason: 'unit-mismatch' };
  const allowed = allowedBy(quantity, exact(isRelative && quantity.unit !== 'percent' ? 100 : 1));
  const { ranges, assumed } = periodsFor(request, first);
  const outcomes = ranges.flatMap(({ range, stale }) =>
    outcomesOf(
      request,
      [first, ...others].map((entity) => operandAt(request, entity, range)),
      ([top, ...cells]) => {
        if (top === undefined) return null;
        const [own, sum] = [intervalOf(request, top), sumOfCells(request, cells)];
        const gap = subtractIntervals(own, sum);
        const part = isRelative ? divideIntervals(gap, sum) : gap;
        if (part === null) return null;
        const computed = oriented(isRelative ? scaleInterval(part, exact(100)) : part, draft.direction);
        return {
          ...compareAllowed(allowed, computed),
          result: arithmetic('difference-to-sum', {
            computed,
            unit: isRelative ? 'percent' : indicator.unit === 'percent' ? 'percentage-point' : indicator.unit,
          }),
        };
      },
      assumed && stale,
    ),
  );
  return outcomes.length > 0 ? { outcomes } : { reason: 'no-observation' };
}
