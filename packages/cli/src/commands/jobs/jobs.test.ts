import { type DeadLetter, Queue } from '@assay/pipeline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UsageError } from '../../arguments/usage-error.ts';
import { onStore } from '../../testing/on-store.ts';
import { selectLetters, shortIds } from './select-letters.ts';

const LETTERS = ['5f3c0100-aaaa', '5f3c0100-bbbb', '77770000-cccc'].map(
  (id): DeadLetter => ({
    id,
    job: 'fetch-document',
    failedAt: '2026-11-26T06:00:00.000Z',
    sentAt: '2026-11-26T05:00:00.000Z',
    attempts: 7,
    error: 'x',
    payload: {},
  }),
);

describe('a failed job', () => {
  it('is known by the beginning of its id, if no other begins so', () => {
    expect(selectLetters(LETTERS, ['7', '7777', '5f3c0100-b…'])).toEqual([LETTERS[2], LETTERS[1]]);
    expect(() => selectLetters(LETTERS, ['8'])).toThrow(
      expect.objectContaining<Partial<UsageError>>({ problem: { code: 'unknown-job', id: '8' } }),
    );
    expect(() => selectLetters(LETTERS, ['5f3'])).toThrow(
      expect.objectContaining<Partial<UsageError>>({
        problem: { code: 'several-jobs', id: '5f3', ids: ['5f3c0100-a', '5f3c0100-b'] },
      }),
    );
  });

  it('is shown by as much of its id as tells it from the others', () => {
    expect(shortIds(LETTERS)).toEqual(['5f3c0100-a', '5f3c0100-b', '77770000-c']);
    expect(shortIds(LETTERS.slice(1))).toEqual(['5f3c0100', '77770000']);
  });
});

onStore('assay jobs', ({ database, run }) => {
  let queue: Queue;
  const ids: string[] = [];

  beforeAll(async () => {
    const { db, connection } = database();
    queue = new Queue(connection, db, { log: () => {} }, { works: false, max: 2 });
    await queue.start();
    for (const feed of ['a', 'b', 'c']) {
      await queue.boss.send('poll-feed', { feed }, { retryLimit: 0 });
      const [job] = await queue.boss.fetch('poll-feed');
      await queue.boss.fail('poll-feed', job?.id ?? '', { message: `${feed}\u001B: 연결할 수 없음` });
    }
    await queue.boss.send('subscribe', { feed: 'd' });
    ids.push(...(await queue.boss.findJobs('dead-letters')).map(({ id }) => id));
  });
  afterAll(() => queue.stop(1000));

  it('counts them by kind and state, and lists those that failed for good', async () => {
    const { code, out } = await run(['jobs', 'list'], {
      now: new Date(Date.now() + 3_600_000).toISOString(),
    });
    expect(code).toBe(0);
    expect(out).toMatch(/^poll-feed +0 +0 +0 +3$/m);
    expect(out).toMatch(/^subscribe +1 +0 +0 +0$/m);
    expect(out).toContain('3 jobs failed for good:');
    expect(out).toMatch(/^[0-9a-f]{8} +poll-feed +1 hr\. ago +1 +c.*: 연결할 수 없음$/m);
    expect(out).not.toContain('\u001B');
    expect(out).toContain('assay jobs retry');
  });

  it('gives them as JSON', async () => {
    const { out } = await run(['jobs', 'list', '--json', '--job', 'poll-feed']);
    const { jobs, failed } = JSON.parse(out);
    expect(jobs).toEqual([{ job: 'poll-feed', waiting: 0, running: 0, done: 0, failed: 3 }]);
    expect(failed.map((letter: DeadLetter) => letter.payload)).toEqual([
      { feed: 'a' },
      { feed: 'b' },
      { feed: 'c' },
    ]);
  });

  it('sends one off again by the beginning of its id', async () => {
    const { code, out } = await run(['jobs', 'retry', ids[0]?.slice(0, 13) ?? '', '--lang', 'ko']);
    expect({ code, out }).toEqual({
      code: 0,
      out: '작업 1건을 다시 보냈습니다. 어떻게 되는지는 assay jobs list로 볼 수 있습니다.\n',
    });
    expect(
      JSON.parse((await run(['jobs', 'list', '--json', '--job', 'poll-feed'])).out).jobs[0],
    ).toMatchObject({ waiting: 1, failed: 2 });
  });

  it('drops all of a kind, and finds nothing to do then', async () => {
    expect((await run(['jobs', 'drop', '--job', 'fetch-document'])).out).toBe(
      'No fetch-document failed for good; there is nothing to do.\n',
    );
    expect((await run(['jobs', 'drop', '--all'])).out).toBe('2 jobs dropped.\n');
    expect((await run(['jobs', 'retry', '--all'])).out).toBe(
      'No job failed for good; there is nothing to do.\n',
    );
  });

  it.each([
    [['jobs', 'drop'], 'nothing to work on; give ID…, --all, --job NAME, or see assay jobs drop --help'],
    [['jobs', 'retry', 'ffff'], 'no failed job is called ffff; assay jobs list shows them'],
    [['jobs', 'retry', 'ff', '--all'], 'ff and --all do not go together; leave one out'],
    [
      ['jobs', 'list', '--job', 'poll'],
      '--job cannot be ‘poll’; give poll-feed, fetch-document, check-document, place-in-story, announce, subscribe or recheck-document',
    ],
  ])('refuses %j', async (args, line) => {
    expect(await run(args)).toMatchObject({ code: 2, out: '', err: `assay: ${line}\n` });
  });
});
