import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { SourceError } from '../errors.ts';
import { collectBytes } from './collect.ts';

/**
 * The bytes of a file (or of a pipe with a path), at most `limit` of them.
 * Example: `readFileBytes('article.txt', 10_485_760)` → its bytes.
 * Throws SourceError `file-not-found`, `is-directory`, `file-unreadable`, `too-large`.
 */
export async function readFileBytes(path: string, limit: number): Promise<Uint8Array> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) throw new SourceError('is-directory', path);
    if (facts.isSocket()) throw new SourceError('file-unreadable', path, { reason: 'a socket' });
    if (facts.isFile() && facts.size > limit) throw new SourceError('too-large', path, { limit });
    return await collectBytes(createReadStream(path), limit, path);
  } catch (error) {
    throw error instanceof SourceError ? error : fileError(path, error);
  }
}

function fileError(path: string, error: unknown): SourceError {
  const reason =
    error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
  if (reason === 'ENOENT' || reason === 'ENOTDIR') return new SourceError('file-not-found', path, {}, error);
  if (reason === 'EISDIR') return new SourceError('is-directory', path, {}, error);
  return new SourceError('file-unreadable', path, { reason }, error);
}
