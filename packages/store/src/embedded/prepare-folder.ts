import { chmodSync, chownSync, existsSync, lchownSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Account } from './account.ts';
import { fileFailure } from './failures.ts';
import type { Layout } from './layout.ts';

const PRIVATE = 0o700;

/**
 * Makes the server's part of a data folder, readable by its account alone. What lies above that part is left as it is:
 * an account that cannot look into it works from within (see `serverFolder`).
 * Throws StoreError `folder-unusable`, `disk-full`.
 */
export function prepareFolder(layout: Layout, account: Account, asRoot: boolean): void {
  try {
    makeFolder(layout.folder);
    for (const path of [layout.root, layout.run, layout.log, layout.lib]) {
      mkdirSync(path, { recursive: true, mode: PRIVATE });
      if (asRoot) chownSync(path, account.uid, account.gid);
      chmodSync(path, PRIVATE);
    }
    if (asRoot) giveTo(layout.data, account);
  } catch (error) {
    throw fileFailure(error, 'folder-unusable', layout.folder);
  }
}

/** Making all folders of a path at once tells no good reason where that fails: the last one by itself does. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    if (existsSync(dirname(path))) mkdirSync(path);
    throw error;
  }
}

/** A folder that was copied or restored by root is root's, all the way down; one that was not is left alone. */
function giveTo(path: string, account: Account): void {
  const owner = statSync(path, { throwIfNoEntry: false })?.uid;
  if (owner === undefined || owner === account.uid) return;
  for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(path, name), account.uid, account.gid);
  // Last, so that a start that is broken off does this again.
  chownSync(path, account.uid, account.gid);
}
