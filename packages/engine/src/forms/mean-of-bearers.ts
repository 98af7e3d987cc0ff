import { scaleInterval } from '../check/judging/arithmetic.ts';
import { arithmetic, type Evaluation, type Request, sumOfCells } from '../check/judging/request.ts';
import { allowedBy, compareAllowed } from '../check/judging/tolerance.ts';
import { exact } from '../quantity/exact.ts';
import { agreeingOr } from './agreeing-or.ts';
import { overBearers } from './over-bearers.ts';
import { fitOf } from './unit-fit.ts';

/**
 * The mean of the values of several bearers, each of the same weight: (5.2 + 8.5 + 8.4) ÷ 3 = 7.4. It may have been weighed by how
 * many they are, which the text does not say: only agreement tells.
 */
export function evaluateMeanOfBearers(request: Request): Evaluation {
  const { draft, indicator, subjects } = request;
  const { quantity } = draft;
  const [first] = subjects;
  if (quantity === null) return { reason: 'no-quantity' };
  if (first === undefined) return { reason: 'entity-unknown' };
  const fit = fitOf(quantity, indicator);
  if (fit === null) return { reason: 'unit-mismatch' };
  const allowed = allowedBy(quantity, fit.factor);
  const outcomes = overBearers(request, first, subjects, (cells) => {
    const computed = scaleInterval(sumOfCells(request, cells), exact(1, cells.length));
    const numbers = [cells.length];
    return {
      ...compareAllowed(allowed, computed),
      result: arithmetic('average', { computed, unit: indicator.unit, numbers }),
    };
  });
  return agreeingOr(outcomes, { reason: outcomes.length > 0 ? 'definition-unclear' : 'no-observation' });
}
