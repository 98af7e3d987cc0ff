import { MIGRATED, onEachServer, openTestDatabase } from '@assay/store/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEAD_LETTERS } from '../jobs.ts';
import { findBacklog } from './backlog.ts';
import { dropDeadLetters, findDeadLetters, retryDeadLetters } from './dead-letters.ts';
import { Queue } from './queue.ts';

const DOCUMENT = '0f1a2b3c-0000-8000-8000-000000000000';

onEachServer(
  'jobs that failed for good',
  (database) => {
    let queue: Queue;
    let db: ReturnType<typeof openTestDatabase>;

    beforeAll(async () => {
      const { connection } = database();
      db = openTestDatabase(connection);
      queue = new Queue(
        { kind: 'socket', ...connection },
        db.db,
        { log: () => {} },
        { works: false, max: 2 },
      );
      await queue.start();
    });
    afterAll(async () => {
      await queue.stop(1000);
      await db.close();
    });

    /** A job that has failed at every attempt, as a worker would have let it. */
    async function failForGood(name: 'fetch-document' | 'poll-feed', payload: object, key?: string) {
      const id = await queue.boss.send(name, payload, {
        retryLimit: 0,
        ...(key === undefined ? {} : { singletonKey: key }),
      });
      const [job] = await queue.boss.fetch(name);
      expect(job?.id).toBe(id);
      await queue.boss.fail(name, id ?? '', { message: 'status 503' });
    }

    async function empty(): Promise<void> {
      await dropDeadLetters(
        queue.boss,
        (await findDeadLetters(queue.boss)).map(({ id }) => id),
      );
    }

    describe('are found', () => {
      it('with their kind, what they carried, their attempts and what they failed with', async () => {
        await failForGood('fetch-document', { document: DOCUMENT, visit: 0 });
        await failForGood('poll-feed', { feed: 'a' });
        const letters = await findDeadLetters(queue.boss);
        expect(letters).toMatchObject([
          {
            job: 'fetch-document',
            attempts: 1,
            error: 'status 503',
            payload: { document: DOCUMENT, visit: 0 },
          },
          { job: 'poll-feed', error: 'status 503', payload: { feed: 'a' } },
        ]);
        expect(Date.parse(letters[0]?.failedAt ?? '')).toBeGreaterThanOrEqual(
          Date.parse(letters[0]?.sentAt ?? ''),
        );
        expect(await findDeadLetters(queue.boss, 'poll-feed')).toHaveLength(1);
        await empty();
      });
    });

    describe('are sent off again', () => {
      it('as new jobs of their kind, and wait no more', async () => {
        await failForGood('fetch-document', { document: DOCUMENT, visit: 1 });
        const ids = (await findDeadLetters(queue.boss)).map(({ id }) => id);
        expect(await retryDeadLetters(queue.boss, ids)).toBe(1);
        expect(await findDeadLetters(queue.boss)).toEqual([]);
        const [job] = await queue.boss.fetch('fetch-document');
        expect(job?.data).toEqual({ document: DOCUMENT, visit: 1 });
        await queue.boss.complete('fetch-document', job?.id ?? '');
        expect(await retryDeadLetters(queue.boss, ids)).toBe(0);
      });

      it('and stay where the same job waits already, until that is done', async () => {
        await failForGood('poll-feed', { feed: 'b' }, 'b');
        await queue.boss.send('poll-feed', { feed: 'b' }, { singletonKey: 'b' });
        const ids = (await findDeadLetters(queue.boss)).map(({ id }) => id);
        expect(await retryDeadLetters(queue.boss, ids)).toBe(0);
        expect((await findDeadLetters(queue.boss))[0]).toMatchObject({
          job: 'poll-feed',
          error: expect.stringContaining('Not redriven'),
        });
        const [job] = await queue.boss.fetch('poll-feed');
        await queue.boss.complete('poll-feed', job?.id ?? '');
        expect(await retryDeadLetters(queue.boss, ids)).toBe(1);
        const [again] = await queue.boss.fetch('poll-feed');
        await queue.boss.complete('poll-feed', again?.id ?? '');
      });
    });

    it('are counted apart from what waits', async () => {
      await failForGood('fetch-document', { document: DOCUMENT, visit: 4 });
      await queue.boss.send('subscribe', { feed: 'late' }, { startAfter: new Date(Date.now() - 90_000) });
      const early = { document: DOCUMENT, visit: 5 };
      expect(await queue.boss.send('fetch-document', early, { startAfter: 3600 })).not.toBeNull();
      const backlog = await findBacklog(db.db);
      expect(backlog).toMatchObject({ due: 1, dead: 1 });
      expect(backlog?.lateSeconds).toBeGreaterThanOrEqual(85);
      await queue.boss.deleteAllJobs('subscribe');
      await queue.boss.deleteAllJobs('fetch-document');
      await empty();
      expect(await findBacklog(db.db)).toEqual({ due: 0, lateSeconds: 0, dead: 0 });
    });

    it('are dropped, and only they', async () => {
      await failForGood('fetch-document', { document: DOCUMENT, visit: 2 });
      await failForGood('fetch-document', { document: DOCUMENT, visit: 3 });
      const [first] = await findDeadLetters(queue.boss);
      expect(await dropDeadLetters(queue.boss, [first?.id ?? ''])).toBe(1);
      expect(await findDeadLetters(queue.boss)).toMatchObject([{ payload: { visit: 3 } }]);
      await empty();
      expect(await queue.boss.findJobs(DEAD_LETTERS)).toEqual([]);
    });
  },
  MIGRATED,
);
