import { type Connection, type Db, idOf, SOCKET_PORT } from '@assay/store';
import { sql } from 'kysely';
import { fromKysely, type JobInsert, type JobWithMetadata, PgBoss } from 'pg-boss';
import { DEAD_LETTERS, JOB_NAMES, JOBS, type JobKind, type JobName, type Payload } from '../jobs.ts';

/** The schema of the queue's own tables. */
export const QUEUE_SCHEMA = 'assay_jobs';

/** A job to be sent. */
export interface NewJob<Name extends JobName = JobName> {
  readonly payload: Payload<Name>;
  /** Jobs of the same key and kind are one, as long as the first is remembered. */
  readonly once?: string;
  /** Of a kind with the policy `short`, at most one of this key waits. */
  readonly key?: string;
  /** Not before so many seconds. */
  readonly after?: number;
}

/** Sends jobs within a transaction: they exist if it commits. */
export type Send = <Name extends JobName>(
  trx: Db,
  name: Name,
  jobs: readonly NewJob<Name>[],
) => Promise<void>;

/** What a stage writes once all is known: carried out in the transaction in which the job ends. */
export type Write = (trx: Db) => Promise<void>;

/** A stage: reads, computes, and gives what is to be written. */
export type Stage<Name extends JobName> = (payload: Payload<Name>) => Promise<Write>;

export type Stages = { readonly [Name in JobName]?: Stage<Name> };

/** How many jobs of a kind are in a state. */
export interface JobCount {
  readonly queue: string;
  readonly state: 'created' | 'retry' | 'active' | 'completed' | 'cancelled' | 'failed';
  readonly count: number;
}

/** How many of a stage's jobs run at once in this process. */
export type Concurrency = { readonly [Name in JobName]?: number };

export interface QueueDeps {
  readonly log: (level: 'info' | 'warn' | 'error', event: string, data: object) => void;
}

/** Seconds between looks at an idle queue whose new jobs are told of. */
const IDLE_SECONDS = 2;

/** A failed attempt leaves this of its error. */
const MOST_ERROR = 2000;

/** The queue in the database: jobs, retries, dead letters. */
export class Queue {
  readonly boss: PgBoss;
  readonly #db: Db;
  readonly #deps: QueueDeps;
  #ready = false;

  constructor(
    connection: Connection,
    db: Db,
    deps: QueueDeps,
    options: { readonly works: boolean; readonly max?: number },
  ) {
    this.boss = new PgBoss({
      ...(connection.kind === 'address' ? { connectionString: connection.url } : serverOf(connection)),
      schema: QUEUE_SCHEMA,
      max: options.max ?? 4,
      application_name: 'assay-jobs',
      useListenNotify: options.works,
      supervise: options.works,
      schedule: false,
      openTelemetry: { enabled: false },
    });
    this.#db = db;
    this.#deps = deps;
    this.boss.on('error', (error) => deps.log('error', 'queue-error', { message: error.message }));
    this.boss.on('warning', (warning) => deps.log('warn', 'queue-warning', { message: warning.message }));
  }

  /** Makes the tables and queues that are missing; every process may do so at once. */
  async start(): Promise<void> {
    await this.boss.start();
    await this.boss.createQueue(DEAD_LETTERS, {
      retentionSeconds: DEAD_SECONDS,
      deleteAfterSeconds: DEAD_SECONDS,
    });
    for (const name of JOB_NAMES) {
      const kind: JobKind = JOBS[name];
      const options = {
        retryLimit: kind.retries,
        retryDelay: kind.delay,
        retryBackoff: true,
        retryDelayMax: kind.longest,
        expireInSeconds: kind.expires,
        deleteAfterSeconds: KEPT_SECONDS,
        deadLetter: DEAD_LETTERS,
        notify: true,
      };
      await this.boss.createQueue(name, { ...options, policy: kind.policy });
      await this.boss.updateQueue(name, options);
    }
    this.#ready = true;
  }

  get isReady(): boolean {
    return this.#ready;
  }

