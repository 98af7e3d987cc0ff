import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** What reading one file came to. */
export type FileReading =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | {
      readonly ok: false;
      readonly code: 'file-missing' | 'file-unreadable' | 'path-escapes' | 'file-too-large';
      readonly value: string;
    };

/** Reads files of one package by their path. */
export interface PackageReader {
  readonly read: (path: string) => FileReading;
}

const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;
const NO_WAITING = constants.O_NONBLOCK ?? 0;

/**
 * Reads files of one folder and nothing outside it, not through a link either. Paths must have passed `isInsidePath`.
 * Example: `folderReader('data/ai-race', 1e6).read('sources.csv')` → `{ok: true, bytes: …}`.
 */
export function folderReader(folder: string, limit: number): PackageReader {
  const insideFolders = new Map<string, boolean>();
  const inside = (directory: string): boolean => {
    let known = insideFolders.get(directory);
    if (known === undefined) {
      known = isInside(folder, directory);
      insideFolders.set(directory, known);
    }
    return known;
  };
  return {
    read: (path) => {
      const file = join(folder, path);
      try {
        if (!inside(dirname(file))) return { ok: false, code: 'path-escapes', value: path };
        return readInside(file, limit);
      } catch (error) {
        if (codeOf(error) === 'ELOOP' && isLinkInside(folder, file)) {
          return tryReading(realpathSync.native(file), path, limit);
        }
        return failure(error, path);
      }
    },
  };
}

function readInside(file: string, limit: number): FileReading {
  const handle = openSync(file, constants.O_RDONLY | NO_FOLLOW | NO_WAITING);
  try {
    const status = fstatSync(handle);
    if (!status.isFile())
      return { ok: false, code: 'file-unreadable', value: status.isDirectory() ? 'EISDIR' : 'ENOTSUP' };
    if (status.size > limit) return { ok: false, code: 'file-too-large', value: String(status.size) };
    return { ok: true, bytes: readFileSync(handle) };
  } finally {
    closeSync(handle);
  }
}

/**
 * Reads a file that the user named, wherever it is and through links too.
 * Example: `readGivenFile('downloads/2027.csv', 1e6)` → `{ok: true, bytes: …}`.
 */
export function readGivenFile(file: string, limit: number): FileReading {
  try {
    return tryReading(realpathSync.native(file), file, limit);
  } catch (error) {
    return failure(error, file);
  }
}

function tryReading(file: string, path: string, limit: number): FileReading {
  try {
    return readInside(file, limit);
  } catch (error) {
    return failure(error, path);
  }
}

function isInside(folder: string, place: string): boolean {
  const root = realpathSync.native(folder);
  const real = realpathSync.native(place);
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
}

function isLinkInside(folder: string, file: string): boolean {
  try {
    return isInside(folder, file);
  } catch {
    return false;
  }
}

function failure(error: unknown, path: string): FileReading {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { ok: false, code: 'file-missing', value: path };
  if (code === 'ELOOP') return { ok: false, code: 'path-escapes', value: path };
  return { ok: false, code: 'file-unreadable', value: code };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
