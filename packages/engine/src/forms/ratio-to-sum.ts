import { divideIntervals, scaleInterval } from '../check/judging/arithmetic.ts';
import { arithmetic, type Evaluation, type Request } from '../check/judging/request.ts';
import { allowedBy, compareMultiple } from '../check/judging/tolerance.ts';
import { exact } from '../quantity/exact.ts';
import { againstSum } from './against-sum.ts';

/** A multiple of what several others have together: 295,000 ÷ (44,500 + 34,200 + 30,600) = 2.7 times. */
export function evaluateRatioToSum(request: Request): Evaluation {
  const { quantity } = request.draft;
  if (quantity === null) return { reason: 'no-quantity' };
  const isPercent = quantity.unit === 'percent';
  const allowed = allowedBy(quantity, isPercent ? exact(1, 100) : exact(1));
  return againstSum(request, (own, sum) => {
    const ratio = divideIntervals(own, sum);
    if (ratio === null) return null;
    const result = arithmetic('ratio-to-sum', {
      computed: isPercent ? scaleInterval(ratio, exact(100)) : ratio,
      unit: isPercent ? 'percent' : 'ratio',
    });
    return { ...compareMultiple(allowed, ratio), result };
  });
}
