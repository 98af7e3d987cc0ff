import type { IndicatorRecord } from '../catalogue/records.ts';
import { exact } from '../quantity/exact.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Unit } from '../quantity/unit.ts';

/** What is told of money, energy and power needs its unit: of $173 billion, "thirty-one more" is no $31. */
const NEEDS_UNIT: ReadonlySet<Unit> = new Set<Unit>(['USD', 'international USD', 'Wh', 'W']);

/** Per cent of a whole. */
const WHOLE = exact(100);
/** A number told in millions is of the unit told before it. */
const LARGE = exact(1_000_000);

/**
 * Whether a number can be how far two values of a statistic lie apart, as such: points and bare numbers of per cent, dollars of
 * dollars. Example: "up £11", of a statistic in per cent → false.
 */
export function fitsDistance(
  { unit, shape, value, unitCarried }: Quantity,
  { unit: target }: IndicatorRecord,
): boolean {
  const inPercent = target === 'percent' || target === 'percentage-point';
  if (unit === 'percentage-point' || shape === 'points')
    return inPercent || target === 'score' || target === 'index';
  if (NEEDS_UNIT.has(target) && (unit === null || unitCarried)) return value.abs().gte(LARGE);
  if (unit === null) return !inPercent || value.abs().lte(WHOLE);
  return !inPercent && (unit === target || unit === 'count' || (unit === 'USD' && target.includes('USD')));
}
