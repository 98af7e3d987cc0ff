/** Time as it is handed in. */
export interface Waiting {
  readonly now: () => number;
  /** Resolves after so many milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
}

/**
 * Asks each host one thing at a time, with a pause between the end of one and the start of the next; hosts do not wait for each
 * other. Example: two pages of one host with a gap of 1,000 → the second is asked for a second after the first has come.
 */
export class HostQueue {
  readonly #hosts = new Map<string, { last: Promise<unknown>; free: number; waiting: number }>();
  readonly #waiting: Waiting;

  constructor(waiting: Waiting) {
    this.#waiting = waiting;
  }

  /** How many hosts are being asked, or are in their pause. */
  get size(): number {
    return this.#hosts.size;
  }

  /** Carries a request out when it is its turn. `gap` is the pause that the host is left after it, in milliseconds. */
  async run<T>(host: string, gap: number, request: () => Promise<T>): Promise<T> {
    const line = this.#hosts.get(host) ?? { last: Promise.resolve(), free: 0, waiting: 0 };
    this.#hosts.set(host, line);
    line.waiting++;
    const turn = line.last.then(async () => {
      const wait = line.free - this.#waiting.now();
      if (wait > 0) await this.#waiting.pause(wait);
      try {
        return await request();
      } finally {
        line.free = this.#waiting.now() + gap;
        line.waiting--;
        if (gap === 0 && line.waiting === 0) this.#hosts.delete(host);
      }
    });
    line.last = turn.catch(() => {});
    if (this.#hosts.size > MOST_HOSTS) this.#forget();
    return turn;
  }

  /** Drops the lines in which nobody waits and whose pause is over. */
  #forget(): void {
    const now = this.#waiting.now();
    for (const [host, line] of this.#hosts)
      if (line.waiting === 0 && line.free <= now) this.#hosts.delete(host);
  }
}

/** Hosts that are remembered before those are dropped that have nothing to wait for. */
const MOST_HOSTS = 1000;
