import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { collectBytes } from '../bytes/collect.ts';
import { SourceError } from '../errors.ts';

const MOST_ENCODINGS = 3;

/** A body that ends early is an error: half an article would be checked as if it were the whole. */
const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  deflate: () => createInflate(),
  br: () => createBrotliDecompress(),
};

/** What is asked of servers: `gzip, br`. */
export const ACCEPTED_ENCODINGS = 'gzip, br';

/**
 * The decompressed bytes of a response's body, at most `limit` of them: a small body that grows is stopped while it grows.
 * Example: `readBody(stream, 'gzip', 10_485_760, url)` → bytes. Throws SourceError `too-large`, `connection-failed`.
 */
export async function readBody(
  stream: Readable,
  encoding: string | null,
  limit: number,
  where: string,
  beyond: 'refuse' | 'cut' = 'refuse',
): Promise<Uint8Array> {
  const names = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
    .reverse();
  const decoders = names
    .slice(0, MOST_ENCODINGS)
    .map((name) => (Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined)?.());
  if (names.length > MOST_ENCODINGS || decoders.includes(undefined)) {
    discard(stream);
    throw new SourceError('connection-failed', where, { reason: 'compression' });
  }
  let last: Readable = stream;
  for (const decoder of decoders) {
    // Errors of the parts reach the reader of the last one.
    if (decoder !== undefined) last = pipeline(last, decoder, () => {}) as Readable;
  }
  try {
    return await collectBytes(last, limit, where, beyond);
  } finally {
    discard(last);
    discard(stream);
  }
}

/** Leaves a body unread. It may still fail while it is torn down, and an error that no one hears ends the process. */
export function discard(stream: Readable): void {
  stream.on('error', () => {}).destroy();
}
