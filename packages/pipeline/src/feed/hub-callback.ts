import { createHash, timingSafeEqual } from 'node:crypto';

/** Letters of the secret's hash that stand in the address: nobody guesses them. */
const LENGTH = 32;

/**
 * The last part of the address that a hub is given for a feed. It follows from the feed's secret, so that only the hub that was
 * asked knows where to call. Example: `hubCallbackOf('0a1b2c3d4e5f', secret)` → `0a1b2c3d4e5f_9f86d081884c7d65…`.
 */
export function hubCallbackOf(feed: string, secret: string): string {
  return `${feed}_${createHash('sha256').update(`callback ${secret}`).digest('hex').slice(0, LENGTH)}`;
}

/** The feed that an address is said to belong to; whether it does is for `isHubCallback`. */
export function feedOfCallback(callback: string): string {
  return callback.split('_')[0] ?? '';
}

/** Whether an address is the one that was given to the hub of a feed with this secret. */
export function isHubCallback(callback: string, feed: string, secret: string): boolean {
  const wanted = Buffer.from(hubCallbackOf(feed, secret));
  const given = Buffer.from(callback);
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}
