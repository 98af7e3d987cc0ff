import { inPercentOf, leftOf, point, subtractIntervals } from '../check/judging/arithmetic.ts';
import { newestOfEach } from '../check/judging/decide.ts';
import {
  arithmetic,
  type Evaluation,
  intervalOf,
  operandAt,
  outcomesOf,
  periodsFor,
  type Request,
  sumOfCells,
} from '../check/judging/request.ts';
import { allowedBy, compareAllowed } from '../check/judging/tolerance.ts';
import { exact } from '../quantity/exact.ts';
import { agreeingOr } from './agreeing-or.ts';
import { fitOf } from './unit-fit.ts';

/**
 * What some leave of the whole: 344.7 − 285.9 − 12.4 bn = 46.4 bn for all others; of a share, of a hundred. Who the others are is told
 * too loosely for it to be called false.
 */
export function evaluateRest(request: Request): Evaluation {
  const { draft, indicator, subjects } = request;
  const quantity = draft.quantity;
  const [first] = subjects;
  if (quantity === null) return { reason: 'no-quantity' };
  /** "All but one in ten of the Chinese do": what one leaves of a share is told of that one's own. */
  const isOfOne = indicator.unit === 'percent' && subjects.length === 1;
  if (!indicator.addEntities && !isOfOne) return { reason: 'does-not-add-up' };
  if (first === undefined) return { reason: 'entity-unknown' };
  const fit = fitOf(quantity, indicator);
  const isPart = fit === null && (quantity.unit === 'percent' || quantity.shape === 'fraction');
  if (fit === null && (!isPart || indicator.statType !== 'level')) return { reason: 'unit-mismatch' };
  const allowed = allowedBy(quantity, fit?.factor ?? exact(quantity.unit === 'percent' ? 1 : 100));
  const isShare = indicator.unit === 'percent';
  const whole = indicator.whole ?? 'WLD';
  const { ranges, assumed } = periodsFor(request, first);
  const outcomes = ranges.flatMap(({ range, stale }) => {
    const parts = subjects.map((entity) => operandAt(request, entity, range));
    return outcomesOf(
      request,
      isShare ? parts : [operandAt(request, whole, range), ...parts],
      (cells) => {
        const [all, ...rest] = cells;
        if (all === undefined) return null;
        const total = isShare ? point(WHOLE) : intervalOf(request, all);
        const left = isShare
          ? leftOf(WHOLE, sumOfCells(request, cells))
          : subtractIntervals(total, sumOfCells(request, rest));
        const computed = isPart ? inPercentOf(left, total) : left;
        if (computed === null) return null;
        return {
          ...compareAllowed(allowed, computed),
          result: arithmetic('rest', {
            computed,
            unit: isPart ? 'percent' : indicator.unit,
            numbers: [isShare ? 100 : 0],
          }),
        };
      },
      assumed && stale,
    );
  });
  /** Of what an edition said that newer ones correct nobody tells the rest. */
  return agreeingOr(newestOfEach(outcomes), {
    reason: outcomes.length > 0 ? 'definition-unclear' : 'no-observation',
  });
}

const WHOLE = exact(100);
