import { sql } from 'kysely';
import type { Db } from '../database.ts';

/** How many connections of this program others have to the database, those of the queue included. */
export async function otherSessions(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()
      and application_name in ('assay', 'assay-jobs')`.execute(db);
  return rows[0]?.count ?? 0;
}
