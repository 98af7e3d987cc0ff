import type { FailureReason } from '../codes.ts';
import { SourceError } from '../errors.ts';

const NAME_ERRORS = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME']);

const REASONS: readonly (readonly [reason: FailureReason, code: RegExp])[] = [
  ['refused', /^ECONNREFUSED$/],
  ['reset', /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/],
  ['unreachable', /^(?:EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL)$/],
  ['cut-short', /^(?:Z_BUF_ERROR|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/],
  ['compression', /^(?:Z_|ERR__ERROR_FORMAT|ERR_BROTLI|ERR_PADDING)/],
  ['certificate', /CERT|TLS|SSL|SELF_SIGNED/],
];

/**
 * What a failing connection says, as a SourceError: ECONNREFUSED → `connection-failed` with the reason `refused`.
 * A SourceError stays what it is.
 */
export function toFetchError(where: string, error: unknown, fetchMs: number): SourceError {
  if (error instanceof SourceError) return error;
  const code =
    error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
  if (NAME_ERRORS.has(code)) return new SourceError('name-not-found', where, {}, error);
  if (/^UND_ERR_[A-Z]{1,20}_TIMEOUT$|^ETIMEDOUT$/.test(code))
    return new SourceError('timeout', where, { ms: fetchMs }, error);
  const reason = REASONS.find(([, pattern]) => pattern.test(code))?.[0] ?? code;
  return new SourceError('connection-failed', where, { reason }, error);
}
