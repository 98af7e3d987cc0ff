import { spawn } from 'node:child_process';
import { chownSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '../errors.ts';
import { fileFailure } from './failures.ts';
import { dataArgument, type ServerEnvironment, spawnBase } from './server-environment.ts';
import { serverFailure } from './server-failure.ts';

/** The one user of the database, whatever account runs it. */
export const DATABASE_USER = 'assay';
/** Exists from the start; a program's own tables need no other. */
export const DATABASE = 'postgres';

/**
 * Text sorts by code point, and letters of every script are letters: pg_trgm finds no Korean word under plain C.
 * Systems name that differently.
 */
const LETTERS = ['C.UTF-8', 'en_US.UTF-8', 'UTF-8'];

/**
 * Makes sure that a folder holds a database of this version; the first time, creates it.
 * Throws StoreError `folder-other-major`, `folder-foreign`, `initdb-failed`, `disk-full`.
 */
export async function createDatabase(environment: ServerEnvironment, onCreate: () => void): Promise<void> {
  const { layout, binaries } = environment;
  const found = majorOf(layout.data);
  if (found !== null) {
    if (found === String(binaries.major)) return;
    throw new StoreError('folder-other-major', layout.folder, { found, wanted: String(binaries.major) });
  }
  if (statSync(layout.data, { throwIfNoEntry: false }) !== undefined && readdirSync(layout.data).length > 0)
    throw new StoreError('folder-foreign', layout.data);
  onCreate();
  // Made beside and renamed: a start that is broken off leaves nothing that looks like a database.
  const fresh = `${layout.data}.new`;
  try {
    await initialise(environment, fresh);
    rmSync(layout.data, { recursive: true, force: true });
    renameSync(fresh, layout.data);
  } catch (error) {
    throw fileFailure(error, 'initdb-failed', layout.folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

async function initialise(environment: ServerEnvironment, fresh: string): Promise<void> {
  let failure: StoreError | null = null;
  for (const letters of LETTERS) {
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { mode: 0o700 });
    if (environment.machine.uid === 0) chownSync(fresh, environment.account.uid, environment.account.gid);
    const { status, said } = await runInitdb(environment, fresh, letters);
    if (status === 0) return;
    failure = serverFailure('initdb-failed', environment.layout.folder, said);
    if (!said.includes('invalid locale name')) break;
  }
  if (failure !== null) throw failure;
}

/** Asking the disk once for all files takes half the time; what may be lost with the machine need not wait at all. */
function syncing({ machine, binaries, settings }: ServerEnvironment): string[] {
  if (settings.fsync === 'off') return ['--no-sync'];
  return machine.platform === 'linux' && binaries.major >= 17 ? ['--sync-method=syncfs'] : [];
}

function runInitdb(
  environment: ServerEnvironment,
  fresh: string,
  letters: string,
): Promise<{ status: number | null; said: string }> {
  const args = [
    `--pgdata=${dataArgument(environment, fresh)}`,
    `--username=${DATABASE_USER}`,
    '--auth=trust',
    '--encoding=UTF8',
    '--lc-collate=C',
    `--lc-ctype=${letters}`,
    '--lc-messages=C',
    '--lc-monetary=C',
    '--lc-numeric=C',
    '--lc-time=C',
    '--data-checksums',
    '--no-instructions',
    ...syncing(environment),
  ];
  const base = spawnBase(environment, fresh);
  // LC_ALL would overrule the choice of letters.
  const { LC_ALL: _, ...env } = base.env;
  return new Promise((resolve, reject) => {
    const child = spawn(join(environment.binaries.bin, 'initdb'), args, {
      ...base,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const keep = (chunk: Buffer) => {
      said = (said + chunk.toString('utf8')).slice(-20_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, said }));
  });
}

function majorOf(data: string): string | null {
  try {
    return readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  } catch {
    return null;
  }
}
