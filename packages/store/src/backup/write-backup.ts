import { createHash } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createZstdCompress } from 'node:zlib';
import pg, { type ClientConfig } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { fileFailure, systemCode } from '../embedded/failures.ts';
import { StoreError } from '../errors.ts';
import {
  BACKUP_FORMAT,
  type BackupHeader,
  type BackupPart,
  type BackupTable,
  tableName,
} from './backup-header.ts';
import { connectTo } from './connect.ts';
import { type FrameWriter, writeFrames } from './frames.ts';
import {
  type BackupScope,
  PLAIN_TEXT,
  quoted,
  quotedName,
  readSequences,
  readTables,
} from './read-tables.ts';

export interface WriteBackupDeps extends BackupScope {
  /** The program's version, as 0.1.0. */
  readonly program: string;
  /** Those that made the tables, in their order. */
  readonly migrations: readonly string[];
  readonly now: () => Date;
  /** Told when a table begins, which waits for the answer. */
  readonly onTable?: (table: string) => void | Promise<void>;
}

export interface BackupSummary {
  readonly file: string;
  readonly bytes: number;
  /** Rows by table, as `public.documents`. */
  readonly rows: Readonly<Record<string, number>>;
}

/**
 * Writes all rows of a database as they were at one moment into one file, while others go on writing to it.
 * The file takes the place of an older one only when it is whole; it is readable by its owner alone.
 * Example: `(await writeBackup(connection, 'today.assay', deps)).rows` → `{ 'public.documents': 120 }`.
 * Throws StoreError `connection-failed`, `backup-unwritable`, `disk-full`, `backup-failed`.
 */
export async function writeBackup(
  connection: ClientConfig,
  file: string,
  deps: WriteBackupDeps,
): Promise<BackupSummary> {
  const client = await connectTo(connection);
  const unfinished = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    const handle = await openNew(unfinished, file);
    try {
      const rows = await writeAll(client, await writeFrames(handle), deps);
      await handle.sync();
      const { size } = await handle.stat();
      await rename(unfinished, file);
      await syncFolder(dirname(file));
      return { file, bytes: size, rows };
    } finally {
      await handle.close();
      await rm(unfinished, { force: true });
    }
  } catch (error) {
    // A server says what is wrong in codes of its own.
    const code =
      error instanceof pg.DatabaseError || systemCode(error) === '' ? 'backup-failed' : 'backup-unwritable';
    throw error instanceof pg.DatabaseError
      ? new StoreError(code, file, { reason: error.message }, error)
      : fileFailure(error, code, file);
  } finally {
    await client.end();
  }
}

async function writeAll(
  client: pg.Client,
  frames: FrameWriter,
  deps: WriteBackupDeps,
): Promise<Record<string, number>> {
  await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
  await client.query(PLAIN_TEXT);
  const tables = await readTables(client, deps);
  // From here on nobody changes how they are made; others go on reading and writing.
  if (tables.length > 0)
    await client.query(`LOCK TABLE ${tables.map(quoted).join(', ')} IN ACCESS SHARE MODE`);
  const { rows: version } = await client.query<{ server_version: string }>('SHOW server_version');
  const header: BackupHeader = {
    format: BACKUP_FORMAT,
    program: deps.program,
    createdAt: deps.now().toISOString(),
    server: version[0]?.server_version ?? '',
    migrations: deps.migrations,
    tables,
    sequences: await readSequences(client, deps),
  };
  await frames.write('H', Buffer.from(JSON.stringify(header)));
  const rows: Record<string, number> = {};
  for (const table of tables) {
    await deps.onTable?.(tableName(table));
    rows[tableName(table)] = (await writeTable(client, frames, table)).rows;
  }
  await client.query('COMMIT');
  await frames.end();
  return rows;
}

async function writeTable(client: pg.Client, frames: FrameWriter, table: BackupTable): Promise<BackupPart> {
  const { schema, name, columns } = table;
  await frames.write('T', Buffer.from(JSON.stringify({ schema, name })));
  const hash = createHash('sha256');
  let bytes = 0;
  // Read through a query, for the rows of a partitioned table are those of its partitions.
  const list = columns.map((column) => quotedName(column.name)).join(', ');
  const copy = client.query(copyTo(`COPY (SELECT ${list} FROM ${quoted(table)}) TO STDOUT`));
  await pipeline(
    copy,
    async function* (rows: AsyncIterable<Buffer>) {
      for await (const piece of rows) {
        hash.update(piece);
        bytes += piece.length;
        yield piece;
      }
    },
    createZstdCompress(),
    async (pieces: AsyncIterable<Buffer>) => {
      for await (const piece of pieces) await frames.write('D', piece);
    },
  );
  const part = { rows: copy.rowCount, bytes, sha256: hash.digest('hex') };
  await frames.write('E', Buffer.from(JSON.stringify(part)));
  return part;
}

async function openNew(unfinished: string, file: string): Promise<FileHandle> {
  try {
    await rm(unfinished, { force: true });
    return await open(unfinished, 'wx', 0o600);
  } catch (error) {
    throw fileFailure(error, 'backup-unwritable', file);
  }
}

/** Only then is the new name on the disk too. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
