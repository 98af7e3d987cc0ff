import type { StoreErrorCode, StoreFailureReason } from '../codes.ts';
import { StoreError } from '../errors.ts';

const REASONS: Readonly<Record<string, StoreFailureReason>> = {
  EACCES: 'permission',
  EPERM: 'permission',
  EROFS: 'read-only',
  ENOTDIR: 'not-a-folder',
  EEXIST: 'not-a-folder',
  ENOENT: 'no-such-folder',
  EISDIR: 'is-a-folder',
};

/** The system's code of an error, as ENOENT; empty where it has none. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/**
 * What a failed read or write is to a reader: a full disk is told as such, whatever was being done.
 * Example: an EACCES with `folder-unusable` → `cannot use the data folder … (permission denied); …`.
 */
export function fileFailure(
  error: unknown,
  code: StoreErrorCode,
  where: string,
  reasons: Readonly<Record<string, StoreFailureReason>> = REASONS,
): StoreError {
  if (error instanceof StoreError) return error;
  const system = systemCode(error);
  if (system === 'ENOSPC' || system === 'EDQUOT') return new StoreError('disk-full', where, {}, error);
  const reason = reasons[system] ?? (system || (error instanceof Error ? error.message : String(error)));
  return new StoreError(code, where, { reason }, error);
}
