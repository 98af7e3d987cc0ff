import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBacklog } from '@assay/pipeline';
import { appliedMigrations, type Db, describeConnection, listSources, MIGRATION_NAMES } from '@assay/store';
import { sql } from 'kysely';
import { openServer } from '../../service/open-server.ts';
import type { Settings } from '../../settings/settings.ts';
import { feedStateOf } from '../source/feed-state.ts';
import type { Checked, Finding } from './finding.ts';

/** A job may be so late, in seconds, before somebody has to look. */
const LATE_SECONDS = 300;
/** Clocks may be apart so far, in seconds. */
const APART_SECONDS = 5;
/** Sources that are named. */
const NAMED = 5;

export interface DatabaseProbe {
  readonly settings: Pick<Settings, 'database-url'>;
  readonly folder: string;
  readonly now: () => Date;
  /** An error as a line. */
  readonly say: (error: unknown) => Promise<string>;
}

/** Looks at the database and at what it holds; changes nothing, and creates none where there is none. */
export async function probeDatabase({ settings, folder, now, say }: DatabaseProbe): Promise<Checked[]> {
  if (settings['database-url'] === null && !existsSync(join(folder, 'postgres')))
    return [{ check: 'database', finding: { code: 'database-absent' } }];
  try {
    const server = await openServer(settings, folder, { max: 2 });
    try {
      const { db } = server.database;
      const where = describeConnection(server.connection);
      const found: Checked[] = [
        { check: 'database', finding: { code: 'database-ok', where, version: server.version } },
      ];
      const migrations = judgeMigrations(await appliedMigrations(db));
      found.push({ check: 'migrations', finding: migrations });
      found.push({ check: 'queue', finding: await probeQueue(db) });
      if (migrations.code === 'migrations-ok') found.push({ check: 'feeds', finding: await probeFeeds(db) });
      found.push({ check: 'clock', finding: await probeClock(db, now) });
      return found;
    } finally {
      await server.close();
    }
  } catch (error) {
    return [{ check: 'database', finding: { code: 'database-wrong', line: await say(error) } }];
  }
}

/** What the migrations that a database has seen make of it. */
export function judgeMigrations(
  applied: readonly string[],
  known: readonly string[] = MIGRATION_NAMES,
): Finding {
  const newer = applied.find((name) => !known.includes(name));
  if (newer !== undefined) return { code: 'migrations-newer', name: newer };
  const behind = known.length - applied.length;
  return behind === 0
    ? { code: 'migrations-ok', count: known.length }
    : { code: 'migrations-behind', count: behind };
}

async function probeQueue(db: Db): Promise<Finding> {
  const backlog = await findBacklog(db);
  if (backlog === null) return { code: 'queue-absent' };
  const { due, dead, lateSeconds } = backlog;
  if (lateSeconds > LATE_SECONDS) return { code: 'queue-late', due, seconds: lateSeconds };
  return dead > 0 ? { code: 'queue-failed', dead } : { code: 'queue-ok', due };
}

async function probeFeeds(db: Db): Promise<Finding> {
  const sources = await listSources(db);
  const count = sources.reduce((sum, { feeds }) => sum + feeds.length, 0);
  if (count === 0) return { code: 'feeds-none' };
  if (sources.every(({ source, feeds }) => source.status !== 'active' || feeds.length === 0))
    return { code: 'feeds-paused', count };
  const failing = sources.flatMap(({ source, feeds }) =>
    feeds
      .filter((feed) => ['failing', 'gone'].includes(feedStateOf(feed, source.status)))
      .map(() => source.id),
  );
  const named = [...new Set(failing)].slice(0, NAMED);
  return failing.length === 0
    ? { code: 'feeds-ok', count }
    : { code: 'feeds-failing', count: failing.length, sources: named };
}

async function probeClock(db: Db, now: () => Date): Promise<Finding> {
  const { rows } = await sql<{ at: string }>`select clock_timestamp() as at`.execute(db);
  return judgeClock(now(), new Date(rows[0]?.at ?? 0));
}

/** Whether the clock of this machine agrees with that of the database. */
export function judgeClock(own: Date, database: Date): Finding {
  const seconds = Math.round((own.getTime() - database.getTime()) / 1000);
  return Math.abs(seconds) <= APART_SECONDS ? { code: 'clock-ok' } : { code: 'clock-off', seconds };
}
