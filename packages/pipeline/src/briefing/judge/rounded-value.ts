import { type Exact, exact, type Interval, parseExact, powerOfTen } from '@assay/engine';

/** A published value with what its rounding leaves open: half a unit of its last digit, that of ten to `place`, either way. */
export function roundedValue(value: string, place: number): Interval | null {
  const exactly = parseExact(value);
  if (exactly === null) return null;
  const half = powerOfTen(place).div(exact(2));
  return { low: exactly.sub(half), high: exactly.add(half), lowOpen: false, highOpen: true };
}

/** Whether two intervals have a value in common; an end counts where neither leaves it out. */
export function meet(a: Interval, b: Interval): boolean {
  return isBelow(a.low, b.high, a.lowOpen || b.highOpen) && isBelow(b.low, a.high, b.lowOpen || a.highOpen);
}

/** The same on the other side of zero. */
export function mirrored({ low, high, lowOpen, highOpen }: Interval): Interval {
  return { low: high?.neg() ?? null, high: low?.neg() ?? null, lowOpen: highOpen, highOpen: lowOpen };
}

function isBelow(low: Exact | null, high: Exact | null, isOpen: boolean): boolean {
  if (low === null || high === null) return true;
  return isOpen ? low.lt(high) : low.lte(high);
}
