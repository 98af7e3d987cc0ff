import type { IndicatorRecord } from '../catalogue/records.ts';
import {
  addIntervals,
  divideIntervals,
  inPercentOf,
  oriented,
  scaleInterval,
  subtractIntervals,
} from '../check/judging/arithmetic.ts';
import {
  type Arithmetic,
  arithmetic,
  type Evaluation,
  intervalOf,
  operandAt,
  outcomesOf,
  periodsFor,
  type Request,
} from '../check/judging/request.ts';
import { allowedBy, compareAllowed, compareMultiple } from '../check/judging/tolerance.ts';
import { exact } from '../quantity/exact.ts';
import type { Interval } from '../quantity/interval.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { hasTrait } from './form-traits.ts';
import { fitOf } from './unit-fit.ts';

/**
 * A number between two statistics of one bearer and period: a multiple or part of the other, by how much they differ, or both
 * together. Example: grants of 5.05 bn dollars against contracts of 0.69 bn: 5.05 ÷ 0.69 = 7.32 times.
 */
export function evaluateBetweenStatistics(request: Request, other: string): Evaluation {
  const { draft, indicator } = request;
  const { quantity, form } = draft;
  const [entity] = request.subjects;
  if (quantity === null) return { reason: 'no-quantity' };
  if (entity === undefined) return { reason: 'entity-unknown' };
  const { ranges, assumed } = periodsFor(request, entity);
  const whole = hasTrait(form, 'of-many') ? wholeOfBoth(request, quantity, other) : null;
  const outcomes = ranges.flatMap(({ range, stale }) =>
    outcomesOf(
      request,
      [
        operandAt(request, entity, range),
        ...[other, ...(whole === null ? [] : [whole])].map((id) => ({
          indicator: id,
          entity,
          periods: [range],
        })),
      ],
      ([own, base, all]) => {
        if (own === undefined || base === undefined) return null;
        const [a, b] = [intervalOf(request, own), intervalOf(request, base)];
        if (all !== undefined) return partOfAll(quantity, addIntervals(a, b), intervalOf(request, all));
        if (hasTrait(form, 'of-many')) return sum(quantity, indicator, addIntervals(a, b));
        return form === 'difference' ? difference(request, quantity, a, b) : quotient(quantity, a, b);
      },
      assumed && stale,
    ),
  );
  return outcomes.length > 0 ? { outcomes } : { reason: 'no-observation' };
}

/** The statistic of which both are parts, where a number is their part of it together: of logic and memory chips the sales of all. */
function wholeOfBoth({ catalogue, indicator }: Request, quantity: Quantity, other: string): string | null {
  if (quantity.unit !== 'percent' && quantity.shape !== 'fraction') return null;
  const { partOf } = indicator;
  return partOf !== null && catalogue.indicators.get(other)?.partOf === partOf ? partOf : null;
}

/** Logic and memory chips together were 66.3 per cent of all sales. */
function partOfAll(quantity: Quantity, parts: Interval, all: Interval): Compared | null {
  const computed = inPercentOf(parts, all);
  if (computed === null) return null;
  const allowed = allowedBy(quantity, exact(quantity.unit === 'percent' ? 1 : 100));
  return {
    ...compareAllowed(allowed, computed),
    result: arithmetic('part-of-whole', { computed, unit: 'percent' }),
  };
}

type Compared = ReturnType<typeof compareAllowed> & { readonly result: Arithmetic };

function quotient(quantity: Quantity, own: Interval, base: Interval): Compared | null {
  const isPercentage = quantity.unit === 'percent';
  const ratio = divideIntervals(own, base);
  if (ratio === null) return null;
  const result = arithmetic('part-of-whole', {
    computed: isPercentage ? scaleInterval(ratio, exact(100)) : ratio,
    unit: isPercentage ? 'percent' : 'ratio',
  });
  return { ...compareMultiple(allowedBy(quantity, exact(1, isPercentage ? 100 : 1)), ratio), result };
}

function sum(quantity: Quantity, indicator: IndicatorRecord, computed: Interval): Compared | null {
  const fit = fitOf(quantity, indicator);
  const result = arithmetic('sum', { computed, unit: indicator.unit });
  return fit === null ? null : { ...compareAllowed(allowedBy(quantity, fit.factor), computed), result };
}

/** In points between two shares, in the unit of both between amounts; never in per cent of one. */
function difference(
  { draft, indicator }: Request,
  quantity: Quantity,
  own: Interval,
  base: Interval,
): Compared | null {
  const isOfShares = indicator.unit === 'percent';
  const inPoints = quantity.unit === 'percentage-point' || quantity.shape === 'points';
  if (isOfShares !== inPoints) return null;
  const fit = isOfShares ? { factor: exact(1) } : fitOf(quantity, indicator);
  if (fit === null) return null;
  const computed = oriented(subtractIntervals(own, base), draft.direction);
  const unit = isOfShares ? 'percentage-point' : indicator.unit;
  const result = arithmetic('difference', { computed, unit });
  return { ...compareAllowed(allowedBy(quantity, fit.factor), computed), result };
}
