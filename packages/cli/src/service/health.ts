import type { Queue } from '@assay/pipeline';
import { catalogueInForce, isMigrated } from '@assay/store';
import type { CheckName, Health, Readiness } from '@assay/web';
import { sql } from 'kysely';
import type { OpenStore } from './open-store.ts';

/** Whether the service can answer: each check is carried out whenever it is asked for. */
export function healthOf({ database: { db } }: OpenStore, queue: Queue): Health {
  const checks: Readonly<Record<CheckName, () => Promise<Readiness['state']>>> = {
    database: async () => {
      await sql`select 1`.execute(db);
      return 'ready';
    },
    migrations: async () => ((await isMigrated(db)) ? 'ready' : 'failed'),
    catalogue: async () => ((await catalogueInForce(db)) === null ? 'starting' : 'ready'),
    queue: async () => (queue.isReady ? 'ready' : 'starting'),
  };
  return {
    isReady: () =>
      Promise.all(
        (Object.keys(checks) as CheckName[]).map(async (check) => ({
          check,
          state: await checks[check]().catch(() => 'failed' as const),
        })),
      ),
  };
}
