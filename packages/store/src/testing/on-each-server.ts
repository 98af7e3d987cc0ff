import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { createTestDatabase, type Preparation, type TestDatabase } from './test-database.ts';
import { type TestServer, testServers } from './test-servers.ts';

export { MIGRATED, openTestDatabase } from './migrated.ts';
export { createTestDatabase, type Preparation, type TestDatabase } from './test-database.ts';
export type { TestServer } from './test-servers.ts';

/** The first use of a server creates it. */
const PATIENCE_MS = 120_000;

/**
 * The same tests on every server that is supported and there: each gets a fresh database, dropped after the last test,
 * or kept where one failed and `ASSAY_KEEP_DATABASES` is set. `ASSAY_TEST_POSTGRES=embedded` or `=debian` chooses one.
 * Example:
 * ```
 * onEachServer('a table', (database) => {
 *   test('keeps rows', async () => { const { connection } = database(); … });
 * });
 * ```
 */
export function onEachServer(
  title: string,
  body: (database: () => TestDatabase, server: TestServer) => void,
  preparation?: Preparation,
): void {
  for (const server of testServers(process.env.ASSAY_TEST_POSTGRES)) {
    if (server.missing !== null) {
      describe.skip(`${title} (${server.title}: ${server.missing})`, () => body(refuse, server));
      continue;
    }
    describe(`${title} (${server.title})`, { timeout: PATIENCE_MS }, () => {
      let database: TestDatabase | null = null;
      beforeAll(async () => {
        database = await createTestDatabase(server, preparation);
      }, PATIENCE_MS);
      let failed = false;
      afterEach(({ task }) => {
        failed ||= task.result?.state === 'fail';
      });
      afterAll(async () => {
        if (database === null) return;
        if (!failed || !process.env.ASSAY_KEEP_DATABASES) return database.drop();
        const { host, database: name } = await database.keep();
        console.error(`kept: psql -h ${host} -U assay ${name} (while tests run on it)`);
      }, PATIENCE_MS);
      body(() => database ?? refuse(), server);
    });
  }
}

function refuse(): never {
  throw new Error('there is no database before the tests run');
}
