import { Buffer } from 'node:buffer';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';

/** How files of a cache begin; a change of their form gets another number. */
const MAGIC = Buffer.from('assay 1\n');
/** The sum of what follows, and the length of the key. */
const HEAD = MAGIC.length + 8;

/** A plain value as the bytes of a file, under the key that must be given to read it again. */
export function encodePart(key: string, value: unknown): Uint8Array {
  const name = Buffer.from(key);
  const payload = Buffer.concat([name, serialize(value)]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32LE(crc32(payload), 0);
  numbers.writeUInt32LE(name.length, 4);
  return Buffer.concat([MAGIC, numbers, payload]);
}

/**
 * The value that was encoded under a key; null where the bytes are damaged, cut off, of another key or of another program.
 * Example: `decodePart('names', encodePart('names', [1]))` → `{ value: [1] }`.
 */
export function decodePart(key: string, bytes: Uint8Array): { readonly value: unknown } | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < HEAD || !file.subarray(0, MAGIC.length).equals(MAGIC)) return null;
  const payload = file.subarray(HEAD);
  const name = payload.subarray(0, file.readUInt32LE(MAGIC.length + 4));
  if (crc32(payload) !== file.readUInt32LE(MAGIC.length) || name.toString() !== key) return null;
  try {
    return { value: deserialize(payload.subarray(name.length)) };
  } catch {
    return null;
  }
}