  readonly send: Send = async (trx, name, jobs) => {
    if (jobs.length === 0) return;
    const kind: JobKind = JOBS[name];
    const distinct = new Map(jobs.map((job, place) => [job.once ?? job.key ?? String(place), job]));
    const inserts = [...distinct.values()].map(
      (job): JobInsert => ({
        data: kind.payload.parse(job.payload),
        ...(job.once === undefined ? {} : { id: idOf('job', name, job.once) }),
        ...(job.key === undefined ? {} : { singletonKey: job.key }),
        ...(job.after === undefined ? {} : { startAfter: job.after }),
      }),
    );
    await this.boss.insert(name, inserts, { db: fromKysely(trx) });
  };

  /** Starts working on the stages given; each job's writes and its end commit together. */
  async work(stages: Stages, concurrency: Concurrency): Promise<void> {
    for (const name of JOB_NAMES) {
      const stage = stages[name] as Stage<JobName> | undefined;
      if (stage === undefined) continue;
      const width = concurrency[name] ?? 1;
      const batchSize = Math.max(2, JOBS[name].batch);
      await this.boss.work(
        name,
        {
          batchSize,
          burstWhenBatchFull: true,
          perJobResults: true,
          includeMetadata: true,
          pollingIntervalSeconds: 1,
          notifyPollingIntervalSeconds: IDLE_SECONDS,
        },
        (jobs: JobWithMetadata<object>[]) => this.#carryOut(name, stage, jobs, width),
      );
    }
  }

  async #carryOut(
    name: JobName,
    stage: Stage<JobName>,
    jobs: readonly JobWithMetadata<object>[],
    width: number,
  ) {
    const results: { id: string; status: 'completed' | 'failed'; output?: object }[] = [];
    const waiting = [...jobs];
    const lane = async (): Promise<void> => {
      for (let job = waiting.shift(); job !== undefined; job = waiting.shift())
        results.push(await this.#carryOutOne(name, stage, job));
    };
    await Promise.all(Array.from({ length: Math.min(width, jobs.length) }, lane));
    return results;
  }

  async #carryOutOne(name: JobName, stage: Stage<JobName>, job: JobWithMetadata<object>) {
    const { id, retryCount } = job;
    try {
      const write = await stage(JOBS[name].payload.parse(job.data) as Payload<JobName>);
      await this.#db.transaction().execute(async (trx) => {
        await write(trx as Db);
        const ended = await this.boss.complete(name, { id, retryCount }, null, { db: fromKysely(trx) });
        if (!('affected' in ended) || ended.affected !== 1) throw new LapsedError();
      });
      return { id, status: 'completed' as const };
    } catch (error) {
      // Another attempt has begun meanwhile: that one counts, and this one wrote nothing.
      if (error instanceof LapsedError) return { id, status: 'completed' as const };
      const message = error instanceof Error ? error.message : String(error);
      this.#deps.log('warn', 'job-failed', { job: name, id, attempt: retryCount + 1, message });
      return { id, status: 'failed' as const, output: { message: message.slice(0, MOST_ERROR) } };
    }
  }

  /**
   * Sets free the jobs that nobody carries out any more: to be called where no other process can be at work, as after the only
   * one was killed. That counts as no attempt of theirs, for a batch holds jobs that had not begun, and what a document can do
   * is done in threads that end apart; taking them up again adds one, which is taken off before. Gives how many there were.
   */
  async releaseOrphans(): Promise<number> {
    const released = await sql`
      update ${sql.id(QUEUE_SCHEMA, 'job')} set state = 'retry', retry_count = retry_count - 1, start_after = now()
      where state = 'active' returning id`.execute(this.#db);
    return released.rows.length;
  }

  /** How many jobs of each kind are in each state. */
  async counts(): Promise<JobCount[]> {
    const { rows } = await sql<JobCount>`
      select name as queue, state::text as state, count(*)::int as count
      from ${sql.id(QUEUE_SCHEMA, 'job')} group by name, state order by name, state`.execute(this.#db);
    return rows;
  }

  /** Stops taking jobs; those that run are waited for, at most so many milliseconds. */
  async stop(timeout: number): Promise<void> {
    this.#ready = false;
    await this.boss.stop({ graceful: true, timeout });
  }
}

function serverOf({ host, user, database }: Connection & { readonly kind: 'socket' }) {
  return { host, port: SOCKET_PORT, user, database };
}

class LapsedError extends Error {}

/** Completed jobs are remembered for a day, so that what is sent once is not sent again. */
const KEPT_SECONDS = 86_400;
/** Dead letters wait for a quarter of a year. */
const DEAD_SECONDS = 90 * 86_400;
