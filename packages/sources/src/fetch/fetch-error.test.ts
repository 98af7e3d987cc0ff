import { expect, test } from 'vitest';
import { SourceError } from '../errors.ts';
import { toFetchError } from './fetch-error.ts';

test.each([
  ['ENOTFOUND', 'name-not-found', undefined],
  ['EAI_AGAIN', 'name-not-found', undefined],
  ['UND_ERR_CONNECT_TIMEOUT', 'timeout', undefined],
  ['UND_ERR_HEADERS_TIMEOUT', 'timeout', undefined],
  ['ETIMEDOUT', 'timeout', undefined],
  ['ECONNREFUSED', 'connection-failed', 'refused'],
  ['ECONNRESET', 'connection-failed', 'reset'],
  ['UND_ERR_SOCKET', 'connection-failed', 'reset'],
  ['ENETUNREACH', 'connection-failed', 'unreachable'],
  ['Z_BUF_ERROR', 'connection-failed', 'cut-short'],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'connection-failed', 'cut-short'],
  ['Z_DATA_ERROR', 'connection-failed', 'compression'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'connection-failed', 'certificate'],
  ['CERT_HAS_EXPIRED', 'connection-failed', 'certificate'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'connection-failed', 'certificate'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'connection-failed', 'certificate'],
  ['HPE_INVALID_CONSTANT', 'connection-failed', 'HPE_INVALID_CONSTANT'],
])('%s is %s', (system, code, reason) => {
  const error = toFetchError(
    'https://example.org/',
    Object.assign(new Error('no'), { code: system }),
    15_000,
  );
  expect([error.code, error.detail.reason]).toEqual([code, reason]);
});

test('what is no error of the system is unknown, and a SourceError stays itself', () => {
  expect(toFetchError('x', 'oops', 1).detail.reason).toBe('unknown');
  const error = new SourceError('too-large', 'x');
  expect(toFetchError('y', error, 1)).toBe(error);
});
