import { idOf } from '@assay/store';
import { MIGRATED, onEachServer, openTestDatabase } from '@assay/store/testing';
import { expect, it } from 'vitest';
import { Queue } from './queue.ts';

onEachServer(
  'jobs of a process that was killed',
  (test) => {
    it('are to be done again at once, and that counts as no attempt', { timeout: 60_000 }, async () => {
      const database = openTestDatabase(test().connection);
      const connection = { kind: 'socket', ...test().connection } as const;
      const queue = new Queue(connection, database.db, { log: () => {} }, { works: false });
      await queue.start();
      const payload = { document: idOf('document', 'a'), version: 1 };
      await database.db.transaction().execute((trx) => queue.send(trx, 'check-document', [{ payload }]));
      for (let kill = 0; kill < 8; kill++) {
        const taken = await queue.boss.fetch('check-document', { includeMetadata: true });
        expect(taken.map(({ retryCount }) => retryCount)).toEqual([0]);
        expect(await queue.releaseOrphans()).toBe(1);
      }
      expect(await queue.counts()).toEqual([{ queue: 'check-document', state: 'retry', count: 1 }]);
      await queue.stop(1000);
      await database.close();
    });
  },
  MIGRATED,
);
