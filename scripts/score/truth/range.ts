// Reckons with ranges of exact values, for labels that do not rest on the engine's own arithmetic. Cannot keep open ends apart from closed ones.
import { type Exact, exact } from '@assay/engine';

/** All values from low to high; null is unbounded. */
export interface Range {
  readonly low: Exact | null;
  readonly high: Exact | null;
}

/** A range with both ends, such as that of a cell. */
export interface Bounded {
  readonly low: Exact;
  readonly high: Exact;
}

export function middleOf({ low, high }: Bounded): Exact {
  return low.add(high).div(2);
}

/** Whether a value lies in the range, its ends included. */
export function holds({ low, high }: Range, value: Exact): boolean {
  return (low === null || low.lte(value)) && (high === null || value.lte(high));
}

/** Whether two ranges share a value. */
export function meets(a: Range, b: Range): boolean {
  return (
    (a.low === null || b.high === null || a.low.lte(b.high)) &&
    (b.low === null || a.high === null || b.low.lte(a.high))
  );
}

/** The range times a factor above zero. */
export function scale({ low, high }: Bounded, factor: Exact): Bounded {
  return { low: low.mul(factor), high: high.mul(factor) };
}

/** The size alone: [−3, −1] → [1, 3]; [−1, 3] → [0, 3]. */
export function sizeOf({ low, high }: Bounded): Bounded {
  if (low.s >= 0n) return { low, high };
  if (high.s < 0n) return { low: high.neg(), high: low.neg() };
  return { low: exact(0), high: low.neg().gt(high) ? low.neg() : high };
}

export function add(a: Bounded, b: Bounded): Bounded {
  return { low: a.low.add(b.low), high: a.high.add(b.high) };
}

export function subtract(a: Bounded, b: Bounded): Bounded {
  return { low: a.low.sub(b.high), high: a.high.sub(b.low) };
}

/** a ÷ b; null where b may be zero. */
export function divide(a: Bounded, b: Bounded): Bounded | null {
  if (signOf(b) === null) return null;
  const ends = [a.low.div(b.low), a.low.div(b.high), a.high.div(b.low), a.high.div(b.high)];
  return ends.reduce<Bounded>(
    ({ low, high }, value) => ({ low: value.lt(low) ? value : low, high: value.gt(high) ? value : high }),
    { low: ends[0] ?? exact(0), high: ends[0] ?? exact(0) },
  );
}

/** `up` or `down` where all values are on one side of zero, else null. */
export function signOf({ low, high }: Bounded): 'up' | 'down' | null {
  if (low.s > 0n && low.n !== 0n) return 'up';
  return high.s < 0n && high.n !== 0n ? 'down' : null;
}
