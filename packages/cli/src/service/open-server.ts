import {
  type Connection,
  connectTo,
  type Database,
  describeConnection,
  openDatabase,
  poolConfig,
  StoreError,
  startEmbedded,
} from '@assay/store';
import type { Settings } from '../settings/settings.ts';

/** The database of the service, open as it is found. */
export interface OpenServer {
  readonly database: Database;
  readonly connection: Connection;
  /** PostgreSQL's, as `18.4`. */
  readonly version: string;
  /** Whether no other process can be using it: it was started just now, for this one. */
  readonly isAlone: boolean;
  readonly close: () => Promise<void>;
}

export interface ServerOptions {
  /** Connections at most. */
  readonly max: number;
  readonly onStep?: (step: 'creating' | 'starting') => void;
  /** Hears of connections that broke while nobody used them. */
  readonly onIdleError?: (error: Error) => void;
}

/** The least that is asked of a database of the operator's own. */
const LEAST_VERSION = 15;

/**
 * Opens the database that the settings name: the one by address, or the embedded one in the data folder, which is started, or
 * joined where another process runs it. Nothing is changed in it. Throws StoreError.
 */
export async function openServer(
  settings: Pick<Settings, 'database-url'>,
  dataFolder: string,
  { max, onStep, onIdleError }: ServerOptions,
): Promise<OpenServer> {
  const url = settings['database-url'];
  const embedded =
    url === null ? await startEmbedded(dataFolder, onStep === undefined ? {} : { onStep }) : null;
  const connection: Connection =
    embedded === null ? { kind: 'address', url: url ?? '' } : { kind: 'socket', ...embedded.connection };
  try {
    const version = await insistOnVersion(connection);
    const database = openDatabase(connection, max, onIdleError ?? (() => {}));
    return {
      database,
      connection,
      version,
      isAlone: embedded !== null && !embedded.joined,
      close: async () => {
        await database.close();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

async function insistOnVersion(connection: Connection): Promise<string> {
  const client = await connectTo(poolConfig(connection));
  try {
    const { rows } = await client.query<{ version: string; number: string }>(
      "select split_part(current_setting('server_version'), ' ', 1) as version, current_setting('server_version_num') as number",
    );
    const major = Math.floor(Number(rows[0]?.number ?? 0) / 10_000);
    if (major >= LEAST_VERSION) return rows[0]?.version ?? String(major);
    const detail = { found: String(major), wanted: String(LEAST_VERSION) };
    throw new StoreError('server-too-old', describeConnection(connection), detail);
  } finally {
    await client.end();
  }
}
