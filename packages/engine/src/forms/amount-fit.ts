import type { IndicatorRecord } from '../catalogue/records.ts';
import type { Quantity } from '../quantity/quantity.ts';

/**
 * Whether a number can be how far two values of a statistic lie apart, as such: points and bare numbers of per cent, dollars of
 * dollars. Example: "up £11", of a statistic in per cent → false.
 */
export function fitsDistance({ unit, shape }: Quantity, { unit: target }: IndicatorRecord): boolean {
  const inPercent = target === 'percent' || target === 'percentage-point';
  if (unit === 'percentage-point' || shape === 'points')
    return inPercent || target === 'score' || target === 'index';
  if (unit === null) return true;
  return !inPercent && (unit === target || unit === 'count' || (unit === 'USD' && target.includes('USD')));
}
