// Fits how time grows with size. Cannot tell a law from an accident: look at the points too.

/** A size and the time it took. */
export interface Point {
  readonly size: number;
  readonly ms: number;
}

/** The exponent k of ms ≈ c·sizeᵏ, by least squares on logarithms: twice the size, twice the time → 1. */
export function growthOf(points: readonly Point[]): number {
  const logs = points.map(({ size, ms }) => ({ x: Math.log(size), y: Math.log(Math.max(ms, 0.001)) }));
  const x = mean(logs.map((point) => point.x));
  const y = mean(logs.map((point) => point.y));
  const above = logs.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  const below = logs.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
  return above / below;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
