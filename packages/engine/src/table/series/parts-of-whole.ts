import type { PeriodText } from '../../period/period.ts';
import { type Exact, exact, parseExact, powerOfTen } from '../../quantity/exact.ts';
import type { TableSeries } from './lay-out-series.ts';

/** In so large a part of the times that all have, the parts must add up. */
const MOST = 0.66;
const LEAST_PARTS = 2;

/**
 * Whether a total is what the parts add up to, within the rounding of each, wherever all have a value.
 * Example: 3.1 and 4.2 under a total of 7.3 → true; under a total of 9 → false.
 */
export function addsUp(total: TableSeries, parts: readonly TableSeries[]): boolean {
  if (parts.length < LEAST_PARTS) return false;
  const values = parts.map(byPeriod);
  let common = 0;
  let equal = 0;
  for (const { period, value, place, unit } of total.values) {
    const own = values.map((held) => held.get(period));
    if (own.some((one) => one === undefined)) continue;
    common++;
    const sum = own.reduce((all, one) => all.add(one?.value ?? exact(0)), exact(0));
    const slack = powerOfTen(place)
      .mul(exact(parts.length + 1))
      .div(exact(2));
    const isOfUnit = parts.every((part) => part.values.every((one) => one.unit === unit));
    if (isOfUnit && (parseExact(value) ?? exact(0)).sub(sum).abs().lte(slack)) equal++;
  }
  return common > 0 && equal >= common * MOST;
}

function byPeriod({ values }: TableSeries): ReadonlyMap<PeriodText, { readonly value: Exact }> {
  return new Map(values.map(({ period, value }) => [period, { value: parseExact(value) ?? exact(0) }]));
}
