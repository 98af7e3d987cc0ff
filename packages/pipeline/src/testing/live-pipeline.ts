import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { allowRanges, fetchArticle, fetchFeed, startExtractor } from '@assay/sources';
import { type Connection, openDatabase } from '@assay/store';
import { Checker } from '../check/checker.ts';
import { Queue } from '../queue/queue.ts';
import { work } from '../service/work.ts';
import type { StageDeps } from '../stages/stage-deps.ts';

const ROOT = join(import.meta.dirname, '../../../..');

/** The pipeline as a process runs it, on a database of a test's and with this machine alone to fetch from. */
export interface LivePipeline {
  readonly deps: StageDeps;
  /** The same that the stages have, with all that it can. */
  readonly checker: Checker;
  readonly queue: Queue;
  readonly logged: readonly { readonly level: string; readonly event: string; readonly data: object }[];
  readonly stop: () => Promise<void>;
}

/** Starts it; `works` false only sends jobs. The checking thread opens the bundled catalogue, or the packages given. */
export async function startPipeline(
  connection: Connection,
  options: {
    readonly works?: boolean;
    readonly folders?: readonly string[];
    readonly publicAddress?: string;
    readonly visits?: readonly number[];
    readonly now?: () => Date;
  } = {},
): Promise<LivePipeline> {
  const logged: { level: string; event: string; data: object }[] = [];
  const log = (level: string, event: string, data: object): void => void logged.push({ level, event, data });
  const database = openDatabase(connection, 8, () => {});
  const queue = new Queue(connection, database.db, { log }, { works: options.works !== false });
  await queue.start();
  const checker = new Checker(
    {
      folders: options.folders ?? [join(ROOT, 'data', 'ai-race')],
      cache: join(ROOT, 'node_modules/.cache/assay-tests'),
    },
    1,
  );
  await checker.start();
  const articles = startExtractor();
  const fetching = { allowAddress: allowRanges(['127.0.0.0/8']) };
  const deps: StageDeps = {
    db: database.db,
    send: queue.send,
    checker,
    fetchFeed: (address, known) => fetchFeed(address, known, fetching),
    fetchArticle: (address, known) =>
      fetchArticle(address, known, { ...fetching, readArticle: articles.read }),
    askHub: async () => ({ kind: 'accepted' }),
    publicAddress: options.publicAddress ?? null,
    allowSha1: false,
    now: options.now ?? (() => new Date()),
    random: () => randomBytes(16).toString('hex'),
    visits: options.visits ?? [],
    log,
  };
  if (options.works !== false) await work(queue, deps, 1);
  return {
    deps,
    checker,
    queue,
    logged,
    stop: async () => {
      await queue.stop(5000);
      articles.stop();
      await checker.close();
      await database.close();
    },
  };
}

/** Waits until something holds, looking again and again; fails with what was last seen. */
export async function until<T>(
  look: () => Promise<T>,
  holds: (seen: T) => boolean,
  patience = 30_000,
): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const seen = await look();
    if (holds(seen)) return seen;
    if (performance.now() > end) throw new Error(`still not so: ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
