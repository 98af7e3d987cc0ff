import { sql } from 'kysely';
import { type Db, SCHEMA } from '../database.ts';

/** How large a table is: rows as estimated, bytes with indexes. */
export interface TableSize {
  readonly table: string;
  readonly rows: number;
  readonly bytes: number;
}

/** The size of every table. */
export async function storeSizes(db: Db): Promise<TableSize[]> {
  const { rows } = await sql<{ table: string; rows: number; bytes: string }>`
    select c.relname as table, greatest(c.reltuples, 0)::float8 as rows, pg_total_relation_size(c.oid)::text as bytes
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = ${SCHEMA} and c.relkind in ('r', 'p') order by c.relname`.execute(db);
  return rows.map(({ bytes, ...size }) => ({ ...size, bytes: Number(bytes) }));
}

/** How many feeds are in which state. */
export async function feedStates(
  db: Db,
): Promise<{ readonly state: 'ok' | 'failing' | 'gone' | 'paused'; readonly count: number }[]> {
  const { rows } = await sql<{ state: 'ok' | 'failing' | 'gone' | 'paused'; count: number }>`
    select case when feed.status = 'gone' then 'gone' when source.status <> 'active' then 'paused'
      when feed.failures > 0 then 'failing' else 'ok' end as state, count(*)::int as count
    from feed join source on source.id = feed.source_id group by 1 order by 1`.execute(db);
  return rows;
}
