import { randomBytes } from 'node:crypto';
import { closeSync, constants, existsSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../errors.ts';
import { systemCode } from './failures.ts';
import { withFolderLock } from './folder-lock.ts';
import type { ServerEnvironment } from './server-environment.ts';
import { pipeOf, startWatchdog } from './watchdog.ts';

/** What keeps a server running: as long as it is held, by this process or another, the server is not stopped. */
export interface Hold {
  /** Says which server to stop in the end. */
  readonly tellServer: (pid: number) => void;
  /** Lets go; the watchdog does the rest. Doing so twice does nothing more. */
  readonly release: () => void;
}

const PREFIX = 'holder-';
const LOOK_EVERY_MS = 2;
const SAY_EVERY_MS = 200;
const LOCK_PATIENCE_MS = 120_000;
const PATIENCE_MS = 10_000;
/** One that ends time and again, though nobody kills it, cannot work here. */
const MOST_WATCHDOGS = 20;

/**
 * Takes hold together with those who hold already. Null where the watchdog has begun to stop, or was none.
 * Throws StoreError `server-slow` where it neither hears nor ends.
 */
export async function joinHold(environment: ServerEnvironment): Promise<Hold | null> {
  const end = openEnd(environment);
  return end === null ? null : heard(environment, end);
}

/**
 * Takes hold with a watchdog of its own, which is started again for as long as this hold lasts.
 * Throws StoreError `server-slow` where the watchdog does not work.
 */
export async function startHold(environment: ServerEnvironment): Promise<Hold> {
  const { end, ended } = startWatchdog(environment);
  const hold = await heard(environment, end);
  if (hold === null) throw new StoreError('server-failed', environment.layout.folder, { reason: '/bin/sh' });
  let held = true;
  let server: number | null = null;
  let attempts = MOST_WATCHDOGS;
  const restart = async () => {
    if (!held || --attempts === 0) return;
    // One alone may read the pipe, and a process that comes in may have started it already.
    if (isListening(environment)) return;
    const next = startWatchdog(environment);
    // Ours is open still, and counts.
    if (server !== null) tell(next.end, `pid-${server}`);
    closeSync(next.end);
    guard(next.ended);
  };
  const guard = (watchdog: Promise<void>) => {
    void watchdog
      .then(() => (held ? withFolderLock(environment.layout.lock, LOCK_PATIENCE_MS, restart) : undefined))
      .catch(() => {
        // The folder is gone, and with it what there was to guard.
      });
  };
  guard(ended);
  return {
    tellServer: (pid) => {
      server = pid;
      hold.tellServer(pid);
    },
    release: () => {
      held = false;
      hold.release();
    },
  };
}

/** Whether a process that is alive holds the server. */
export function isHeld({ layout }: ServerEnvironment): boolean {
  return readdirSync(layout.run).some(
    (name) => name.startsWith(PREFIX) && isAlive(Number(name.split('-')[1])),
  );
}

/** Names that killed processes left behind; nobody can be coming in while the folder is locked. */
export function removeDeadHolders({ layout }: ServerEnvironment): void {
  for (const name of readdirSync(layout.run))
    if (name.startsWith(PREFIX) && !isAlive(Number(name.split('-')[1])))
      rmSync(join(layout.run, name), { force: true });
}

async function heard(environment: ServerEnvironment, end: number): Promise<Hold | null> {
  const name = `${process.pid}-${randomBytes(4).toString('hex')}`;
  const mark = join(environment.layout.run, `${PREFIX}${name}`);
  const hold = holdOf(end, mark);
  const until = performance.now() + PATIENCE_MS;
  for (let say = 0; !existsSync(mark); await sleep(LOOK_EVERY_MS)) {
    const now = performance.now();
    // Said again: a watchdog that is killed may have heard half of it.
    if (!isListening(environment) || (now > say && !hold.say(name))) {
      hold.release();
      return null;
    }
    if (now > say) say = now + SAY_EVERY_MS;
    if (now > until) {
      hold.release();
      throw new StoreError('server-slow', environment.layout.folder, { seconds: PATIENCE_MS / 1000 });
    }
  }
  return hold;
}

function holdOf(end: number, mark: string): Hold & { readonly say: (name: string) => boolean } {
  let open = true;
  return {
    say: (name) => tell(end, `in-${name}`),
    // Unheard, it does no harm: the next watchdog finds the server by its folder.
    tellServer: (pid) => void tell(end, `pid-${pid}`),
    release: () => {
      if (!open) return;
      open = false;
      rmSync(mark, { force: true });
      closeSync(end);
    },
  };
}

/** Writes a line into the pipe; false where nobody is at its other end. */
function tell(end: number, line: string): boolean {
  try {
    writeSync(end, `${line}\n`);
    return true;
  } catch {
    return false;
  }
}

function isListening(environment: ServerEnvironment): boolean {
  const probe = openEnd(environment);
  if (probe === null) return false;
  closeSync(probe);
  return true;
}

/** An end of the pipe, or null where no watchdog listens at the other. */
function openEnd(environment: ServerEnvironment): number | null {
  try {
    return openSync(pipeOf(environment), constants.O_WRONLY | constants.O_NONBLOCK);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENXIO') return null;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
