import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { fileFailure } from './failures.ts';

const EXECUTE_FOR_OTHERS = 0o001;
const EXECUTE_FOR_GROUP = 0o010;
const EXECUTE_FOR_OWNER = 0o100;
/** For what can be made again at any time; only root comes here. */
const CACHE = '/var/cache/assay';

/**
 * The same PostgreSQL where its account can read it. Root's home is closed to others, and a program installed there
 * is copied once, 45 MB, to /var/cache.
 */
export function reachableBinaries(binaries: Binaries, account: Account, cache = CACHE): Binaries {
  if (binaries.lib === null || isReachable(binaries.bin, account)) return binaries;
  const { mtimeMs, size } = statSync(join(binaries.bin, 'postgres'));
  const id = createHash('sha256').update(`${binaries.root} ${mtimeMs} ${size}`).digest('hex').slice(0, 12);
  const root = join(cache, `postgres-${binaries.major}-${id}`);
  try {
    if (!existsSync(root)) copyTo(binaries.root, root);
  } catch (error) {
    throw fileFailure(error, 'folder-unusable', root);
  }
  return { ...binaries, root, bin: join(root, 'bin'), lib: join(root, 'lib') };
}

/** Put in place whole: a copy that is broken off leaves nothing that counts. */
function copyTo(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 });
  const fresh = mkdtempSync(`${to}.`);
  cpSync(from, fresh, { recursive: true, filter: (path) => !path.endsWith('.a') });
  chmodSync(fresh, 0o755);
  try {
    renameSync(fresh, to);
  } catch (error) {
    rmSync(fresh, { recursive: true });
    // Another start was quicker.
    if (!existsSync(to)) throw error;
  }
}

/** Whether an account may enter a folder and every one above it. */
export function isReachable(path: string, account: Account): boolean {
  const { mode, uid, gid } = statSync(path);
  const needed =
    uid === account.uid ? EXECUTE_FOR_OWNER : gid === account.gid ? EXECUTE_FOR_GROUP : EXECUTE_FOR_OTHERS;
  if ((mode & needed) === 0) return false;
  const above = dirname(path);
  return above === path || isReachable(above, account);
}
