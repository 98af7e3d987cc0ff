// Measures items through the whole pipeline: poll, fetch, check, story, events. Cannot tell what a network adds.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openNewsroom } from '../../packages/pipeline/src/testing/newsroom.ts';
import {
  addFeed,
  addSource,
  type Database,
  feedIdOf,
  openDatabase,
  startEmbedded,
  storeSizes,
} from '../../packages/store/src/index.ts';
import { makeArticles } from './articles.ts';
import { startService, takenBy } from './processes.ts';

const FEEDS = 20;

/** Prints items a second, time of processors by part, memory and size for `count` items on so many workers. */
export async function benchItems(count: number, workers: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  const server = await startEmbedded(folder);
  const database = openDatabase({ kind: 'socket', ...server.connection }, 2, () => {});
  const newsroom = await openNewsroom({ listed: count });
  newsroom.publish(...makeArticles(count, FEEDS));
  const running = [];
  for (let place = 0; place < workers; place++) running.push(await startService(folder, ['--worker']));
  const start = performance.now();
  const before = parts(folder);
  await follow(database, newsroom.url);
  const first = await untilDone(database, count);
  const seconds = (performance.now() - start) / 1000;
  const after = parts(folder);
  const used = {
    workers: after.workers.seconds - before.workers.seconds,
    database: after.database.seconds - before.database.seconds,
  };
  const { rows } = await sql<{ claims: string; stories: string; bytes: string }>`
    select (select count(*) from verdict)::text as claims, (select count(*) from story where merged_into is null)::text as stories,
      pg_database_size(current_database())::text as bytes`.execute(database.db);
  const [size] = rows;
  const sizes = (await storeSizes(database.db)).sort((a, b) => b.bytes - a.bytes).slice(0, 5);
  console.log(
    JSON.stringify(
      {
        items: count,
        workers,
        seconds: round(seconds),
        itemsPerSecond: round(count / seconds),
        firstVerdictSeconds: round(first),
        processorSeconds: { workers: round(used.workers), database: round(used.database) },
        databaseShare: round(used.database / (used.workers + used.database)),
        peakMb: { worker: Math.round(after.workers.peakMb), database: Math.round(after.database.peakMb) },
        claims: Number(size?.claims),
        stories: Number(size?.stories),
        databaseMb: Math.round(Number(size?.bytes) / 2 ** 20),
        largest: sizes.map(({ table, bytes }) => `${table} ${Math.round(bytes / 2 ** 20)} MB`),
      },
      null,
      2,
    ),
  );
  for (const one of running) await one.stop();
  await database.close();
  await server.stop();
  await newsroom.close();
  rmSync(folder, { recursive: true, force: true });
}

function parts(folder: string) {
  return {
    workers: takenBy((command) => command.includes(folder) && command.includes('serve')),
    database: takenBy(
      (command) => command.startsWith('postgres:') || command.includes('native/bin/postgres'),
    ),
  };
}

async function follow({ db }: Database, url: string): Promise<void> {
  const now = new Date().toISOString();
  for (let place = 0; place < FEEDS; place++) {
    const id = `f${place}`;
    const about = { owner: '', licence: '', trust_note: '', added_at: now, address: url } as const;
    await addSource(db, { id, name_ko: id, name_en: id, language: 'en', kind: 'other', ...about });
    const address = `${url}/feed/${id}.xml`;
    await addFeed(db, { id: feedIdOf(address), source_id: id, address, title: '' }, now);
  }
}

/** Resolves once all are placed and announced; gives the seconds until the first verdict. */
async function untilDone({ db }: Database, count: number): Promise<number> {
  const start = performance.now();
  let first = 0;
  for (;;) {
    const { rows } = await sql<{ placed: number; said: number }>`
      select (select count(*) from story_member)::int as placed,
        (select count(*) from event_log where kind = 'claims-checked')::int as said`.execute(db);
    const { placed = 0, said = 0 } = rows[0] ?? {};
    if (first === 0 && said > 0) first = (performance.now() - start) / 1000;
    if (placed >= count && (await waiting(db)) === 0) return first;
    if (process.stderr.isTTY) process.stderr.write(`\r${placed} of ${count} `);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function waiting(db: Database['db']): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from assay_jobs.job
    where state in ('created', 'retry', 'active') and start_after <= now()`.execute(db);
  return rows[0]?.count ?? 0;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
