import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from './failures.ts';
import type { Layout } from './layout.ts';

/** What postmaster.pid says of the server that runs on a folder, or ran on it. */
export interface Postmaster {
  readonly pid: number;
  readonly state: 'starting' | 'ready' | 'stopping' | 'unknown';
}

const PID_LINE = 0;
const STATE_LINE = 7;

/** The file's text as data, or null where it holds no process; see PostgreSQL's `pidfile.h`. */
export function parsePostmaster(text: string): Postmaster | null {
  const lines = text.split('\n');
  const pid = Math.abs(Number(lines[PID_LINE]));
  if (!Number.isInteger(pid) || pid === 0) return null;
  const state = lines[STATE_LINE]?.trim();
  return {
    pid,
    state: state === 'starting' || state === 'ready' || state === 'stopping' ? state : 'unknown',
  };
}

/** The server that runs on a folder, or null: a file left by a killed one counts for nothing, even where its number is another's now. */
export function readPostmaster(data: string): Postmaster | null {
  const left = readPidFile(data);
  return left !== null && isServerOn(left.pid, data) ? left : null;
}

/**
 * Takes away what a killed server left, on its data and beside its socket. PostgreSQL does so itself, unless the number
 * is in use again, or the killed process has not been buried yet. Only to be called under the folder's lock.
 */
export function removeLeftovers({ data, run }: Pick<Layout, 'data' | 'run'>): void {
  if (readPostmaster(data) !== null) return;
  for (const left of [
    join(data, 'postmaster.pid'),
    join(run, '.s.PGSQL.5432'),
    join(run, '.s.PGSQL.5432.lock'),
  ])
    rmSync(left, { force: true });
}

function readPidFile(data: string): Postmaster | null {
  try {
    return parsePostmaster(readFileSync(join(data, 'postmaster.pid'), 'utf8'));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Whether a process is a PostgreSQL that works in this folder. */
function isServerOn(pid: number, data: string): boolean {
  // Without /proc, by how it was started: with the folder in its arguments.
  if (process.platform !== 'linux') return argumentsOf(pid).includes(`postgres -D ${data} `);
  try {
    const [here, there] = [statSync(data), statSync(`/proc/${pid}/cwd`)];
    if (here.ino !== there.ino || here.dev !== there.dev) return false;
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres';
  } catch {
    // It has ended, or is another account's.
    return false;
  }
}

function argumentsOf(pid: number): string {
  return spawnSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}
