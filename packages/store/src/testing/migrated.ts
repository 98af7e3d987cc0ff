import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, openDatabase } from '../database.ts';
import type { SocketConnection } from '../embedded/start-embedded.ts';
import { migrate } from '../migrate.ts';
import type { Preparation } from './test-database.ts';

/** Every table, empty: made once for each server and copied for each test. */
export const MIGRATED: Preparation = {
  id: `migrated ${hashOfMigrations()}`,
  prepare: async (connection) => {
    const database = openTestDatabase(connection);
    await migrate(database);
    await database.close();
  },
};

/** While a migration is being written, what was made by it before is of no use. */
function hashOfMigrations(): string {
  const folder = join(import.meta.dirname, '../migrations');
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}

/** A few connections to a test's database. */
export function openTestDatabase(connection: SocketConnection, max = 6): Database {
  return openDatabase({ kind: 'socket', ...connection }, max, (error) => {
    throw error;
  });
}
