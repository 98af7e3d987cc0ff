import { inPercentOf } from '../check/judging/arithmetic.ts';
import {
  arithmetic,
  type Evaluation,
  intervalOf,
  type Request,
  sumOfCells,
} from '../check/judging/request.ts';
import { allowedBy, compareAllowed } from '../check/judging/tolerance.ts';
import { exact } from '../quantity/exact.ts';
import { overBearers } from './over-bearers.ts';

/**
 * Several bearers' part of the whole of a level: (4.8 + 2.4) ÷ 9.65 = 75 per cent of the world's. Where no whole is named, the
 * percentage may be of something else, and only agreement tells.
 */
export function partOfWholeTogether(request: Request): Evaluation {
  const { draft, indicator } = request;
  const quantity = draft.quantity;
  if (quantity === null) return { reason: 'no-quantity' };
  if (quantity.unit !== 'percent' && quantity.shape !== 'fraction') return { reason: 'unit-mismatch' };
  if (!indicator.addEntities || indicator.statType !== 'level') return { reason: 'does-not-add-up' };
  const whole = indicator.whole ?? 'WLD';
  const parts = [...request.subjects, ...request.others].filter((entity) => entity !== whole);
  const [first] = parts;
  if (first === undefined || parts.length < 2) return { reason: 'definition-unclear' };
  const allowed = allowedBy(quantity, exact(quantity.unit === 'percent' ? 1 : 100));
  const outcomes = overBearers(request, first, [whole, ...parts], ([all, ...cells]) => {
    if (all === undefined) return null;
    const sum = sumOfCells(request, cells);
    const computed = inPercentOf(sum, intervalOf(request, all));
    if (computed === null) return null;
    return {
      ...compareAllowed(allowed, computed),
      result: arithmetic('part-of-whole', { computed, unit: 'percent' }),
    };
  });
  const said = draft.ofWhole || draft.whole !== null;
  if (!said && !outcomes.some(({ agreement }) => agreement === 'agrees')) return { reason: 'unit-mismatch' };
  return outcomes.length > 0 ? { outcomes } : { reason: 'no-observation' };
}
