import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from './failures.ts';

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
 * Takes away what a killed server left. PostgreSQL does so itself, unless the number is in use again.
 * Only to be called under the folder's lock.
 */
export function removeStalePidFile(data: string): void {
  if (readPidFile(data) === null || readPostmaster(data) !== null) return;
  const stale = join(data, 'postmaster.pid.stale');
  renameSync(join(data, 'postmaster.pid'), stale);
  rmSync(stale);
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
  if (process.platform !== 'linux') return commandOf(pid) === 'postgres';
  try {
    const [here, there] = [statSync(data), statSync(`/proc/${pid}/cwd`)];
    if (here.ino !== there.ino || here.dev !== there.dev) return false;
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres';
  } catch {
    // It has ended, or is another account's.
    return false;
  }
}

function commandOf(pid: number): string {
  const { stdout } = spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' });
  return (stdout ?? '').trim().split('/').at(-1) ?? '';
}
