import { sql } from 'kysely';
import { type Database, type Db, describeConnection } from '../database.ts';
import { StoreError } from '../errors.ts';
import type { TableName } from '../tables/tables.ts';
import { PLACEMENTS, type Placement } from './distribution.ts';

/** What was done with a table: spread now, or found spread already. */
export interface Distributed {
  readonly table: TableName;
  readonly placement: Placement;
  readonly already: boolean;
}

/**
 * Turns the database of a Citus coordinator into a distributed one: each table as `PLACEMENTS` says, data included. What is
 * distributed already is left as it is, so that it can be run again. Throws StoreError `not-citus` where Citus is not there.
 * Example: on a fresh coordinator `(await distributeTables(db))[0]` → `{ table: 'source', placement: 'everywhere', already: false }`.
 */
export async function distributeTables({ db, connection }: Database): Promise<Distributed[]> {
  const found = await sql<{ there: boolean }>`
    select exists (select from pg_extension where extname = 'citus') as there`.execute(db);
  if (found.rows[0]?.there !== true) throw new StoreError('not-citus', describeConnection(connection));
  const known = await sql<{ name: string }>`
    select c.relname as name from pg_dist_partition p join pg_class c on c.oid = p.logicalrelid
    join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'assay'`.execute(db);
  const already = new Set(known.rows.map(({ name }) => name));
  const done: Distributed[] = [];
  for (const [table, placement] of Object.entries(PLACEMENTS) as [TableName, Placement][]) {
    const isThere = already.has(table);
    if (!isThere) await place(db, table, placement);
    done.push({ table, placement, already: isThere });
  }
  return done;
}

async function place(db: Db, table: TableName, placement: Placement): Promise<void> {
  const name = `assay.${table}`;
  switch (placement) {
    case 'here':
      return;
    case 'everywhere':
      await sql`select create_reference_table(${name})`.execute(db);
      return;
    case 'by-story':
      await sql`select create_distributed_table(${name}, 'story_id', colocate_with => 'none')`.execute(db);
      return;
    case 'by-document':
      await (table === FIRST
        ? sql`select create_distributed_table(${name}, 'document_id', colocate_with => 'none')`
        : sql`select create_distributed_table(${name}, 'document_id', colocate_with => ${`assay.${FIRST}`})`
      ).execute(db);
  }
}

/** The first of those spread by document; the others go where its rows go. */
const FIRST: TableName = 'item';
