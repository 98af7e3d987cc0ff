import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClientConfig } from 'pg';
import { startEmbedded } from '../embedded/start-embedded.ts';
import { StoreError } from '../errors.ts';
import { tableName } from './backup-header.ts';
import { connectTo } from './connect.ts';
import { quoted } from './read-tables.ts';
import { type RestoreDeps, type RestoreSummary, restoreBackup } from './restore-backup.ts';

/** A database that is made for the check, and thrown away after it. */
export interface ScratchDatabase {
  readonly connection: ClientConfig;
  readonly drop: () => Promise<void>;
}

/**
 * Whether a backup can be restored: restores it into a scratch database and counts what arrived.
 * Example: `(await checkBackup('today.assay', deps)).rows` → `{ 'public.documents': 120 }`.
 * Throws StoreError as `restoreBackup`; `backup-damaged` where a count differs.
 */
export async function checkBackup(
  file: string,
  deps: Omit<RestoreDeps, 'replace'>,
  scratch: () => Promise<ScratchDatabase> = ownScratch,
): Promise<RestoreSummary> {
  const { connection, drop } = await scratch();
  try {
    const restored = await restoreBackup(file, connection, { ...deps, replace: false });
    const client = await connectTo(connection);
    try {
      for (const table of restored.header.tables) {
        const { rows } = await client.query<{ count: string }>(
          `SELECT count(*) AS count FROM ${quoted(table)}`,
        );
        if (Number(rows[0]?.count) !== restored.rows[tableName(table)])
          throw new StoreError('backup-damaged', file, { part: tableName(table) });
      }
    } finally {
      await client.end();
    }
    return restored;
  } finally {
    await drop();
  }
}

/** A server of its own in a temporary folder: what is served meanwhile is not touched. */
async function ownScratch(): Promise<ScratchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-check-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const server = await startEmbedded(folder, { settings: { fsync: 'off', full_page_writes: 'off' } });
    return {
      connection: { ...server.connection },
      drop: async () => {
        await server.stop();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
