import { lstatSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file or folder and what tells whether it has been changed since. */
export type FileStamp = readonly [path: string, stamp: string];

/** Files changed so shortly before may be changed again without a trace: some file systems count time in such steps. */
const STEP_MS = 2_000;

/**
 * The stamps of a package's folder, of its files, and of the folders between; null where one is a link or gone, or was
 * changed so shortly before `now` that a stamp could miss the next change.
 */
export function stampFiles(folder: string, files: readonly string[], now: number): FileStamp[] | null {
  const folders = new Set(files.flatMap((path) => foldersOf(path)));
  const stamps: FileStamp[] = [[folder, stampOfFolder(folder)]];
  for (const path of folders) stamps.push([join(folder, path), stampOfFile(join(folder, path)).text]);
  for (const path of files) {
    const { text, changed } = stampOfFile(join(folder, path));
    if (changed > now - STEP_MS) return null;
    stamps.push([join(folder, path), text]);
  }
  return stamps.some(([, text]) => text === '') ? null : stamps;
}

/** Whether files and folders are as they were when they were stamped. */
export function areUnchanged([folder, ...rest]: readonly FileStamp[]): boolean {
  if (folder === undefined || stampOfFolder(folder[0]) !== folder[1]) return false;
  return rest.every(([path, stamp]) => stampOfFile(path).text === stamp);
}

/** A package's own folder may be a link; which one it leads to counts. */
function stampOfFolder(path: string): string {
  const status = statSync(path, { throwIfNoEntry: false });
  return status?.isDirectory() ? `folder ${status.dev} ${status.ino}` : '';
}

function stampOfFile(path: string): { readonly text: string; readonly changed: number } {
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (status?.isDirectory()) return { text: `folder ${status.dev} ${status.ino}`, changed: 0 };
  if (!status?.isFile()) return { text: '', changed: 0 };
  const { dev, ino, size, mtimeMs, ctimeMs } = status;
  return { text: `file ${dev} ${ino} ${size} ${mtimeMs} ${ctimeMs}`, changed: Math.max(mtimeMs, ctimeMs) };
}

/** The folders between a package's own and a file: `a/b/c.csv` → `a/b`, `a`. */
function foldersOf(path: string): string[] {
  const folder = dirname(path);
  return folder === '.' ? [] : [folder, ...foldersOf(folder)];
}
