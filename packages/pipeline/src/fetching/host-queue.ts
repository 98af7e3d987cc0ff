/** Time as it is handed in. */
export interface Waiting {
  readonly now: () => number;
  /** Resolves after so many milliseconds. */
  readonly pause: (ms: number) => Promise<void>;
}

/** A host: the last request in its line, when one ended last, the longest pause asked for, how many wait, and until when turns were given away. */
interface Line {
  last: Promise<unknown>;
  ended: number;
  gap: number;
  waiting: number;
  promised: number;
}

/**
 * Asks each host one thing at a time, with a pause between the end of one and the start of the next; hosts do not wait for each
 * other. Example: two pages of one host with a gap of 1,000 → the second is asked for a second after the first has come.
 */
export class HostQueue {
  readonly #hosts = new Map<string, Line>();
  readonly #waiting: Waiting;

  constructor(waiting: Waiting) {
    this.#waiting = waiting;
  }

  /** How many hosts are being asked, or are remembered. */
  get size(): number {
    return this.#hosts.size;
  }

  /** Carries a request out when it is its turn, `gap` milliseconds after the end of the one before. */
  async run<T>(host: string, gap: number, request: () => Promise<T>): Promise<T> {
    const line = this.#lineOf(host);
    line.waiting++;
    line.gap = Math.max(line.gap, gap);
    const turn = line.last.then(async () => {
      const wait = line.ended + gap - this.#waiting.now();
      if (wait > 0) await this.#waiting.pause(wait);
      try {
        return await request();
      } finally {
        line.ended = this.#waiting.now();
        line.waiting--;
        if (line.gap === 0 && line.waiting === 0) this.#hosts.delete(host);
      }
    });
    line.last = turn.catch(() => {});
    if (this.#hosts.size > MOST_HOSTS) this.#forget();
    return turn;
  }

  /**
   * Where a request would wait longer than `patience`, gives how long to stay away instead, in milliseconds, and keeps that turn:
   * the next to be put off is told a later one. Null where the request may be run now.
   * Example: three pages of a host that asks for a minute between them, patience 30,000 → null, 60,000, 120,000.
   */
  putOff(host: string, gap: number, patience: number): number | null {
    const line = this.#lineOf(host);
    const now = this.#waiting.now();
    const free = Math.max(line.ended + gap, now) + line.waiting * gap;
    if (free - now <= patience) return null;
    const turn = Math.max(free, line.promised);
    line.promised = turn + gap;
    return turn - now;
  }

  #lineOf(host: string): Line {
    const line = this.#hosts.get(host) ?? {
      last: Promise.resolve(),
      ended: Number.NEGATIVE_INFINITY,
      gap: 0,
      waiting: 0,
      promised: 0,
    };
    this.#hosts.set(host, line);
    return line;
  }

  /** Drops the lines in which nobody waits and whose pause is over. */
  #forget(): void {
    const now = this.#waiting.now();
    for (const [host, line] of this.#hosts)
      if (line.waiting === 0 && line.ended + line.gap <= now && line.promised <= now)
        this.#hosts.delete(host);
  }
}

/** Hosts that are remembered before those are dropped that have nothing to wait for. */
const MOST_HOSTS = 1000;
