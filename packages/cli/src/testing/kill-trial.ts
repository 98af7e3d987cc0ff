import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Newsroom } from '@assay/pipeline/testing';
import { addFeed, addSource, type Database, feedIdOf, openDatabase, startEmbedded } from '@assay/store';
import { sql } from 'kysely';

const ROOT = join(import.meta.dirname, '../../../..');
const PATIENCE_MS = 180_000;

/** What a run has come to, without what every run has of its own: times, and the names that follow from the order. */
export interface Outcome {
  readonly documents: readonly string[];
  readonly verdicts: readonly string[];
  /** Documents that stand together, each story as its sorted members. */
  readonly stories: readonly string[];
  readonly events: readonly string[];
  /** Jobs that are neither done nor waiting for a later time. */
  readonly unfinished: number;
  readonly dead: number;
}

/** A run of the whole service in a process of its own, on a folder of its own, fed by a newsroom. */
export class Trial {
  readonly #folder: string;
  readonly #newsroom: Newsroom;
  #process: ChildProcess | null = null;

  constructor(folder: string, newsroom: Newsroom) {
    this.#folder = folder;
    this.#newsroom = newsroom;
  }

  /** Starts the service and resolves once it says that it is ready. */
  async start(): Promise<void> {
    const child = spawn(
      join(ROOT, 'bin', 'assay'),
      [
        'serve',
        ...['--data', this.#folder, '--port', '0', '--allow-ranges', '127.0.0.0/8', '--host-gap-ms', '0'],
        ...['--samples', 'false', '--log-level', 'error', '--lang', 'en'],
      ],
      { stdio: ['ignore', 'pipe', 'pipe'], detached: true },
    );
    this.#process = child;
    let heard = '';
    child.stderr.on('data', (piece: Buffer) => {
      heard += piece.toString();
    });
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (piece: Buffer) => {
        if (piece.toString().includes('ready')) resolve();
      });
      child.on('exit', (code, signal) =>
        reject(new Error(`the service ended (${code ?? signal}): ${heard}`)),
      );
    });
  }

  /** Kills the service and its database at once, as a power cut would. */
  async kill(): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (child?.pid === undefined) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    const database = this.#databasePid();
    // The whole group: the watchdog of the database too, which would stop it in good order.
    process.kill(-child.pid, 'SIGKILL');
    if (database !== null) killTree(database);
    await gone;
  }

  /** Ends the service in good order. */
  async stop(): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (child === null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
  }

  /** Adds the newsroom's feeds to the running service. */
  async follow(feeds: readonly string[]): Promise<void> {
    await this.#with(async ({ db }) => {
      const now = new Date().toISOString();
      for (const feed of feeds) {
        const address = `${this.#newsroom.url}/feed/${feed}.xml`;
        await addSource(db, {
          id: feed,
          name_ko: feed,
          name_en: feed,
          address: this.#newsroom.url,
          language: feed === 'ko' ? 'ko' : 'en',
          kind: 'news',
          owner: '',
          licence: '',
          trust_note: '',
          added_at: now,
        });
        await addFeed(db, { id: feedIdOf(address), source_id: feed, address, title: '' }, now);
      }
    });
  }

  /** Waits until so many documents were checked and no job is left to do, and gives what it has come to. */
  async outcome(documents: number): Promise<Outcome> {
    return this.#with(async (database) => {
      const end = Date.now() + PATIENCE_MS;
      for (;;) {
        const seen = await outcomeOf(database, this.#newsroom.url);
        const checked = seen.documents.filter((line) => line.endsWith('read 1')).length;
        if (seen.unfinished === 0 && checked === documents && seen.stories.length > 0) return seen;
        if (Date.now() > end)
          throw new Error(`unfinished: ${seen.unfinished}, checked: ${checked}, dead: ${seen.dead}`);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    });
  }

  /** Which file names the first process of the database. */
  #databasePid(): number | null {
    const file = join(this.#folder, 'postgres', 'data', 'postmaster.pid');
    return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null;
  }

  async #with<T>(run: (database: Database) => Promise<T>): Promise<T> {
    const server = await startEmbedded(this.#folder);
    const database = openDatabase({ kind: 'socket', ...server.connection }, 2, () => {});
    try {
      return await run(database);
    } finally {
      await database.close();
      await server.stop();
    }
  }
}

/** Kills a process and all that it started. */
function killTree(pid: number): void {
  const children = new Map<number, number[]>();
  for (const line of spawnedBy().split('\n')) {
    const [child, parent] = line.trim().split(/\s+/).map(Number);
    if (child !== undefined && parent !== undefined)
      children.set(parent, [...(children.get(parent) ?? []), child]);
  }
  const all = [pid];
  for (const one of all) all.push(...(children.get(one) ?? []));
  for (const one of all)
    try {
      process.kill(one, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
}

function spawnedBy(): string {
  const { execFileSync } = process.getBuiltinModule('node:child_process');
  return execFileSync('ps', ['-e', '-o', 'pid=,ppid='], { encoding: 'utf8' });
}

async function outcomeOf({ db }: Database, url: string): Promise<Outcome> {
  const documents = await db
    .selectFrom('document')
    .select(['document_id', 'address', 'status', 'version'])
    .execute();
  const name = new Map(
    documents.map(({ document_id, address }) => [document_id, (address ?? '').replace(url, '')]),
  );
  const verdicts = await db
    .selectFrom('verdict')
    .innerJoin('claim', (join) =>
      join
        .onRef('claim.document_id', '=', 'verdict.document_id')
        .onRef('claim.version', '=', 'verdict.version')
        .onRef('claim.claim_id', '=', 'verdict.claim_id'),
    )
    .select(['verdict.document_id', 'verdict.claim_id', 'ordinal', 'label', 'now', 'reason', 'text'])
    .execute();
  const members = await db.selectFrom('story_member').select(['document_id', 'story_id']).execute();
  const stories = new Map<string, string[]>();
  for (const { document_id, story_id } of members)
    stories.set(story_id, [...(stories.get(story_id) ?? []), name.get(document_id) ?? '']);
  const events = await db.selectFrom('event_log').select(['kind', 'once', 'data']).execute();
  const jobs = await sql<{ state: string; name: string; count: number }>`
    select name, state::text, count(*)::int as count from assay_jobs.job
    where start_after <= now() + interval '10 minutes' or state = 'active' group by 1, 2`.execute(db);
  const count = (of: (row: { state: string; name: string }) => boolean): number =>
    jobs.rows.filter(of).reduce((sum, row) => sum + row.count, 0);
  return {
    documents: documents.map((row) => `${name.get(row.document_id)} ${row.status} ${row.version}`).sort(),
    verdicts: verdicts
      .map((row) =>
        [name.get(row.document_id), row.claim_id, row.ordinal, row.label, row.now, row.reason, row.text].join(
          ' ',
        ),
      )
      .sort(),
    stories: [...stories.values()].map((list) => list.sort().join(' ')).sort(),
    events: events
      .filter(({ kind }) => kind === 'claims-checked' || kind === 'item-seen')
      .map(({ kind, data }) => `${kind} ${addressOf(data, url)}`)
      .sort(),
    unfinished: count(
      ({ state, name }) => name !== 'dead-letters' && ['created', 'retry', 'active'].includes(state),
    ),
    dead: count(({ name }) => name === 'dead-letters'),
  };
}

function addressOf(data: object, url: string): string {
  return 'address' in data && typeof data.address === 'string' ? data.address.replace(url, '') : '';
}
