// Starts processes of the service for a measurement and reads what they take. Cannot see the time of processes that have ended.
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const TICKS = 100;

/** A running part of the service. */
export interface Running {
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** Starts `assay serve` with options on a data folder, and resolves once it is ready. */
export async function startService(folder: string, options: readonly string[]): Promise<Running> {
  const args = [
    ...['serve', '--data', folder, '--port', '0', '--allow-ranges', '127.0.0.0/8', '--host-gap-ms', '0'],
    ...['--samples', 'false', '--log-level', 'error', '--visits', '2592000', '--lang', 'en', ...options],
  ];
  const child: ChildProcess = spawn(join(ROOT, 'bin', 'assay'), args, {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (piece: Buffer) => {
      if (piece.toString().includes('ready')) resolve();
    });
    child.on('exit', (code) => reject(new Error(`the service ended (${code})`)));
  });
  return {
    pid: child.pid ?? 0,
    stop: () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit');
        child.on('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

/** What processes have taken so far. */
export interface Taken {
  /** Seconds of a processor. */
  readonly seconds: number;
  /** The most memory that one of them held, in megabytes. */
  readonly peakMb: number;
}

/** What the processes of a program have taken so far, those that its name and arguments tell. */
export function takenBy(matches: (command: string) => boolean): Taken {
  let seconds = 0;
  let peakMb = 0;
  for (const entry of readdirSync('/proc')) {
    if (!/^[0-9]+$/.test(entry)) continue;
    try {
      const command = readFileSync(`/proc/${entry}/cmdline`, 'utf8').replaceAll('\0', ' ');
      if (!matches(command)) continue;
      const fields = readFileSync(`/proc/${entry}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      // Its own time and that of its children that have ended: user and system.
      seconds += [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at] ?? 0), 0) / TICKS;
      const peak = /VmHWM:\s+([0-9]+)/.exec(readFileSync(`/proc/${entry}/status`, 'utf8'))?.[1];
      peakMb = Math.max(peakMb, Number(peak ?? 0) / 1024);
    } catch {
      // It has ended meanwhile.
    }
  }
  return { seconds, peakMb };
}
