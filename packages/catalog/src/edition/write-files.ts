import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CatalogueFaultError } from '../fault/catalogue-fault-error.ts';
import { faultAt } from '../fault/fault.ts';

/** A file to write, and what it held before; null where it was not there. */
export interface FileChange {
  readonly path: string;
  readonly text: string;
  readonly before: string | null;
}

/** What a file is called until it is renamed into its place. */
const BESIDE = '.new';

/**
 * Writes files of a package in the order given, each beside its place and then renamed into it. If one cannot be written,
 * those already renamed get their former contents back. Throws `CatalogueFaultError` with `file-unwritable`.
 */
export function writeFiles(folder: string, changes: readonly FileChange[]): void {
  const done: FileChange[] = [];
  for (const change of changes) {
    try {
      replaceFile(join(folder, change.path), change.text);
      done.push(change);
    } catch (error) {
      for (const { path, before } of done.reverse()) restoreFile(join(folder, path), before);
      const value = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      const place = { folder, file: `${change.path}${BESIDE}` };
      throw new CatalogueFaultError([faultAt('file-unwritable', place, { value })]);
    }
  }
}

function replaceFile(file: string, text: string): void {
  const beside = `${file}${BESIDE}`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    renameSync(beside, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
      rmSync(beside, { force: true });
    throw error;
  }
}

function restoreFile(file: string, before: string | null): void {
  if (before === null) rmSync(file, { force: true });
  else writeFileSync(file, before);
}
