// Measures feeds that bring nothing new: seconds and requests for a round of all. Cannot tell what a network adds.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openNewsroom } from '../../packages/pipeline/src/testing/newsroom.ts';
import { addFeed, addSource, feedIdOf, openDatabase, startEmbedded } from '../../packages/store/src/index.ts';
import { startService } from './processes.ts';

/** Prints how long a round of so many feeds takes where nothing has changed since the first, and what was asked for. */
export async function benchFeeds(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  const server = await startEmbedded(folder);
  const database = openDatabase({ kind: 'socket', ...server.connection }, 2, () => {});
  const { db } = database;
  const newsroom = await openNewsroom();
  const service = await startService(folder, ['--worker']);
  const now = new Date().toISOString();
  const about = { owner: '', licence: '', trust_note: '', added_at: now, address: newsroom.url } as const;
  await addSource(db, {
    id: 'bench',
    name_ko: 'bench',
    name_en: 'bench',
    language: 'en',
    kind: 'other',
    ...about,
  });
  for (let place = 0; place < count; place++) {
    const address = `${newsroom.url}/feed/f${place}.xml`;
    await addFeed(db, { id: feedIdOf(address), source_id: 'bench', address, title: '' }, now);
  }
  const round = async (): Promise<number> => {
    const start = performance.now();
    const since = new Date().toISOString();
    await db.updateTable('feed').set({ next_poll_at: since }).where('source_id', '=', 'bench').execute();
    for (;;) {
      const { left } = await db
        .selectFrom('feed')
        .select(({ fn }) => fn.countAll<string>().as('left'))
        .where('source_id', '=', 'bench')
        .where((where) => where.or([where('polled_at', '<', since), where('polled_at', 'is', null)]))
        .executeTakeFirstOrThrow();
      if (Number(left) === 0) return (performance.now() - start) / 1000;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const first = await round();
  const asked = total(newsroom.asked);
  const again = await round();
  const statuses = [...newsroom.asked]
    .filter(([line]) => line.endsWith(' 304'))
    .reduce((sum, [, n]) => sum + n, 0);
  console.log(
    JSON.stringify({
      feeds: count,
      firstRoundSeconds: Number(first.toFixed(2)),
      nothingNewSeconds: Number(again.toFixed(2)),
      requests: total(newsroom.asked) - asked,
      answered304: statuses,
    }),
  );
  await service.stop();
  await database.close();
  await server.stop();
  await newsroom.close();
  rmSync(folder, { recursive: true, force: true });
}

function total(asked: ReadonlyMap<string, number>): number {
  return [...asked.values()].reduce((sum, count) => sum + count, 0);
}
