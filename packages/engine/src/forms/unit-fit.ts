import type { IndicatorRecord } from '../catalogue/records.ts';
import { type Exact, exact } from '../quantity/exact.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Unit } from '../quantity/unit.ts';

const ONE = exact(1);

/** Units that count things; a text seldom says more than the number and a noun. */
const COUNT_LIKE: ReadonlySet<Unit> = new Set<Unit>([
  'count',
  'score',
  'index',
  'H100-equivalents',
  'per 10,000 employees',
  'per 10,000 LinkedIn members',
  'per million people',
  'count per 100,000',
  'tokens',
  'parameters',
]);

/**
 * Whether a written number can state a value of the indicator, and by what it must be multiplied to be compared:
 * "a third" states 33.3 for an indicator in per cent (factor 100); dollars never state a count (`null`).
 */
export function fitOf(quantity: Quantity, indicator: IndicatorRecord): { readonly factor: Exact } | null {
  const { unit, shape } = quantity;
  const target = indicator.unit;
  if (quantity.unitCarried && unit === 'percent' && quantity.value.abs().gt(exact(100))) return null;
  if (target === 'percent') {
    if (shape === 'fraction' || shape === 'part-of-whole')
      return unit === 'percent' ? { factor: ONE } : { factor: exact(100) };
    const points = unit === 'percentage-point' || shape === 'points';
    if (unit === 'percent' || (points && quantity.unitCarried)) return { factor: ONE };
    return unit === null && quantity.value.abs().lte(exact(100)) ? { factor: ONE } : null;
  }
  if (target === 'percentage-point')
    return unit === 'percentage-point' || unit === null || (unit === 'score' && shape === 'points')
      ? { factor: ONE }
      : null;
  if (shape === 'part-of-whole' && quantity.whole !== null && COUNT_LIKE.has(target))
    return { factor: quantity.whole };
  if (shape === 'points') return target === 'score' || target === 'index' ? { factor: ONE } : null;
  if (shape === 'fraction' || shape === 'part-of-whole' || unit === 'percent') return null;
  if (target === 'rank') return unit === 'rank' || shape === 'rank' ? { factor: ONE } : null;
  if (shape === 'rank' || unit === 'rank') return null;
  if (target === 'ratio')
    return unit === 'ratio' || unit === null || unit === 'count' ? { factor: ONE } : null;
  if (shape === 'multiple') return null;
  if (unit === null) return COUNT_LIKE.has(target) ? { factor: ONE } : null;
  if (unit === target) return { factor: ONE };
  if (COUNT_LIKE.has(target)) return COUNT_LIKE.has(unit) ? { factor: ONE } : null;
  if (target === 'international USD') return unit === 'USD' ? { factor: ONE } : null;
  if (target === 'USD per million tokens') return unit === 'USD' ? { factor: ONE } : null;
  if (target === 'months') return unit === 'months' || unit === 'count' ? { factor: ONE } : null;
  return null;
}
