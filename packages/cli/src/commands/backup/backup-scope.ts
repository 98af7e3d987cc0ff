import { QUEUE_SCHEMA, Queue } from '@assay/pipeline';
import {
  type BackupScope,
  type Connection,
  MIGRATION_NAMES,
  migrateUpTo,
  openDatabase,
  type RestoreDeps,
  SCHEMA,
} from '@assay/store';

/** All that Assay keeps: its tables and those of the queue, but for what says how they were made. */
export const SCOPE: BackupScope = {
  schemas: [SCHEMA, QUEUE_SCHEMA],
  leaveOut: [`${SCHEMA}.kysely_migration`, `${SCHEMA}.kysely_migration_lock`, `${QUEUE_SCHEMA}.version`],
};

/** How long the queue may take to let go of the database. */
const STOP_MS = 2000;

/** How a backup's tables are made again: by the migrations that had made them, and by the queue itself. */
export const RESTORING: Omit<RestoreDeps, 'replace'> = {
  ...SCOPE,
  migrations: MIGRATION_NAMES,
  createSchema: async (config, migrations) => {
    const database = openDatabase(connectionOf(config), 2, () => {});
    try {
      const last = migrations.at(-1);
      if (last !== undefined) await migrateUpTo(database, last);
      const queue = new Queue(database.connection, database.db, { log: () => {} }, { works: false, max: 2 });
      await queue.start();
      await queue.stop(STOP_MS);
    } finally {
      await database.close();
    }
  },
};

type ClientConfig = Parameters<RestoreDeps['createSchema']>[0];

function connectionOf({ connectionString, host, user, database }: ClientConfig): Connection {
  return connectionString === undefined
    ? { kind: 'socket', host: host ?? '', user: user ?? '', database: String(database ?? '') }
    : { kind: 'address', url: connectionString };
}
