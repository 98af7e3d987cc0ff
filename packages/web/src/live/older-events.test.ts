import { describe, expect, test } from 'vitest';
import { claimsChecked, feedRecovered } from '../testing/sample-events.ts';
import type { LiveEvent, LiveLog } from './live-log.ts';
import { createOlderEvents } from './older-events.ts';

/** A log of these ids alone, as after a trim, that counts how many reads go on at once. */
function logOf(ids: readonly number[], event: Omit<LiveEvent, 'id'> = feedRecovered()) {
  const counts = { reads: 0, atOnce: 0, most: 0 };
  const log: LiveLog = {
    async readAfter(id, limit) {
      counts.reads += 1;
      counts.atOnce += 1;
      counts.most = Math.max(counts.most, counts.atOnce);
      await new Promise((resolve) => setImmediate(resolve));
      counts.atOnce -= 1;
      return ids
        .filter((one) => one > id)
        .slice(0, limit)
        .map((one) => ({ ...event, id: BigInt(one) }));
    },
    newestId: async () => BigInt(ids.at(-1) ?? 0),
    onAppended: () => () => undefined,
  };
  return { log, counts };
}

const UP_TO_1000 = Array.from({ length: 1000 }, (_, index) => index + 1);

describe('a page of older events', () => {
  test('is read once for all that ask at the same time', async () => {
    const { log, counts } = logOf(UP_TO_1000);
    const older = createOlderEvents(log);
    await Promise.all(Array.from({ length: 50 }, () => older.read(0n, 1000n)));
    expect(counts.reads).toBe(1);
  });

  test('serves those too who come to its middle later', async () => {
    const { log, counts } = logOf(UP_TO_1000);
    const older = createOlderEvents(log);
    await older.read(0n, 1000n);
    const { frames, last } = await older.read(40n, 1000n);
    expect([frames[0]?.id, frames.length, last]).toEqual([41n, 60, 100n]);
    expect(counts.reads).toBe(1);
  });

  test('leads on to the next one', async () => {
    const older = createOlderEvents(logOf(UP_TO_1000).log);
    const { last } = await older.read(0n, 1000n);
    expect((await older.read(last, 1000n)).frames[0]?.id).toBe(101n);
  });

  test.each([
    ['a hole at the end', [1, 2, 3]],
    ['nothing at all', []],
  ])('of a log with %s reaches to the newest id known, so that nobody asks for ever', async (_, ids) => {
    const { last } = await createOlderEvents(logOf(ids).log).read(0n, 500n);
    expect(last).toBe(500n);
  });

  test('of a trimmed log goes on behind the hole', async () => {
    const { frames, last } = await createOlderEvents(logOf([1, 900]).log).read(0n, 900n);
    expect(frames.map(({ id }) => id)).toEqual([1n, 900n]);
    expect(last).toBe(900n);
  });
});

test('a crowd at different places takes four reads at a time, and all are served', async () => {
  const { log, counts } = logOf(UP_TO_1000);
  const older = createOlderEvents(log);
  const pages = await Promise.all(
    Array.from({ length: 10 }, (_, index) => older.read(BigInt(index * 100), 1000n)),
  );
  expect(pages.map(({ frames }) => frames.length)).toEqual(Array.from({ length: 10 }, () => 100));
  expect(counts.most).toBe(4);
});

test('a read that fails lets the next one through', async () => {
  const { log } = logOf(UP_TO_1000);
  let fails = true;
  const older = createOlderEvents({
    ...log,
    readAfter: (id, limit) => (fails ? Promise.reject(new Error('away')) : log.readAfter(id, limit)),
  });
  const failed = Array.from({ length: 8 }, (_, index) => older.read(BigInt(index), 1000n));
  for (const one of await Promise.allSettled(failed)) expect(one.status).toBe('rejected');
  fails = false;
  expect((await older.read(0n, 1000n)).frames).toHaveLength(100);
});

test('pages are forgotten once they take too much memory', async () => {
  const { data } = claimsChecked();
  const [claim] = Object(data).claims;
  const claims = Array.from({ length: 200 }, () => ({ ...claim, text: '가'.repeat(400) }));
  const { log, counts } = logOf(
    UP_TO_1000.slice(0, 300),
    claimsChecked({ data: { ...Object(data), claims } }),
  );
  const older = createOlderEvents(log);
  for (const id of [0n, 100n, 0n]) await older.read(id, 300n);
  // Each page is 28 MB: the first was gone when it was asked for again.
  expect(counts.reads).toBe(3);
});
