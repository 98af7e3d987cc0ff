import type { ClientBase } from 'pg';
import type { BackupSequence, BackupTable } from './backup-header.ts';

/** Which tables a backup is of. */
export interface BackupScope {
  /** All tables of these. */
  readonly schemas: readonly string[];
  /** But for these, as `pgboss.version`: they say how tables are made, which whoever makes them writes. */
  readonly leaveOut: readonly string[];
}

/** The tables of a database that hold rows of their own; a partitioned one stands for its partitions. */
export async function readTables(
  client: ClientBase,
  { schemas, leaveOut }: BackupScope,
): Promise<BackupTable[]> {
  const { rows } = await client.query<{
    schema: string;
    name: string;
    column: string | null;
    type: string | null;
  }>(
    `SELECT n.nspname AS schema, c.relname AS name, a.attname AS column,
            format_type(a.atttypid, a.atttypmod) AS type
       FROM pg_class c
       JOIN pg_namespace n ON n.oid = c.relnamespace
       LEFT JOIN pg_attribute a
         ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
      WHERE n.nspname = ANY ($1) AND c.relkind IN ('r', 'p') AND NOT c.relispartition
        AND c.relpersistence <> 't' AND n.nspname || '.' || c.relname <> ALL ($2)
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
      ORDER BY n.nspname, c.relname, a.attnum`,
    [schemas, leaveOut],
  );
  const tables = new Map<
    string,
    { schema: string; name: string; columns: { name: string; type: string }[] }
  >();
  for (const { schema, name, column, type } of rows) {
    const key = JSON.stringify([schema, name]);
    const table = tables.get(key) ?? { schema, name, columns: [] };
    tables.set(key, table);
    if (column !== null && type !== null) table.columns.push({ name: column, type });
  }
  return [...tables.values()];
}

/** Where each sequence stands. */
export async function readSequences(
  client: ClientBase,
  { schemas, leaveOut }: BackupScope,
): Promise<BackupSequence[]> {
  const { rows } = await client.query<{ schema: string; name: string }>(
    `SELECT n.nspname AS schema, c.relname AS name
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = ANY ($1) AND c.relkind = 'S' AND n.nspname || '.' || c.relname <> ALL ($2)
      ORDER BY 1, 2`,
    [schemas, leaveOut],
  );
  const sequences: BackupSequence[] = [];
  for (const { schema, name } of rows) {
    const { rows: states } = await client.query<{ value: string; called: boolean }>(
      `SELECT last_value::text AS value, is_called AS called FROM ${quoted({ schema, name })}`,
    );
    for (const { value, called } of states) sequences.push({ schema, name, value, called });
  }
  return sequences;
}

/** Text that reads the same on every server, whatever its settings. */
export const PLAIN_TEXT = [
  "SET LOCAL client_encoding = 'UTF8'",
  "SET LOCAL datestyle = 'ISO, YMD'",
  "SET LOCAL intervalstyle = 'postgres'",
  "SET LOCAL timezone = 'UTC'",
  'SET LOCAL extra_float_digits = 1',
  "SET LOCAL bytea_output = 'hex'",
  "SET LOCAL xmlbinary = 'base64'",
  'SET LOCAL statement_timeout = 0',
  'SET LOCAL idle_in_transaction_session_timeout = 0',
  // Every name below is written with its schema.
  "SET LOCAL search_path = 'pg_catalog'",
].join(';');

/** A table's name in SQL: `"public"."documents"`. */
export function quoted({ schema, name }: { readonly schema: string; readonly name: string }): string {
  return `${quotedName(schema)}.${quotedName(name)}`;
}

/** Example: `quotedName('a"b')` → `"a""b"`. */
export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
