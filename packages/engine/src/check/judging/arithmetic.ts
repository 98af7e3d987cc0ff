import { type Exact, exact, signumOf } from '../../quantity/exact.ts';
import type { Interval } from '../../quantity/interval.ts';

/** The interval that holds just one value. */
export function point(value: Exact): Interval {
  return { low: value, high: value, lowOpen: false, highOpen: false };
}

/** a + b, end by end: [53.5, 54.5) + [13.5, 14.5) = [67, 69). */
export function addIntervals(a: Interval, b: Interval): Interval {
  return {
    low: a.low && b.low ? a.low.add(b.low) : null,
    high: a.high && b.high ? a.high.add(b.high) : null,
    lowOpen: a.lowOpen || b.lowOpen,
    highOpen: a.highOpen || b.highOpen,
  };
}

/** −a. */
export function negateInterval(a: Interval): Interval {
  return {
    low: a.high ? a.high.neg() : null,
    high: a.low ? a.low.neg() : null,
    lowOpen: a.highOpen,
    highOpen: a.lowOpen,
  };
}

/** a − b: [21.5, 22.5) − [12.5, 13.5) = (8, 10). */
export function subtractIntervals(a: Interval, b: Interval): Interval {
  return addIntervals(a, negateInterval(b));
}

/**
 * What a rounded part leaves of an exact whole, which is rounded as the part is: 100 − [38.5, 39.5) → (60.5, 61.5). The tie alone,
 * 38.5, would leave a 62.
 */
export function leftOf(whole: Exact, part: Interval): Interval {
  return { ...subtractIntervals(point(whole), part), highOpen: true };
}

/** a × factor, the factor being exact: for scaling to per cent, for dividing by a count. */
export function scaleInterval(a: Interval, factor: Exact): Interval {
  const scaled = {
    low: a.low ? a.low.mul(factor) : null,
    high: a.high ? a.high.mul(factor) : null,
    lowOpen: a.lowOpen,
    highOpen: a.highOpen,
  };
  return signumOf(factor) < 0
    ? { low: scaled.high, high: scaled.low, lowOpen: a.highOpen, highOpen: a.lowOpen }
    : scaled;
}

/** a ÷ b; `null` where b may be zero: [6, 8] ÷ [2, 4] = [1.5, 4]. */
export function divideIntervals(a: Interval, b: Interval): Interval | null {
  if (!a.low || !a.high || !b.low || !b.high) return null;
  if (signumOf(b.low) <= 0 && signumOf(b.high) >= 0) return null;
  const quotients = [a.low.div(b.low), a.low.div(b.high), a.high.div(b.low), a.high.div(b.high)];
  return hull(quotients);
}

/** A part in per cent of its whole; `null` where the whole may be zero: 50 of 200 → 25. */
export function inPercentOf(part: Interval, whole: Interval): Interval | null {
  const ratio = divideIntervals(part, whole);
  return ratio === null ? null : scaleInterval(ratio, exact(100));
}

/** The smallest closed interval that holds all values. */
export function hull(values: readonly Exact[]): Interval {
  let low = values[0] ?? exact(0);
  let high = low;
  for (const value of values) {
    if (value.lt(low)) low = value;
    if (value.gt(high)) high = value;
  }
  return { low, high, lowOpen: false, highOpen: false };
}

/** Whether two intervals share a value: [1, 2) and [2, 3] do not. */
export function intervalsMeet(a: Interval, b: Interval): boolean {
  return startsBy(a, b) && startsBy(b, a);
}

function startsBy(a: Interval, b: Interval): boolean {
  if (a.low === null || b.high === null) return true;
  const order = a.low.compare(b.high);
  return order < 0 || (order === 0 && !a.lowOpen && !b.highOpen);
}

/** How the values of one interval stand to zero: `positive`, `negative`, `zero`, or `unsure` where it holds several. */
export function signOf(a: Interval): 'positive' | 'negative' | 'zero' | 'unsure' {
  const low = a.low === null ? -1 : signumOf(a.low);
  const high = a.high === null ? 1 : signumOf(a.high);
  if (low > 0 || (low === 0 && a.lowOpen)) return 'positive';
  if (high < 0 || (high === 0 && a.highOpen)) return 'negative';
  if (low === 0 && high === 0) return 'zero';
  return 'unsure';
}

/**
 * Whether a difference has the sign that is claimed: the published values decide for it, but only intervals that lie wholly on
 * the other side against it. 30,600 then 30,000 is a fall; `null` where the values are too near to say.
 */
export function hasSign(difference: Interval, wanted: 'positive' | 'negative'): boolean | null {
  const sign = signOf(difference);
  if (sign === wanted) return true;
  if (sign === 'zero') return false;
  if (sign !== 'unsure') return false;
  if (difference.low === null || difference.high === null) return null;
  const middle = difference.low.add(difference.high);
  return signumOf(middle) === (wanted === 'positive' ? 1 : -1) ? true : null;
}

/** The other way of a statistic that counts places, of which a better one is a smaller number: "up three places" is −3. */
export function turned(direction: 'up' | 'down' | null): 'up' | 'down' | null {
  return direction === null ? null : direction === 'up' ? 'down' : 'up';
}

/** With a direction the sign is claimed too; without one ("a gap of 14 points") only the size. */
export function oriented(gap: Interval, direction: 'up' | 'down' | null): Interval {
  if (direction === 'up') return gap;
  const turned = negateInterval(gap);
  if (direction === 'down') return turned;
  if (gap.high !== null && signumOf(gap.high) <= 0) return turned;
  return gap.low !== null && signumOf(gap.low) >= 0 ? gap : eitherSize(gap);
}

const ZERO = exact(0);

/** How far apart two values are of which either may be the greater: 36,219 against nearly 38,500, [−2281, 414] → [0, 2281]. */
function eitherSize({ low, high, lowOpen, highOpen }: Interval): Interval {
  if (low === null || high === null) return { low: ZERO, high: null, lowOpen: false, highOpen: false };
  const isDown = low.neg().gt(high);
  return {
    low: ZERO,
    high: isDown ? low.neg() : high,
    lowOpen: false,
    highOpen: isDown ? lowOpen : highOpen,
  };
}
