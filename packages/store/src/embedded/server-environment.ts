import { delimiter } from 'node:path';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import type { Layout } from './layout.ts';
import type { Machine } from './machine.ts';

/** Everything that starting a program of PostgreSQL's takes. */
export interface ServerEnvironment {
  readonly machine: Machine;
  readonly account: Account;
  readonly binaries: Binaries;
  readonly layout: Layout;
  /** Settings that count before ours. */
  readonly settings: Readonly<Record<string, string>>;
}

/** How a process of the server is started: in a folder of its own, under its account, with its libraries. */
export interface SpawnBase {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * Started in the folder of its data, from which everything else is named: its account may be unable to look into the
 * folders above, and need not.
 */
export function spawnBase({ machine, account, binaries }: ServerEnvironment, cwd: string): SpawnBase {
  const libraries = machine.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH';
  const env = {
    PATH: [binaries.bin, machine.path].join(delimiter),
    LC_ALL: 'C',
    TZ: 'UTC',
    ...(binaries.lib === null ? {} : { [libraries]: '../lib' }),
  };
  return machine.uid === 0 ? { cwd, env, uid: account.uid, gid: account.gid } : { cwd, env };
}

/** The data's own folder as PostgreSQL is told it: root's server cannot follow its path, but knows where it is. */
export function dataArgument({ machine }: ServerEnvironment, data: string): string {
  return machine.uid === 0 && machine.platform === 'linux' ? '/proc/self/cwd' : data;
}
