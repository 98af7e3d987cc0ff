import { spawn, spawnSync } from 'node:child_process';
import { chownSync, closeSync, constants, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '../errors.ts';
import { type ServerEnvironment, spawnBase } from './server-environment.ts';

/**
 * Stops PostgreSQL when the last process that holds the pipe has ended, however it ended: the system closes a killed
 * process's end too. Each process that comes in writes a name, and knows from the file of that name that it was heard;
 * once the pipe has closed, nobody is heard any more. Whoever starts a server tells its number, so that no other is
 * ever stopped. Runs in the folder of the data, under the server's account.
 */
const WATCH = `trap '' HUP INT TERM
pid=
while IFS= read -r name; do
  case $name in
    ''|*[!0-9a-z-]*) ;;
    pid-*) pid=\${name#pid-} ;;
    in-*) : >"../run/holder-\${name#in-}" ;;
  esac
done
rm -f ../run/hold
[ -n "$pid" ] || IFS= read -r pid <postmaster.pid || exit 0
if [ -r "/proc/$pid/comm" ]; then
  IFS= read -r name <"/proc/$pid/comm"
  [ "$name" = postgres ] || exit 0
fi
kill -INT "$pid"
left=300
while [ $left -gt 0 ] && kill -0 "$pid"; do sleep 0.2; left=$((left - 1)); done
[ $left -gt 0 ] || kill -QUIT "$pid"
`;

/** The pipe that keeps the server running. */
export function pipeOf({ layout }: ServerEnvironment): string {
  return join(layout.run, 'hold');
}

/**
 * Starts a watchdog and returns this process's end of its pipe: closed, it no longer counts.
 * A pipe that is there is used again, so that those who hold it stay counted after a watchdog was killed.
 */
export function startWatchdog(environment: ServerEnvironment): { end: number; ended: Promise<void> } {
  const pipe = pipeOf(environment);
  if (!isPipe(pipe)) makePipe(pipe, environment);
  // Opened for both, a pipe never waits; from then on there is a writer, so that reading does not wait either.
  const both = openSync(pipe, constants.O_RDWR);
  const reader = openSync(pipe, constants.O_RDONLY);
  try {
    const watchdog = spawn('/bin/sh', ['-c', WATCH, 'assay-watchdog'], {
      ...spawnBase(environment, environment.layout.data),
      stdio: [reader, 'ignore', 'ignore'],
      detached: true,
    });
    const ended = new Promise<void>((resolve) => {
      watchdog.on('exit', () => resolve());
      watchdog.on('error', () => resolve());
    });
    watchdog.unref();
    return { end: openSync(pipe, constants.O_WRONLY), ended };
  } finally {
    closeSync(reader);
    closeSync(both);
  }
}

/** Whether the pipe is there; a watchdog that stops takes it away before anything else. */
export function isPipe(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFIFO() ?? false;
}

function makePipe(path: string, { machine, account }: ServerEnvironment): void {
  const { status, stderr } = spawnSync('mkfifo', ['-m', '600', path], { encoding: 'utf8' });
  if (status !== 0)
    throw new StoreError('folder-unusable', path, { reason: (stderr ?? '').trim() || 'mkfifo' });
  if (machine.uid === 0) chownSync(path, account.uid, account.gid);
}
