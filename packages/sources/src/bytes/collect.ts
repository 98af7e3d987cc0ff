import { SourceError } from '../errors.ts';

/**
 * Gathers a stream into one array of bytes, and stops it as soon as it exceeds the limit.
 * What is beyond is cut off where the caller can do without.
 * Example: `collectBytes([Uint8Array.of(1), Uint8Array.of(2)], 2, 'x')` → bytes 1, 2; with limit 1 → SourceError `too-large`.
 */
export async function collectBytes(
  stream: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  limit: number,
  where: string,
  beyond: 'refuse' | 'cut' = 'refuse',
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;
    if (size + chunk.byteLength > limit) {
      if (beyond === 'refuse') throw new SourceError('too-large', where, { bytes: limit });
      chunks.push(chunk.subarray(0, limit - size));
      size = limit;
      break;
    }
    size += chunk.byteLength;
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks, size);
}
