/** The normal quantile of a 95% interval. */
const Z = 1.959964;

/**
 * A share in per cent with its 95% interval by Wilson's score, each to a tenth; nothing of nothing is 0 to 100.
 * Example: `shareInterval(45, 50)` → `{ share: '90.0', low: '78.6', high: '95.7' }`.
 */
export function shareInterval(
  count: number,
  of: number,
): { readonly share: string; readonly low: string; readonly high: string } {
  if (of === 0) return { share: '0.0', low: '0.0', high: '100.0' };
  const p = count / of;
  const middle = p + Z ** 2 / (2 * of);
  const spread = Z * Math.sqrt((p * (1 - p)) / of + Z ** 2 / (4 * of ** 2));
  const scale = 1 + Z ** 2 / of;
  const text = (share: number): string => (100 * Math.min(1, Math.max(0, share))).toFixed(1);
  return { share: text(p), low: text((middle - spread) / scale), high: text((middle + spread) / scale) };
}
