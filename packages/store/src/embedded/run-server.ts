import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { StoreError } from '../errors.ts';
import { DATABASE, DATABASE_USER } from './create-database.ts';
import type { Hold } from './hold.ts';
import { readPostmaster } from './postmaster.ts';
import { dataArgument, type ServerEnvironment, spawnBase } from './server-environment.ts';
import { serverFailure } from './server-failure.ts';
import { ACCESS_RULES, renderSettings } from './settings.ts';
import { socketFolder } from './socket-alias.ts';

const LOOK_EVERY_MS = 5;
/** After a crash the server first replays its log, which can take minutes for a large one. */
const PATIENCE_MS = 300_000;
/** The processes of a server that was killed take a moment to notice. */
const LEFTOVERS_MS = 10_000;

/**
 * Starts PostgreSQL on a folder that is prepared, and waits until it answers. Its number.
 * Throws StoreError `server-failed`, `disk-full`, `binaries-missing`, `server-slow`.
 */
export async function runServer(environment: ServerEnvironment, hold: Hold): Promise<number> {
  writeSettings(environment);
  for (const until = performance.now() + LEFTOVERS_MS; ; await sleep(100)) {
    const { pid, said } = await tryServer(environment, hold);
    if (pid !== null) return pid;
    if (!said.includes('is still in use') || performance.now() > until)
      throw serverFailure('server-failed', environment.layout.folder, said);
  }
}

/** Waits until the server on a folder is ready, or gone; its number, or null. */
export async function untilReady(
  environment: ServerEnvironment,
  isGone: () => boolean,
): Promise<number | null> {
  const host = socketFolder(environment.layout);
  for (const until = performance.now() + PATIENCE_MS; ; await sleep(LOOK_EVERY_MS)) {
    const postmaster = readPostmaster(environment.layout.data);
    // One that was killed this moment may look alive still, but answers no more.
    if (postmaster?.state === 'ready' && (await answers(host))) return postmaster.pid;
    if (isGone()) return null;
    if (performance.now() > until)
      throw new StoreError('server-slow', environment.layout.folder, { seconds: PATIENCE_MS / 1000 });
  }
}

/** Waits until no server runs on a folder, or there is no need to wait. Throws StoreError `server-slow`. */
export async function untilGone(
  environment: ServerEnvironment,
  patienceMs: number,
  enough: () => boolean = () => false,
): Promise<void> {
  for (const until = performance.now() + patienceMs; ; await sleep(LOOK_EVERY_MS)) {
    if (readPostmaster(environment.layout.data) === null || enough()) return;
    if (performance.now() > until)
      throw new StoreError('server-slow', environment.layout.folder, { seconds: patienceMs / 1000 });
  }
}

/** Whether the server lets somebody in; the system takes calls for a killed one until it is buried. */
async function answers(host: string): Promise<boolean> {
  const client = new pg.Client({ host, port: 5432, user: DATABASE_USER, database: DATABASE });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function tryServer(
  environment: ServerEnvironment,
  hold: Hold,
): Promise<{ pid: number | null; said: string }> {
  const { layout, binaries } = environment;
  const log = openSync(layout.startLog, 'w', 0o600);
  const args = [
    '-D',
    dataArgument(environment, layout.data),
    '-c',
    'unix_socket_directories=../run',
    '-c',
    'port=5432',
  ];
  const server = spawn(join(binaries.bin, 'postgres'), args, {
    ...spawnBase(environment, layout.data),
    stdio: ['ignore', log, log],
    // Not ended by the terminal together with this process: the watchdog ends it in good order.
    detached: true,
  });
  closeSync(log);
  let gone = false;
  let failure = '';
  server.on('exit', () => {
    gone = true;
  });
  server.on('error', (error) => {
    gone = true;
    failure = error.message;
  });
  if (server.pid !== undefined) hold.tellServer(server.pid);
  server.unref();
  const pid = await untilReady(environment, () => gone);
  return pid === null ? { pid, said: failure || lastWords(environment) } : { pid, said: '' };
}

/** What a server said that did not start: before its log was open, else in its log of today. */
function lastWords({ layout }: ServerEnvironment): string {
  const day = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' }).format(new Date());
  const read = (file: string) => {
    try {
      return readFileSync(file, 'utf8').slice(-20_000);
    } catch {
      return '';
    }
  };
  const early = read(layout.startLog);
  return early.includes('FATAL:') || early.includes('error')
    ? early
    : `${early}\n${read(join(layout.log, `postgres-${day}.log`))}`;
}

function writeSettings({ layout, binaries, machine, settings: other }: ServerEnvironment): void {
  const local = existsSync(join(layout.data, 'local.conf'));
  const settings = renderSettings({ major: binaries.major, memory: machine.memory, local, other });
  // Written over, so that their owner stays.
  writeFileSync(join(layout.data, 'postgresql.conf'), settings);
  writeFileSync(join(layout.data, 'pg_hba.conf'), ACCESS_RULES);
}
