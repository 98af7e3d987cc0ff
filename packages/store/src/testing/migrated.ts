import { type Database, openDatabase } from '../database.ts';
import type { SocketConnection } from '../embedded/start-embedded.ts';
import { migrate } from '../migrate.ts';
import { MIGRATIONS } from '../migrations/migrations.ts';
import type { Preparation } from './test-database.ts';

/** Every table, empty: made once for each server and copied for each test. */
export const MIGRATED: Preparation = {
  id: `migrated ${Object.keys(MIGRATIONS).join(' ')} 1`,
  prepare: async (connection) => {
    const database = openTestDatabase(connection);
    await migrate(database);
    await database.close();
  },
};

/** A few connections to a test's database. */
export function openTestDatabase(connection: SocketConnection, max = 6): Database {
  return openDatabase({ kind: 'socket', ...connection }, max, (error) => {
    throw error;
  });
}
