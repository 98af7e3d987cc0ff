import type { Arithmetic } from '../check/judging/request.ts';
import { type Exact, exact } from '../quantity/exact.ts';
import type { Interval } from '../quantity/interval.ts';

/** One way to write out what was computed: the sum as printed, and its result in the unit of the arithmetic. */
export interface Reckoning {
  readonly written: string;
  readonly result: Exact | null;
}

/**
 * The reckoning that a receipt prints, and the number behind its equals sign. What was compared is an interval, whose middle
 * need not be what the values printed give: 354,000 ÷ (600,000 to 660,000) is 56.3 in the middle, but whoever reckons after
 * the receipt gets 59. So the first way whose own result lies in the interval, with either sign, is told as it is reckoned;
 * the middle is left where none does (roots).
 * Example: 50 − 34 and 34 − 50 for an interval around 16 → the first, 16.
 */
export function toldResult(
  { computed }: Arithmetic,
  ways: readonly Reckoning[],
): { readonly written: string; readonly result: Exact | null } {
  if (computed === null) return { written: ways[0]?.written ?? '', result: null };
  const direct = ways.find(({ result }) => result !== null && holds(computed, result));
  const found = direct ?? ways.find(({ result }) => result !== null && holds(computed, result.neg()));
  return found ?? { written: ways[0]?.written ?? '', result: middle(computed) };
}

function holds({ low, high }: Interval, value: Exact): boolean {
  return (low === null || low.lte(value)) && (high === null || value.lte(high));
}

function middle(interval: Interval): Exact {
  if (interval.low === null) return interval.high ?? exact(0);
  if (interval.high === null) return interval.low;
  return interval.low.add(interval.high).div(exact(2));
}
