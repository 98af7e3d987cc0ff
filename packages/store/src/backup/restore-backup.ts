import { Writable } from 'node:stream';
import type pg from 'pg';
import type { ClientConfig } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { StoreError } from '../errors.ts';
import { type BackupHeader, type BackupTable, tableName } from './backup-header.ts';
import { connectTo, placeOf } from './connect.ts';
import { readBackup } from './read-backup.ts';
import { type BackupScope, PLAIN_TEXT, quoted, quotedName, readTables } from './read-tables.ts';
import { putConstraintsBack, takeConstraintsAway } from './restore-constraints.ts';

export interface RestoreDeps extends BackupScope {
  /** All migrations that this program knows, in their order. */
  readonly migrations: readonly string[];
  /** Makes the tables: runs the program's migrations up to and with the last of these, and whatever else makes tables of its own. */
  readonly createSchema: (connection: ClientConfig, migrations: readonly string[]) => Promise<void>;
  /** Whether rows that are there may be replaced. */
  readonly replace: boolean;
  /** Told when a table begins. */
  readonly onTable?: (table: string) => void;
}

export interface RestoreSummary {
  readonly header: BackupHeader;
  /** Rows by table, as `public.documents`. */
  readonly rows: Readonly<Record<string, number>>;
}

/**
 * Puts a backup into a database. The file is read through and checked before anything is touched; then its tables are
 * made by the program's own migrations, up to those of the backup, and filled in one transaction. Later migrations are
 * for the caller to run.
 * Example: `(await restoreBackup('today.assay', connection, deps)).rows` → `{ 'public.documents': 120 }`.
 * Throws StoreError: the file is no whole backup that this program understands, the database is not empty or cannot be
 * reached, or `restore-failed`.
 */
export async function restoreBackup(
  file: string,
  connection: ClientConfig,
  deps: RestoreDeps,
): Promise<RestoreSummary> {
  const header = await verifyBackup(file, deps.migrations);
  const client = await connectTo(connection);
  try {
    if (!deps.replace) await refuseRows(client, deps);
    await deps.createSchema(connection, header.migrations);
    const rows = await fill(client, file, header, deps);
    return { header, rows };
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError('restore-failed', placeOf(client), { reason }, error);
  } finally {
    // Whatever was not committed is undone.
    await client.end();
  }
}

/** The header of a backup that is whole, and that a program with these migrations can restore. Touches nothing but the file. */
export async function verifyBackup(file: string, migrations: readonly string[]): Promise<BackupHeader> {
  let found: BackupHeader | null = null;
  await readBackup(file, {
    onHeader: async (header) => {
      const unknown = header.migrations.find((name, index) => migrations[index] !== name);
      if (unknown !== undefined) throw new StoreError('backup-schema-differs', file, { reason: unknown });
      found = header;
    },
    tableTarget: () => ({
      stream: new Writable({ write: (_chunk, _encoding, done) => done() }),
      countRows: () => null,
    }),
  });
  if (found === null) throw new StoreError('not-a-backup', file);
  return found;
}

async function refuseRows(client: pg.Client, scope: BackupScope): Promise<void> {
  for (const table of await readTables(client, scope)) {
    const { rowCount } = await client.query(`SELECT FROM ${quoted(table)} LIMIT 1`);
    if (rowCount !== 0)
      throw new StoreError('restore-not-empty', placeOf(client), { table: tableName(table) });
  }
}

async function fill(
  client: pg.Client,
  file: string,
  header: BackupHeader,
  deps: RestoreDeps,
): Promise<Record<string, number>> {
  await client.query('BEGIN');
  await client.query(PLAIN_TEXT);
  const tables = await readTables(client, deps);
  refuseOtherTables(file, header, tables);
  const constraints = await takeConstraintsAway(client, tables);
  if (tables.length > 0) await client.query(`TRUNCATE ${tables.map(quoted).join(', ')}`);
  const rows = await readBackup(file, {
    onHeader: async () => {},
    tableTarget: (table) => {
      deps.onTable?.(tableName(table));
      const columns = table.columns.map((column) => quotedName(column.name)).join(', ');
      const stream = client.query(copyFrom(`COPY ${quoted(table)} (${columns}) FROM STDIN`));
      return { stream, countRows: () => stream.rowCount };
    },
  });
  for (const sequence of header.sequences)
    await client.query('SELECT setval($1::regclass, $2::bigint, $3)', [
      quoted(sequence),
      sequence.value,
      sequence.called,
    ]);
  await putConstraintsBack(client, tables, constraints);
  await client.query('COMMIT');
  await client.query('ANALYZE').catch(() => {
    // Plans are better with it, and PostgreSQL does it by itself in time.
  });
  return rows;
}

/** Every column of the backup has a place here, of the same type. */
function refuseOtherTables(file: string, header: BackupHeader, tables: readonly BackupTable[]): void {
  const here = new Map(tables.map((table) => [tableName(table), table.columns]));
  for (const table of header.tables) {
    for (const { name, type } of table.columns) {
      const column = here.get(tableName(table))?.find((one) => one.name === name);
      if (column?.type === type) continue;
      const reason = `${tableName(table)}.${name}: ${type}, ${column?.type ?? '–'}`;
      throw new StoreError('backup-schema-differs', file, { reason });
    }
    if (!here.has(tableName(table)))
      throw new StoreError('backup-schema-differs', file, { reason: tableName(table) });
  }
}
