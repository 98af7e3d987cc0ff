/** How much of something is granted. */
export interface AllowanceLimits {
  /** To one client in a minute; as many at once. */
  readonly perMinute: number;
  /** Under way at once: of one client, and of all. */
  readonly atOnce: number;
  readonly inAll: number;
}

/** A place that was taken, or after how many seconds to ask again, and whose doing it is. */
export type Entry =
  | { readonly kind: 'entered'; readonly leave: () => void }
  | { readonly kind: 'refused'; readonly because: 'client' | 'all'; readonly seconds: number };

/** Grants work to clients by their address. */
export interface Allowance {
  readonly enter: (client: string) => Entry;
}

interface Account {
  /** What is left, as of `at` in milliseconds; it grows back evenly. */
  left: number;
  at: number;
  running: number;
}

/** Clients that are remembered; those who have all of theirs again are forgotten first. */
const MOST_ACCOUNTS = 10_000;
/** Seconds after which work that is under way has most likely ended. */
const SOON = 5;

/**
 * Counts work by client and in all. `now` is in milliseconds.
 * Example: with one a minute, the second `enter('1.2.3.4')` after ten seconds → `{ kind: 'refused', because: 'client', seconds: 50 }`.
 */
export function createAllowance(limits: AllowanceLimits, now: () => number): Allowance {
  const accounts = new Map<string, Account>();
  let running = 0;
  const refreshed = (account: Account): Account => {
    const at = now();
    const grown = account.left + ((at - account.at) / 60_000) * limits.perMinute;
    account.left = Math.min(limits.perMinute, Math.max(account.left, grown));
    account.at = at;
    return account;
  };
  const forget = (): void => {
    for (const [client, account] of accounts) {
      const { left, running: own } = refreshed(account);
      if (own === 0 && left >= limits.perMinute) accounts.delete(client);
    }
  };
  return {
    enter(client) {
      if (running >= limits.inAll) return { kind: 'refused', because: 'all', seconds: SOON };
      if (accounts.size >= MOST_ACCOUNTS) forget();
      const known = accounts.get(client);
      if (known === undefined && accounts.size >= MOST_ACCOUNTS)
        return { kind: 'refused', because: 'all', seconds: SOON };
      const account = refreshed(known ?? { left: limits.perMinute, at: now(), running: 0 });
      accounts.set(client, account);
      if (account.left < 1) {
        const seconds = Math.ceil(((1 - account.left) * 60) / limits.perMinute);
        return { kind: 'refused', because: 'client', seconds };
      }
      if (account.running >= limits.atOnce) return { kind: 'refused', because: 'client', seconds: SOON };
      account.left -= 1;
      account.running += 1;
      running += 1;
      let hasLeft = false;
      return {
        kind: 'entered',
        leave() {
          if (hasLeft) return;
          hasLeft = true;
          account.running -= 1;
          running -= 1;
        },
      };
    },
  };
}
