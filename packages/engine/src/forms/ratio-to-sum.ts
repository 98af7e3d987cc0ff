import { divideIntervals, scaleInterval } from '../check/arithmetic.ts';
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
import { allowedBy, compareMultiple } from '../check/tolerance.ts';
import { exact } from '../quantity/exact.ts';

/** A multiple of what several others have together: 295,000 ÷ (44,500 + 34,200 + 30,600) = 2.7 times. */
export function evaluateRatioToSum(request: Request): Evaluation {
  const { draft, indicator, subjects, others } = request;
  const quantity = draft.quantity;
  const [first] = subjects;
  if (quantity === null) return { reason: 'no-quantity' };
  if (!indicator.addEntities) return { reason: 'does-not-add-up' };
  if (first === undefined || others.length < 2) return { reason: 'entity-unknown' };
  const isPercent = quantity.unit === 'percent';
  const allowed = allowedBy(quantity, isPercent ? exact(1, 100) : exact(1));
  const { ranges, assumed } = periodsFor(request, first);
  const outcomes = ranges.flatMap(({ range, stale }) =>
    outcomesOf(
      request,
      [first, ...others].map((entity) => operandAt(request, entity, range)),
      ([top, ...cells]) => {
        if (top === undefined) return null;
        const ratio = divideIntervals(intervalOf(request, top), sumOfCells(request, cells));
        if (ratio === null) return null;
        return {
          ...compareMultiple(allowed, ratio),
          result: arithmetic('ratio-to-sum', {
            computed: isPercent ? scaleInterval(ratio, exact(100)) : ratio,
            unit: isPercent ? 'percent' : 'ratio',
          }),
        };
      },
      assumed && stale,
    ),
  );
  return outcomes.length > 0 ? { outcomes } : { reason: 'no-observation' };
}
