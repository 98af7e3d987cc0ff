import type { Database } from '@assay/store';
import { MIGRATED, onEachServer, openTestDatabase, type TestDatabase } from '@assay/store/testing';
import { afterAll, beforeAll } from 'vitest';
import { type Outcome, runCommand, type Surroundings } from './fake-terminal.ts';

/** A database with all tables, and commands that run on it. */
export interface CommandStore {
  readonly database: () => Database;
  readonly run: (args: readonly string[], rest?: Partial<Surroundings>) => Promise<Outcome>;
}

/** The same tests on every server that is there, each with commands that use a fresh database of its own by its address. */
export function onStore(title: string, body: (store: CommandStore) => void): void {
  onEachServer(
    title,
    (testDatabase) => {
      let open: Database | null = null;
      beforeAll(() => {
        open = openTestDatabase(testDatabase().connection);
      });
      afterAll(() => open?.close());
      body({
        database: () => open ?? refuse(),
        run: (args, { env, ...rest } = {}) =>
          runCommand(args, {
            dataFolder: '/nowhere',
            ...rest,
            env: { DATABASE_URL: addressOf(testDatabase()), ...env },
          }),
      });
    },
    MIGRATED,
  );
}

/** The address of a database that is reached over a socket. */
function addressOf({ connection: { host, user, database } }: TestDatabase): string {
  return `postgres:///${database}?${new URLSearchParams({ host, user })}`;
}

function refuse(): never {
  throw new Error('there is no database before the tests run');
}
