import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { fileFailure } from '../embedded/failures.ts';
import { StoreError } from '../errors.ts';

/**
 * A backup is a row of frames: one letter, the length in four bytes, and the bytes. H is the header, T begins a table,
 * D holds compressed rows, E ends the table, and Z ends the file with the hash of all before it.
 */
export type FrameKind = 'H' | 'T' | 'D' | 'E' | 'Z';

export interface Frame {
  readonly kind: FrameKind;
  readonly bytes: Buffer;
}

/** Begins every backup, and is no text. */
const MAGIC = Buffer.from('\x89ASSAY-BACKUP\r\n\x1a\n', 'latin1');
const KINDS = 'HTDEZ';
const FRAME_HEAD = 5;
/** Rows come in pieces far below this; a header of a thousand tables too. */
const LONGEST_FRAME = 16 * 1024 * 1024;

export interface FrameWriter {
  readonly write: (kind: FrameKind, bytes: Buffer) => Promise<void>;
  /** Writes the end mark; nothing may follow. */
  readonly end: () => Promise<void>;
}

/** Writes frames one after another. */
export async function writeFrames(file: FileHandle): Promise<FrameWriter> {
  const hash = createHash('sha256');
  const put = async (bytes: Buffer) => {
    hash.update(bytes);
    await file.writeFile(bytes);
  };
  const write = async (kind: FrameKind, bytes: Buffer) => {
    const head = Buffer.alloc(FRAME_HEAD);
    head.write(kind, 0, 'latin1');
    head.writeUInt32BE(bytes.length, 1);
    await put(head);
    await put(bytes);
  };
  await put(MAGIC);
  return { write, end: () => write('Z', Buffer.from(hash.copy().digest('hex'))) };
}

/**
 * The frames of a file, up to its end mark, which is checked and not given.
 * Throws StoreError `backup-unreadable`, `not-a-backup`, `backup-cut-short`, `backup-damaged`.
 */
export async function* readFrames(file: string): AsyncGenerator<Frame, void, undefined> {
  const hash = createHash('sha256');
  const bytes = byteReader(file);
  const magic = await bytes.take(MAGIC.length);
  if (!MAGIC.subarray(0, magic.length).equals(magic) || magic.length === 0)
    throw new StoreError('not-a-backup', file);
  if (magic.length < MAGIC.length) throw new StoreError('backup-cut-short', file);
  hash.update(magic);
  for (;;) {
    const head = await bytes.take(FRAME_HEAD);
    if (head.length < FRAME_HEAD) throw new StoreError('backup-cut-short', file);
    const kind = head.toString('latin1', 0, 1);
    const length = head.readUInt32BE(1);
    if (!isKind(kind) || length > LONGEST_FRAME)
      throw new StoreError('backup-damaged', file, { part: `${kind} ${length}` });
    const body = await bytes.take(length);
    if (body.length < length) throw new StoreError('backup-cut-short', file);
    if (kind === 'Z') {
      if (body.toString('latin1') !== hash.digest('hex'))
        throw new StoreError('backup-damaged', file, { part: 'sha256' });
      if ((await bytes.take(1)).length > 0) throw new StoreError('backup-damaged', file, { part: 'Z' });
      return;
    }
    hash.update(head).update(body);
    yield { kind, bytes: body };
  }
}

function isKind(kind: string): kind is FrameKind {
  return kind !== '' && KINDS.includes(kind);
}

/** Takes bytes from a file in pieces of a given length; fewer come at its end alone. */
function byteReader(file: string): { take: (length: number) => Promise<Buffer> } {
  const stream: AsyncIterator<Buffer> = createReadStream(file, { highWaterMark: 256 * 1024 })[
    Symbol.asyncIterator
  ]();
  let kept: Buffer = Buffer.alloc(0);
  return {
    take: async (length) => {
      const parts = [kept];
      let have = kept.length;
      while (have < length) {
        const next = await nextChunk(stream, file);
        if (next === null) break;
        parts.push(next);
        have += next.length;
      }
      const all = parts.length === 1 ? kept : Buffer.concat(parts);
      kept = all.subarray(length);
      return all.subarray(0, length);
    },
  };
}

async function nextChunk(stream: AsyncIterator<Buffer>, file: string): Promise<Buffer | null> {
  try {
    const { done, value } = await stream.next();
    return done === true ? null : value;
  } catch (error) {
    throw fileFailure(error, 'backup-unreadable', file, {
      EACCES: 'permission',
      EPERM: 'permission',
      ENOENT: 'no-such-file',
      ENOTDIR: 'no-such-file',
      EISDIR: 'is-a-folder',
    });
  }
}
