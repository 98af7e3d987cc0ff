import type { Db } from '@assay/store';
import { sql } from 'kysely';
import { DEAD_LETTERS, JOB_NAMES } from '../jobs.ts';
import { QUEUE_SCHEMA } from './queue.ts';

/** What waits in the queue. */
export interface Backlog {
  /** Jobs whose time has come. */
  readonly due: number;
  /** How long the longest of them has waited beyond its time, in seconds; 0 where none does. */
  readonly lateSeconds: number;
  /** Jobs that failed for good. */
  readonly dead: number;
}

/** The backlog of the queue, or null where there is no queue yet. Changes nothing. */
export async function findBacklog(db: Db): Promise<Backlog | null> {
  const there = await sql<{ there: boolean }>`
    select to_regclass(${`${QUEUE_SCHEMA}.job`}) is not null as there`.execute(db);
  if (there.rows[0]?.there !== true) return null;
  const { rows } = await sql<{ due: number; late: number | null; dead: number }>`
    select
      count(*) filter (where name = any(${JOB_NAMES}) and state in ('created', 'retry') and start_after <= now())::int as due,
      extract(epoch from now() - min(start_after) filter (
        where name = any(${JOB_NAMES}) and state in ('created', 'retry') and start_after <= now()))::float8 as late,
      count(*) filter (where name = ${DEAD_LETTERS} and state in ('created', 'retry', 'failed'))::int as dead
    from ${sql.id(QUEUE_SCHEMA, 'job')}`.execute(db);
  const [row] = rows;
  return { due: row?.due ?? 0, lateSeconds: Math.round(row?.late ?? 0), dead: row?.dead ?? 0 };
}
