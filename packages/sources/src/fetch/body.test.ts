import { Readable } from 'node:stream';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { SourceError } from '../errors.ts';
import { readBody } from './body.ts';

const PAGE = Buffer.from('<p>특허의 54%</p>'.repeat(50));

function pieces(bytes: Uint8Array): Readable {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += 100) parts.push(bytes.subarray(at, at + 100));
  return Readable.from(parts);
}

async function outcome(bytes: Uint8Array, encoding: string | null, limit = 100_000): Promise<string> {
  return readBody(pieces(bytes), encoding, limit, 'https://example.org/').then(
    (read) => (PAGE.equals(read) ? 'whole' : `other: ${Buffer.from(read)}`),
    (error: unknown) =>
      error instanceof SourceError ? error.code : String((error as NodeJS.ErrnoException).code),
  );
}

describe('a body is decompressed', () => {
  test.each([
    ['as it is', null, PAGE],
    ['identity', 'identity', PAGE],
    ['gzip', 'gzip', gzipSync(PAGE)],
    ['x-gzip', 'X-GZIP', gzipSync(PAGE)],
    [
      'gzip in two members',
      'gzip',
      Buffer.concat([gzipSync(PAGE.subarray(0, 9)), gzipSync(PAGE.subarray(9))]),
    ],
    ['br', 'br', brotliCompressSync(PAGE)],
    ['deflate', 'deflate', deflateSync(PAGE)],
    ['twice', 'br, gzip', gzipSync(brotliCompressSync(PAGE))],
  ])('%s', async (_, encoding, bytes) => {
    expect(await outcome(bytes, encoding)).toBe('whole');
  });
});

describe('a body that is not what it says is refused', () => {
  test.each([
    ['unknown compression', 'zstd', PAGE, 'connection-failed'],
    ['a name of every object', 'constructor', PAGE, 'connection-failed'],
    ['four layers', 'gzip, gzip, gzip, gzip', PAGE, 'connection-failed'],
    ['no gzip at all', 'gzip', PAGE, 'Z_DATA_ERROR'],
    ['cut short', 'gzip', gzipSync(PAGE).subarray(0, -20), 'Z_BUF_ERROR'],
    ['cut short', 'br', brotliCompressSync(PAGE).subarray(0, -8), 'Z_BUF_ERROR'],
  ])('%s: %s', async (_, encoding, bytes, code) => {
    expect(await outcome(bytes, encoding)).toBe(code);
  });
});

describe('bytes are counted after decompression', () => {
  const zeros = Buffer.alloc(20_000_000);
  test.each([
    ['gzip', gzipSync(zeros)],
    ['br', brotliCompressSync(zeros)],
    ['deflate', deflateSync(zeros)],
    ['gzip, gzip', gzipSync(gzipSync(zeros))],
  ])('a bomb of %s is stopped while it grows', async (encoding, bomb) => {
    expect(bomb.byteLength).toBeLessThan(30_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(await outcome(bomb, encoding, 100_000)).toBe('too-large');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
  });
  test('up to the limit is enough', async () => {
    expect(await outcome(gzipSync(PAGE), 'gzip', PAGE.byteLength)).toBe('whole');
    expect(await outcome(gzipSync(PAGE), 'gzip', PAGE.byteLength - 1)).toBe('too-large');
  });
});
