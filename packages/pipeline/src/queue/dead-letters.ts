import type { JobWithMetadata, PgBoss } from 'pg-boss';
import { DEAD_LETTERS } from '../jobs.ts';

/** A job that failed at every attempt, and waits for the operator. */
export interface DeadLetter {
  readonly id: string;
  /** Its kind: one of `JOB_NAMES`, or of an older program. */
  readonly job: string;
  /** When it was given up. */
  readonly failedAt: string;
  /** When it was sent at first. */
  readonly sentAt: string;
  readonly attempts: number;
  /** What its last attempt failed with; empty where that said nothing. */
  readonly error: string;
  readonly payload: unknown;
}

/** What is needed of the queue. */
type Boss = Pick<PgBoss, 'findJobs' | 'redrive' | 'deleteJob' | 'retry'>;

/** So many are asked for at a time. */
const PAGE = 1000;

/**
 * The jobs that failed for good, oldest first; those of one kind where `job` names it.
 * Example: `(await findDeadLetters(queue.boss, 'fetch-document'))[0]?.error` → `the server answered with status 503`.
 */
export async function findDeadLetters(
  boss: Pick<PgBoss, 'findJobs'>,
  job: string | null = null,
): Promise<DeadLetter[]> {
  const letters: DeadLetter[] = [];
  for (let after: string | undefined; ; ) {
    const found: JobWithMetadata<object>[] = await boss.findJobs<object>(DEAD_LETTERS, {
      limit: PAGE,
      ...(after === undefined ? {} : { after }),
    });
    letters.push(...found.filter(isWaiting).map(letterOf));
    after = found.at(-1)?.id;
    if (found.length < PAGE || after === undefined) break;
  }
  return job === null ? letters : letters.filter((letter) => letter.job === job);
}

/**
 * Sends dead letters off again, each as a new job of its kind with all its attempts. Gives how many were sent: one that is no
 * dead letter any more is passed over, and so is one whose kind has the same job waiting already.
 */
export async function retryDeadLetters(boss: Boss, ids: readonly string[]): Promise<number> {
  let sent = 0;
  for (let start = 0; start < ids.length; start += PAGE) {
    const some = ids.slice(start, start + PAGE);
    // Those that could not be sent off the last time stand as failed; this lets them be tried once more.
    await boss.retry(DEAD_LETTERS, some);
    sent += await boss.redrive(DEAD_LETTERS, { ids: some, limit: some.length });
  }
  return sent;
}

/** Removes dead letters for good. Gives how many there were. */
export async function dropDeadLetters(
  boss: Pick<PgBoss, 'deleteJob'>,
  ids: readonly string[],
): Promise<number> {
  let dropped = 0;
  for (let start = 0; start < ids.length; start += PAGE) {
    const done = await boss.deleteJob(DEAD_LETTERS, ids.slice(start, start + PAGE));
    if ('affected' in done) dropped += Number(done.affected);
  }
  return dropped;
}

/** Waiting, or failed because it could not be sent off again. */
function isWaiting({ state }: JobWithMetadata<object>): boolean {
  return state === 'created' || state === 'retry' || state === 'failed';
}

function letterOf(found: JobWithMetadata<object>): DeadLetter {
  const { id, data, sourceName, sourceCreatedOn, createdOn, sourceRetryCount, sourceOutput } = found;
  return {
    id,
    job: sourceName ?? '',
    failedAt: new Date(createdOn).toISOString(),
    sentAt: new Date(sourceCreatedOn ?? createdOn).toISOString(),
    attempts: (sourceRetryCount ?? 0) + 1,
    error: messageOf(found.state === 'failed' ? found.output : sourceOutput),
    payload: data,
  };
}

/** The message of an error as it was kept: `{ message }`, or the value of a refusal. */
function messageOf(output: object | null): string {
  const { message, value } = (output ?? {}) as { message?: unknown; value?: unknown };
  return typeof message === 'string' ? message : typeof value === 'string' ? value : '';
}
