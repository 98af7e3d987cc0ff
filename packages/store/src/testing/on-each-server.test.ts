import pg from 'pg';
import { describe, expect, it } from 'vitest';
import type { SocketConnection } from '../embedded/start-embedded.ts';
import { onEachServer } from './on-each-server.ts';
import { createTestDatabase } from './test-database.ts';
import { testServers } from './test-servers.ts';

async function ask(connection: SocketConnection, sql: string): Promise<unknown[][]> {
  const client = new pg.Client({ ...connection });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

describe('the servers to test on', () => {
  it('are ours and the oldest that is supported, or the one that is named', () => {
    expect(testServers(undefined).map(({ name }) => name)).toEqual(['embedded', 'debian']);
    expect(testServers('debian').map(({ name }) => name)).toEqual(['debian']);
    expect(() => testServers('mysql')).toThrow('write embedded or debian');
  });
});

let prepared = 0;
const PREPARATION = {
  id: 'said 1',
  prepare: async (connection: SocketConnection) => {
    prepared++;
    await ask(connection, "CREATE TABLE said (word text); INSERT INTO said VALUES ('여덟')");
  },
};

onEachServer(
  'a database of a test',
  (database, server) => {
    it('is on the server that was asked for', async () => {
      const [[version] = []] = await ask(database().connection, 'SHOW server_version_num');
      expect(Math.floor(Number(version) / 10_000)).toBe(server.binaries?.major ?? 18);
    });

    it('is a copy of what was prepared once', async () => {
      expect(await ask(database().connection, 'SELECT word FROM said')).toEqual([['여덟']]);
      const before = prepared;
      const other = await createTestDatabase(server, PREPARATION);
      expect(await ask(other.connection, 'SELECT word FROM said')).toEqual([['여덟']]);
      expect(prepared).toBe(before);
      await other.drop();
    });

    it('is nobody else’s', async () => {
      await ask(database().connection, "INSERT INTO said VALUES ('mine')");
      const other = await createTestDatabase(server, PREPARATION);
      expect(await ask(other.connection, "SELECT FROM said WHERE word = 'mine'")).toHaveLength(0);
      await other.drop();
    });

    it('is kept when asked for, and gone when dropped', async () => {
      const other = await createTestDatabase(server);
      const kept = await other.keep();
      expect(await ask(kept, 'SELECT 1')).toEqual([[1]]);
      await ask(database().connection, `DROP DATABASE ${kept.database}`);
      await expect(ask(other.connection, 'SELECT 1')).rejects.toThrow('does not exist');
    });

    it('finds words of Korean by their letters', async () => {
      await ask(database().connection, 'CREATE EXTENSION pg_trgm');
      expect(await ask(database().connection, "SELECT cardinality(show_trgm('강남구')) > 0")).toEqual([
        [true],
      ]);
    });
  },
  PREPARATION,
);
