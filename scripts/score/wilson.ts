// Computes Wilson's interval for a proportion. Cannot know whether the cases were independent.

/** A proportion with its 95% interval, all in per cent to one place. */
export interface Proportion {
  readonly count: number;
  readonly of: number;
  readonly percent: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const Z = 1.959964;

/** `wilson(225, 433)` → 52%, 47.3 to 56.6; of nothing → nulls. */
export function wilson(count: number, of: number): Proportion {
  if (of === 0) return { count, of, percent: null, low: null, high: null };
  const share = count / of;
  const square = Z * Z;
  const middle = (share + square / (2 * of)) / (1 + square / of);
  const half = (Z / (1 + square / of)) * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  return {
    count,
    of,
    percent: round(share * 100),
    low: round(Math.max(0, middle - half) * 100),
    high: round(Math.min(1, middle + half) * 100),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
