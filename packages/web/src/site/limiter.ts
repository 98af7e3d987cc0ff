/** How often somebody may do something: `count` times within `ms`. */
export interface Rate {
  readonly count: number;
  readonly ms: number;
}

/** Clients that are remembered; those asked first are forgotten first. */
const MOST_CLIENTS = 10_000;

/**
 * Counts what clients do, each within its own window: gives null where they may, else the seconds until they may again.
 * Example: with `{count: 2, ms: 60000}` the third call of one client within a minute → 60 or less.
 */
export function createLimiter(rate: Rate, now: () => number): (client: string) => number | null {
  const windows = new Map<string, { since: number; count: number }>();
  return (client) => {
    const at = now();
    const known = windows.get(client);
    const window = known !== undefined && at - known.since < rate.ms ? known : { since: at, count: 0 };
    if (window.count >= rate.count) return Math.ceil((window.since + rate.ms - at) / 1000);
    window.count++;
    windows.delete(client);
    windows.set(client, window);
    const [oldest] = windows.keys();
    if (windows.size > MOST_CLIENTS && oldest !== undefined) windows.delete(oldest);
    return null;
  };
}
