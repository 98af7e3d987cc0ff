import { type Db, dropOldKeys, nextDue, takeDueFeeds } from '@assay/store';
import type { Send } from '../queue/queue.ts';
import { WINDOW_DAYS } from '../story/compare-items.ts';

export interface SchedulerDeps {
  readonly db: Db;
  readonly send: Send;
  readonly now: () => Date;
  readonly log: (level: 'info' | 'warn' | 'error', event: string, data: object) => void;
  /** Calls back after so many milliseconds; the function that it gives calls it off. */
  readonly later: (run: () => void, ms: number) => () => void;
}

/** Feeds that are taken at once; more are taken at once again. */
const TAKEN = 200;
/** Between looks at what is due, at most; a feed added meanwhile waits no longer. */
const LONGEST_MS = 2000;
/** How often keys that lie before the window are dropped. */
const SWEEP_MS = 600_000;

/** Has the feeds polled that are due. Several may run at once: a feed is taken by one of them. */
export class Scheduler {
  readonly #deps: SchedulerDeps;
  #stop: (() => void) | null = null;
  #running: Promise<void> = Promise.resolve();
  #swept = 0;
  #ended = false;

  constructor(deps: SchedulerDeps) {
    this.#deps = deps;
  }

  start(): void {
    this.#running = this.#look();
  }

  async stop(): Promise<void> {
    this.#ended = true;
    this.#stop?.();
    await this.#running;
  }

  async #look(): Promise<void> {
    let wait = LONGEST_MS;
    try {
      if ((await sendDuePolls(this.#deps)) === TAKEN) wait = 0;
      else wait = await this.#untilNext();
      await this.#sweep();
    } catch (error) {
      this.#deps.log('error', 'scheduler-failed', {
        message: error instanceof Error ? error.message : String(error),
      });
    }
    if (!this.#ended)
      this.#stop = this.#deps.later(() => {
        this.#running = this.#look();
      }, wait);
  }

  async #untilNext(): Promise<number> {
    const next = await nextDue(this.#deps.db);
    const until = next === null ? LONGEST_MS : Date.parse(next) - this.#deps.now().getTime();
    return Math.min(LONGEST_MS, Math.max(0, until));
  }

  async #sweep(): Promise<void> {
    const at = this.#deps.now().getTime();
    if (at - this.#swept < SWEEP_MS) return;
    this.#swept = at;
    await dropOldKeys(this.#deps.db, new Date(at - 2 * WINDOW_DAYS * 86_400_000).toISOString());
  }
}

/** Takes the feeds that are due and sends their polls with it; gives how many. */
export async function sendDuePolls({
  db,
  send,
  now,
}: Pick<SchedulerDeps, 'db' | 'send' | 'now'>): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const feeds = await takeDueFeeds(trx, now().toISOString(), TAKEN);
    await send(
      trx,
      'poll-feed',
      feeds.map((feed) => ({ payload: { feed }, key: feed })),
    );
    return feeds.length;
  });
}
