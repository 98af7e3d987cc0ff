import { migrate } from '@assay/store';
import type { Settings } from '../settings/settings.ts';
import type { ServiceLog } from './open-log.ts';
import { type OpenServer, openServer, type ServerOptions } from './open-server.ts';

/** The database of the service, open and brought up to date. */
export interface OpenStore extends OpenServer {
  /** Migrations that were carried out just now. */
  readonly migrated: readonly string[];
}

/** Opens the database as `openServer` does, and brings its tables up to date. Throws StoreError. */
export async function openStore(
  settings: Pick<Settings, 'database-url'>,
  dataFolder: string,
  log: ServiceLog,
  options: Omit<ServerOptions, 'onIdleError'>,
): Promise<OpenStore> {
  const server = await openServer(settings, dataFolder, {
    ...options,
    onIdleError: (error) => log.warn({ message: error.message }, 'database-connection-lost'),
  });
  try {
    return { ...server, migrated: await migrate(server.database) };
  } catch (error) {
    await server.close();
    throw error;
  }
}
