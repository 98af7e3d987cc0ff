import { createReadStream, type Stats, statSync } from 'node:fs';
import { SourceError } from '../errors.ts';
import { collectBytes } from './collect.ts';

/** Open files under a path (`/dev/stdin`, a shell's `<(command)`): pipes and terminals there were handed over on purpose. */
const OPEN_FILE = /^\/(?:dev\/(?:stdin|fd\/[0-9]{1,4})|proc\/self\/fd\/[0-9]{1,4})$/;
const NO_SUCH_FILE = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

/**
 * The bytes of a file, at most `limit` of them. Devices and named pipes are refused: they may never end, or never begin.
 * Example: `readFileBytes('article.txt', 10_485_760)` → its bytes.
 * Throws SourceError `file-not-found`, `is-directory`, `not-a-file`, `file-unreadable`, `too-large`.
 */
export async function readFileBytes(path: string, limit: number): Promise<Uint8Array> {
  try {
    /** Of one file; `node:fs/promises` would load a dozen modules that a check has no use for. */
    const facts = statSync(path);
    if (facts.isDirectory()) throw new SourceError('is-directory', path);
    if (!facts.isFile() && !isOpenStream(path, facts)) throw new SourceError('not-a-file', path);
    return await collectBytes(createReadStream(path), limit, path);
  } catch (error) {
    throw toFileError(path, error);
  }
}

/** What a failing file system says, as a SourceError: EACCES → `file-unreadable` with the reason `permission`. */
export function toFileError(path: string, error: unknown): SourceError {
  if (error instanceof SourceError) return error;
  const code =
    error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
  if (NO_SUCH_FILE.has(code)) return new SourceError('file-not-found', path, {}, error);
  if (code === 'EISDIR') return new SourceError('is-directory', path, {}, error);
  const reason =
    code === 'EACCES' || code === 'EPERM'
      ? 'permission'
      : code === 'EMFILE' || code === 'ENFILE'
        ? 'busy'
        : code;
  return new SourceError('file-unreadable', path, { reason }, error);
}

function isOpenStream(path: string, facts: Stats): boolean {
  return OPEN_FILE.test(path) && (facts.isFIFO() || facts.isCharacterDevice());
}
