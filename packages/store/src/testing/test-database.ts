import { createHash, randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { isMainThread } from 'node:worker_threads';
import pg from 'pg';
import type { SocketConnection } from '../embedded/start-embedded.ts';
import { sharedServer } from './shared-server.ts';
import type { TestServer } from './test-servers.ts';

/** An empty or prepared database of a test's own. */
export interface TestDatabase {
  readonly server: TestServer;
  readonly connection: SocketConnection;
  readonly drop: () => Promise<void>;
  /** Leaves it there, under a name that later runs do not clear away. */
  readonly keep: () => Promise<SocketConnection>;
}

/** What is done once to a database from which others are copied: a program's migrations, say. */
export interface Preparation {
  /** Names what it does: where that changes, so must this. */
  readonly id: string;
  readonly prepare: (connection: SocketConnection) => Promise<void>;
}

const PREFIX = 'test';
/** One run of the tests: the process that started the workers, which may be processes or threads. */
const RUN = isMainThread ? process.ppid : process.pid;
/** Locked while databases are cleared away or a template is made. */
const LOCK = 7_281_934;

let cleared: Promise<void> | null = null;

/**
 * A fresh database on the shared server: empty, or a copy of one that was prepared once in this run, which takes about
 * 100 ms however much the preparation does.
 * Example: `(await createTestDatabase(server)).connection.database` → `'test_4711_1f0c9a2b'`.
 */
export async function createTestDatabase(
  server: TestServer,
  preparation?: Preparation,
): Promise<TestDatabase> {
  const { connection } = await sharedServer(server);
  cleared ??= clearAway(connection);
  await cleared;
  const template = preparation === undefined ? 'template0' : await prepared(connection, preparation);
  const database = `${PREFIX}_${RUN}_${randomBytes(4).toString('hex')}`;
  await administer(connection, (client) =>
    client.query(`CREATE DATABASE ${database} TEMPLATE ${template} STRATEGY file_copy`),
  );
  return {
    server,
    connection: { ...connection, database },
    drop: async () => {
      await administer(connection, async (client) => {
        await untilLeft(client, database);
        await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
      });
    },
    keep: async () => {
      const kept = database.replace(PREFIX, 'kept');
      await administer(connection, async (client) => {
        await disconnectAll(client, database);
        await client.query(`ALTER DATABASE ${database} RENAME TO ${kept}`);
      });
      return { ...connection, database: kept };
    },
  };
}

/** The name of a prepared database, made by whichever worker comes first. */
async function prepared(connection: SocketConnection, { id, prepare }: Preparation): Promise<string> {
  const template = `${PREFIX}_${RUN}_template_${createHash('sha256').update(id).digest('hex').slice(0, 12)}`;
  await administer(connection, async (client) => {
    if (await exists(client, template)) return;
    await locked(client, async () => {
      if (await exists(client, template)) return;
      const unfinished = `${template}_new`;
      await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
      await client.query(`CREATE DATABASE ${unfinished} TEMPLATE template0 STRATEGY file_copy`);
      await prepare({ ...connection, database: unfinished });
      await disconnectAll(client, unfinished);
      await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`);
    });
  });
  return template;
}

/** Removes what runs left behind that were killed. */
async function clearAway(connection: SocketConnection): Promise<void> {
  await administer(connection, (client) =>
    locked(client, async () => {
      const { rows } = await client.query<{ datname: string }>(
        `SELECT datname FROM pg_database WHERE datname LIKE '${PREFIX}\\_%'`,
      );
      for (const { datname } of rows)
        if (!isAlive(Number(datname.split('_')[1])))
          await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
    }),
  );
}

async function locked(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
  try {
    await work();
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [LOCK]);
  }
}

async function exists(client: pg.Client, database: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
  return rowCount === 1;
}

/** How long connections that are being closed are waited for, and how often they are asked after, in milliseconds. */
const LEAVING_MS = 5_000;
const ASKED_MS = 10;

/** Waits until nobody is connected any more: who is cut off while closing has nobody left to tell. */
async function untilLeft(client: pg.Client, database: string): Promise<void> {
  const started = performance.now();
  for (;;) {
    const { rowCount } = await client.query('SELECT FROM pg_stat_activity WHERE datname = $1', [database]);
    if (rowCount === 0 || performance.now() - started > LEAVING_MS) return;
    await setTimeout(ASKED_MS);
  }
}

async function disconnectAll(client: pg.Client, database: string): Promise<void> {
  await untilLeft(client, database);
  await client.query('SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = $1', [
    database,
  ]);
}

async function administer<T>(
  connection: SocketConnection,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ ...connection });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
