const HOUR = 3600;
/** Left for renewing before a lease ends, as a share of it. */
const MARGIN = 0.2;
/** What a hub that names no lease is taken to give. */
const DEFAULT_LEASE = 10 * 24 * HOUR;

/**
 * When to renew a subscription, in milliseconds of the epoch: after four fifths of its lease (seconds), so that a hub that is
 * away for a while does not end it; never sooner than in five minutes.
 * Example: `renewAt(0, 864_000)` → `691_200_000` (after eight of ten days).
 */
export function renewAt(confirmedAt: number, lease: number | null): number {
  const seconds = lease === null || lease <= 0 ? DEFAULT_LEASE : lease;
  return confirmedAt + Math.round(Math.max(seconds * (1 - MARGIN), 300) * 1000);
}
