import { randomUUID } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { decodePart, encodePart } from './part-file.ts';

/** Values kept in a folder, a file each. It never fails: what cannot be read is not there, what cannot be written is not kept. */
export class PartStore {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The value kept under a name, and null where there is none that this user or the administrator wrote whole. */
  read(name: string): { readonly value: unknown } | null {
    try {
      const handle = openSync(join(this.folder, name), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
      try {
        const { uid, mode } = fstatSync(handle);
        return isTrusted(uid, mode) ? decodePart(name, readFileSync(handle)) : null;
      } finally {
        closeSync(handle);
      }
    } catch {
      return null;
    }
  }

  /** Keeps a value, and says whether it could; others that read or write it at the same time see all of it or nothing. */
  write(name: string, value: unknown): boolean {
    const unfinished = join(this.folder, `${name}.${randomUUID({ disableEntropyCache: true })}`);
    try {
      mkdirSync(this.folder, { recursive: true });
      writeFileSync(unfinished, encodePart(name, value), { flag: 'wx', mode: 0o644 });
      renameSync(unfinished, join(this.folder, name));
      return true;
    } catch {
      discard(unfinished);
      return false;
    }
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where nothing can be written, nothing is left behind.
  }
}

/** Whether nobody else can have written a file. */
function isTrusted(uid: number, mode: number): boolean {
  const own = process.getuid?.();
  return own === undefined || ((uid === own || uid === 0) && (mode & 0o022) === 0);
}
