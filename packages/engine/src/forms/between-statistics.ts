import { divideIntervals, oriented, scaleInterval, subtractIntervals } from '../check/arithmetic.ts';
import {
  type Arithmetic,
  arithmetic,
  type Evaluation,
  intervalOf,
  operandAt,
  outcomesOf,
  periodsFor,
  type Request,
  sumOfCells,
} from '../check/request.ts';
import { type Allowed, allowedBy, compareAllowed, compareMultiple } from '../check/tolerance.ts';
import { exact } from '../quantity/exact.ts';
import type { Interval } from '../quantity/interval.ts';
import { hasTrait } from './form-traits.ts';

/**
 * A number between two statistics of one bearer and period: a multiple or part of the other, by how much they differ, or both
 * together. Example: grants of 5.05 bn dollars against contracts of 0.69 bn: 5.05 ÷ 0.69 = 7.32 times.
 */
export function evaluateBetweenStatistics(request: Request, other: string): Evaluation {
  const { draft, indicator } = request;
  const [entity] = request.subjects;
  if (draft.quantity === null) return { reason: 'no-quantity' };
  if (entity === undefined) return { reason: 'entity-unknown' };
  const { ranges, assumed } = periodsFor(request, entity);
  const outcomes = ranges.flatMap(({ range, stale }) =>
    outcomesOf(
      request,
      [operandAt(request, entity, range), { indicator: other, entity, periods: [range] }],
      ([own, base]) => {
        if (own === undefined || base === undefined) return null;
        if (hasTrait(draft.form, 'of-many')) {
          const computed = sumOfCells(request, [own, base]);
          return compared(request, computed, arithmetic('sum', { computed, unit: indicator.unit }));
        }
        const [a, b] = [intervalOf(request, own), intervalOf(request, base)];
        return draft.form === 'difference' ? difference(request, a, b) : quotient(request, a, b);
      },
      assumed && stale,
    ),
  );
  return outcomes.length > 0 ? { outcomes } : { reason: 'no-observation' };
}

type Compared = ReturnType<typeof compareAllowed> & { readonly result: Arithmetic };

function quotient(request: Request, own: Interval, base: Interval): Compared | null {
  const isPercentage = request.draft.quantity?.unit === 'percent';
  const ratio = divideIntervals(own, base);
  const allowed = allowedOf(request, isPercentage ? exact(1, 100) : exact(1));
  if (ratio === null || allowed === null) return null;
  const result = arithmetic('part-of-whole', {
    computed: isPercentage ? scaleInterval(ratio, exact(100)) : ratio,
    unit: isPercentage ? 'percent' : 'ratio',
  });
  return { ...compareMultiple(allowed, ratio), result };
}

/** In points between two shares, in the unit of both between amounts; never in per cent of one. */
function difference(request: Request, own: Interval, base: Interval): Compared | null {
  const { draft, indicator } = request;
  const isOfShares = indicator.unit === 'percent';
  const inPoints = draft.quantity?.unit === 'percentage-point' || draft.quantity?.shape === 'points';
  if (isOfShares !== inPoints) return null;
  const computed = oriented(subtractIntervals(own, base), draft.direction);
  const unit = isOfShares ? 'percentage-point' : indicator.unit;
  return compared(request, computed, arithmetic('difference', { computed, unit }));
}

function compared(request: Request, computed: Interval, result: Arithmetic): Compared | null {
  const allowed = allowedOf(request, exact(1));
  return allowed === null ? null : { ...compareAllowed(allowed, computed), result };
}

function allowedOf({ draft: { quantity } }: Request, factor: ReturnType<typeof exact>): Allowed | null {
  return quantity === null ? null : allowedBy(quantity, factor);
}
