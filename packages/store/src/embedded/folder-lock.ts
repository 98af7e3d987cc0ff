import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../errors.ts';
import { fileFailure } from './failures.ts';

const TRY_EVERY_MS = 20;
const SQLITE_BUSY = 5;
const SQLITE_FULL = 13;

/**
 * Does something while no other process does the same on this folder.
 * The lock is SQLite's on an empty file, the one lock in Node.js that the system releases when its process is killed.
 * Throws StoreError `folder-busy` after `patienceMs`, and what `work` throws.
 */
export async function withFolderLock<T>(
  file: string,
  patienceMs: number,
  work: () => Promise<T>,
): Promise<T> {
  const lock = open(file);
  try {
    for (const end = performance.now() + patienceMs; !tryLock(lock, file); await sleep(TRY_EVERY_MS))
      if (performance.now() > end)
        throw new StoreError('folder-busy', file, { seconds: Math.round(patienceMs / 1000) });
    return await work();
  } finally {
    lock.close();
  }
}

function open(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file, { timeout: 0 });
  } catch (error) {
    throw fileFailure(error, 'folder-unusable', file);
  }
}

function tryLock(lock: DatabaseSync, file: string): boolean {
  try {
    lock.exec('PRAGMA journal_mode = OFF; BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    const code = error instanceof Error && 'errcode' in error ? error.errcode : null;
    if (code === SQLITE_BUSY) return false;
    if (code === SQLITE_FULL) throw new StoreError('disk-full', file, {}, error);
    throw fileFailure(error, 'folder-unusable', file);
  }
}
