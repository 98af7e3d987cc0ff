import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readPostmaster } from './postmaster.ts';
import { type EmbeddedServer, type SocketConnection, startEmbedded } from './start-embedded.ts';

/** The first start creates a database, which takes seconds on a slow disk. */
const PATIENCE_MS = 60_000;
const IS_ROOT = process.getuid?.() === 0;
const HOLDER = join(import.meta.dirname, '..', 'testing', 'hold-server.ts');

let place = '';
let folder = '';
const open: EmbeddedServer[] = [];
const processes: ChildProcess[] = [];

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'assay-embedded-'));
  chmodSync(place, 0o755);
  folder = join(place, 'data');
  await (await startEmbedded(folder)).stop();
}, PATIENCE_MS);

afterEach(async () => {
  for (const child of processes.splice(0)) child.kill('SIGKILL');
  for (const server of open.splice(0)) await server.stop();
  await gone();
}, PATIENCE_MS);

afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

async function start(where = folder): Promise<EmbeddedServer> {
  const server = await startEmbedded(where);
  open.push(server);
  return server;
}

/** Another process that holds the server. */
async function startElsewhere(): Promise<{ child: ChildProcess; pid: number; joined: boolean }> {
  const child = spawn(process.execPath, ['--conditions=assay-source', HOLDER, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  processes.push(child);
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return { child, ...JSON.parse(line) };
}

async function ask(connection: SocketConnection, sql: string): Promise<unknown[][]> {
  const client = new pg.Client({ ...connection });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

const dataOf = (where: string) => join(where, 'postgres', 'data');
const running = () => readPostmaster(dataOf(folder));

async function until(what: () => boolean): Promise<void> {
  for (const end = performance.now() + 20_000; !what(); await sleep(5))
    if (performance.now() > end) throw new Error(`not within 20 s: ${what}`);
}

const gone = () => until(() => running() === null);

/** The processes that watch the pipe of the server; one that is done has taken it away. */
function watchdogs(): number[] {
  const pipe = join(folder, 'postgres', 'run', 'hold');
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid && readsFrom(pid, pipe));
}

function readsFrom(pid: number, path: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/fd/0`) === path;
  } catch {
    return false;
  }
}

describe('a server of its own', { timeout: PATIENCE_MS }, () => {
  it('is reached over a socket in a private folder, and no other way', async () => {
    const { connection } = await start();
    expect(connection).toEqual({
      host: join(folder, 'postgres', 'run'),
      user: 'assay',
      database: 'postgres',
    });
    expect(await ask(connection, 'SHOW listen_addresses')).toEqual([['']]);
    for (const part of ['', 'data', 'run', 'log'])
      expect(statSync(join(folder, 'postgres', part)).mode & 0o777).toBe(0o700);
  });

  it('keeps what it acknowledged, in UTF-8 by code point, with checksums', async () => {
    const { connection } = await start();
    const settings = ['server_encoding', 'data_checksums', 'fsync', 'synchronous_commit', 'full_page_writes'];
    for (const [index, value] of ['UTF8', 'on', 'on', 'on', 'on'].entries())
      expect(await ask(connection, `SHOW ${settings[index]}`)).toEqual([[value]]);
    expect(await ask(connection, "SELECT 'b' < 'a', 'Z' < 'a', '가' < '나'")).toEqual([[false, true, true]]);
  });

  it('finds words of Korean by their letters', async () => {
    const { connection } = await start();
    await ask(connection, 'CREATE EXTENSION IF NOT EXISTS pg_trgm');
    expect(await ask(connection, "SELECT cardinality(show_trgm('강남구')) > 0, lower('É')")).toEqual([
      [true, 'é'],
    ]);
  });

  it.runIf(IS_ROOT)('does not run as root, and leaves the folder above as it was', async () => {
    const { pid } = await start();
    expect(statSync(`/proc/${pid}`).uid).not.toBe(0);
    expect(statSync(folder).uid).toBe(0);
  });

  it.runIf(IS_ROOT)('works in a folder that its account cannot look into', async () => {
    chmodSync(place, 0o700);
    try {
      const { connection } = await start();
      expect(await ask(connection, 'SELECT 1')).toEqual([[1]]);
      await ask(connection, 'SELECT pg_reload_conf()');
      expect(
        await ask(connection, 'SELECT count(*)::int FROM pg_file_settings WHERE error IS NOT NULL'),
      ).toEqual([[0]]);
    } finally {
      chmodSync(place, 0o755);
    }
  });

  it('takes a folder whose path is too long for a socket, and removes the short one in the end', async () => {
    const deep = join(place, ...Array.from({ length: 8 }, () => 'a-long-name-for-a-folder'));
    const server = await startEmbedded(deep);
    expect(await ask(server.connection, 'SELECT 1')).toEqual([[1]]);
    expect(server.connection.host.length).toBeLessThan(80);
    const again = await startEmbedded(deep);
    expect(again.connection).toEqual(server.connection);
    await again.stop();
    await server.stop();
    expect(existsSync(server.connection.host)).toBe(false);
  });
});

describe('several at once', { timeout: PATIENCE_MS }, () => {
  it('joins the server that runs, which ends with the last', async () => {
    const first = await start();
    const second = await start();
    expect([first.joined, second.joined, second.pid]).toEqual([false, true, first.pid]);
    await first.stop();
    expect(await ask(second.connection, 'SELECT 1')).toEqual([[1]]);
    await second.stop();
    expect(running()).toBeNull();
  });

  it('starts one server where several processes begin together', async () => {
    const all = await Promise.all([startElsewhere(), startElsewhere(), start()]);
    expect(new Set(all.map(({ pid }) => pid)).size).toBe(1);
    expect(all.filter(({ joined }) => !joined)).toHaveLength(1);
    if (process.platform === 'linux') expect(watchdogs()).toHaveLength(1);
  });

  it('outlives the process that started it for as long as another holds it', async () => {
    const { child, pid } = await startElsewhere();
    const here = await start();
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await ask(here.connection, 'SELECT 1')).toEqual([[1]]);
    expect(here.pid).toBe(pid);
    await here.stop();
    expect(running()).toBeNull();
  });

  it('starts anew right after the last has let go', async () => {
    for (let turn = 0; turn < 3; turn++) {
      const server = await startEmbedded(folder);
      void server.stop();
      const next = await start();
      expect(await ask(next.connection, 'SELECT 1')).toEqual([[1]]);
      await next.stop();
    }
  });
});

/** Who watches is read from /proc. */
describe.runIf(process.platform === 'linux')('what is killed', { timeout: PATIENCE_MS }, () => {
  it('ends in good order when its only holder is killed', async () => {
    const { child } = await startElsewhere();
    child.kill('SIGKILL');
    await gone();
    expect(existsSync(join(dataOf(folder), 'postmaster.pid'))).toBe(false);
    await until(() => watchdogs().length === 0);
  });

  it('starts after the server itself was killed, though it is held still', async () => {
    const { pid } = await start();
    process.kill(pid, 'SIGKILL');
    await gone();
    const { connection, joined } = await start();
    expect(await ask(connection, 'SELECT 1')).toEqual([[1]]);
    expect(joined).toBe(false);
  });

  it('starts where the number that a killed server left is in use again', async () => {
    const { uid, gid } = statSync(dataOf(folder));
    const other = spawn('sleep', ['60'], IS_ROOT ? { uid, gid } : {});
    processes.push(other);
    const left = join(dataOf(folder), 'postmaster.pid');
    writeFileSync(
      left,
      `${other.pid}\n${dataOf(folder)}\n1795677472\n5432\n../run\n\n  2688744         4\nready   \n`,
    );
    const beside = join(folder, 'postgres', 'run', '.s.PGSQL.5432.lock');
    writeFileSync(beside, readFileSync(left));
    for (const file of [left, beside]) chownSync(file, uid, gid);
    const { connection } = await start();
    expect(await ask(connection, 'SELECT 1')).toEqual([[1]]);
  });

  it('is watched again after its watchdog was killed', async () => {
    const server = await start();
    const [watchdog = 0] = watchdogs();
    process.kill(watchdog, 'SIGKILL');
    await until(() => watchdogs().some((pid) => pid !== watchdog));
    const joining = await start();
    expect(joining.pid).toBe(server.pid);
    await server.stop();
    expect(await ask(joining.connection, 'SELECT 1')).toEqual([[1]]);
    await joining.stop();
    expect(running()).toBeNull();
  });

  it('lets in who was heard by half, before a watchdog was killed', async () => {
    const { pid } = await start();
    writeFileSync(join(folder, 'postgres', 'run', 'hold'), 'in-12');
    const joining = await start();
    expect(joining).toMatchObject({ joined: true, pid });
  });

  it('is taken over when its watchdog and its holder were killed together', async () => {
    const { child, pid } = await startElsewhere();
    const [watchdog = 0] = watchdogs();
    child.kill('SIGSTOP');
    process.kill(watchdog, 'SIGKILL');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const server = await start();
    expect(server.pid).toBe(pid);
    await server.stop();
    expect(running()).toBeNull();
  });
});

describe('what cannot be used', { timeout: PATIENCE_MS }, () => {
  const code = (where: string) =>
    startEmbedded(where).then(
      () => 'started',
      (error) => error.code,
    );

  it('a folder of another version says which, and stays as it is', async () => {
    const version = join(dataOf(folder), 'PG_VERSION');
    const text = readFileSync(version, 'utf8');
    writeFileSync(version, '17\n');
    const error = await startEmbedded(folder).catch((one) => one);
    writeFileSync(version, text);
    expect(error).toMatchObject({ code: 'folder-other-major', detail: { found: '17', wanted: '18' } });
    expect(await ask((await start()).connection, 'SELECT 1')).toEqual([[1]]);
  });

  it('a folder with something else in its place is not touched', async () => {
    const other = join(place, 'other');
    mkdirSync(dataOf(other), { recursive: true });
    writeFileSync(join(dataOf(other), 'mine.txt'), 'mine');
    expect(await code(other)).toBe('folder-foreign');
    expect(readFileSync(join(dataOf(other), 'mine.txt'), 'utf8')).toBe('mine');
  });

  it('a file is no folder', async () => {
    const file = join(place, 'file');
    writeFileSync(file, '');
    const error = await startEmbedded(file).catch((one) => one);
    expect(error).toMatchObject({ code: 'folder-unusable', detail: { reason: 'not-a-folder' } });
  });

  it('a setting that PostgreSQL refuses is told in its own words', async () => {
    const local = join(dataOf(folder), 'local.conf');
    writeFileSync(local, "shared_buffers = 'much'\n", { mode: 0o644 });
    const error = await startEmbedded(folder).catch((one) => one);
    rmSync(local);
    expect(error).toMatchObject({ code: 'server-failed' });
    expect(error.messages.en).toContain('shared_buffers');
    expect(await ask((await start()).connection, 'SELECT 1')).toEqual([[1]]);
  });
});
