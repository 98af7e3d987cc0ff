import { join } from 'node:path';
import { type Connection, type Database, migrate, openDatabase, StoreError } from '@assay/store';
import { sql } from 'kysely';
import type { Settings } from '../settings/settings.ts';
import type { ServiceLog } from './open-log.ts';

/** The database of the service, open and brought up to date. */
export interface OpenStore {
  readonly database: Database;
  readonly connection: Connection;
  /** Migrations that were carried out just now. */
  readonly migrated: readonly string[];
  /** Whether no other process can be using it: it was started just now, for this one. */
  readonly isAlone: boolean;
  readonly close: () => Promise<void>;
}

/** The least that is asked of a database of the operator's own. */
const LEAST_VERSION = 15;

/**
 * Opens the database that the settings name: the one by address, or the embedded one in the data folder, which is started, or
 * joined where another process runs it. Throws StoreError.
 */
export async function openStore(
  settings: Pick<Settings, 'database-url'>,
  dataFolder: string,
  log: ServiceLog,
  options: { readonly max: number; readonly onStep?: (step: 'creating' | 'starting') => void },
): Promise<OpenStore> {
  const url = settings['database-url'];
  const embedded = url === null ? await startIn(dataFolder, options.onStep) : null;
  const connection: Connection =
    embedded === null ? { kind: 'address', url: url ?? '' } : { kind: 'socket', ...embedded.connection };
  const database = openDatabase(connection, options.max, (error) =>
    log.warn({ message: error.message }, 'database-connection-lost'),
  );
  const close = async (): Promise<void> => {
    await database.close();
    await embedded?.stop();
  };
  try {
    if (embedded === null) await insistOnVersion(database, url ?? '');
    const isAlone = embedded !== null && !embedded.joined;
    return { database, connection, migrated: await migrate(database), isAlone, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startIn(dataFolder: string, onStep: ((step: 'creating' | 'starting') => void) | undefined) {
  const { startEmbedded } = await import('@assay/store');
  return startEmbedded(join(dataFolder), onStep === undefined ? {} : { onStep });
}

async function insistOnVersion({ db }: Database, url: string): Promise<void> {
  const where = URL.canParse(url) ? new URL(url).host : 'DATABASE_URL';
  let version: number;
  try {
    const { rows } = await sql<{
      version: string;
    }>`select current_setting('server_version_num') as version`.execute(db);
    version = Math.floor(Number(rows[0]?.version ?? 0) / 10_000);
  } catch (error) {
    throw new StoreError(
      'connection-failed',
      where,
      { reason: error instanceof Error ? error.message : String(error) },
      error,
    );
  }
  if (version < LEAST_VERSION)
    throw new StoreError('server-too-old', where, { found: String(version), wanted: String(LEAST_VERSION) });
}
