import { createHash } from 'node:crypto';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createZstdDecompress } from 'node:zlib';
import { StoreError } from '../errors.ts';
import {
  BACKUP_FORMAT,
  type BackupHeader,
  type BackupTable,
  parseHeader,
  parsePart,
  tableName,
} from './backup-header.ts';
import { type Frame, readFrames } from './frames.ts';

/** What takes the text of a table's rows, and tells how many there were once it has ended. */
export interface RowTarget {
  readonly stream: Writable;
  /** Null where it does not count. */
  readonly countRows: () => number | null;
}

/**
 * Reads a backup from its first byte to its last and hands each table's rows on, having checked lengths and hashes.
 * Example: `await readBackup('today.assay', { onHeader, tableTarget })` → rows by table, `{ 'public.documents': 120 }`.
 * Throws StoreError `backup-unreadable`, `not-a-backup`, `backup-newer`, `backup-cut-short`, `backup-damaged`, and
 * whatever the targets throw.
 */
export async function readBackup(
  file: string,
  {
    onHeader,
    tableTarget,
  }: {
    readonly onHeader: (header: BackupHeader) => Promise<void>;
    readonly tableTarget: (table: BackupTable) => RowTarget;
  },
): Promise<Record<string, number>> {
  const frames = readFrames(file);
  const damaged = (part: string) => new StoreError('backup-damaged', file, { part });
  const first = await frames.next();
  const header =
    first.done === true || first.value.kind !== 'H' ? null : parseHeader(first.value.bytes.toString('utf8'));
  if (header === null) throw damaged('H');
  if (header.format > BACKUP_FORMAT)
    throw new StoreError('backup-newer', file, { found: header.format, wanted: BACKUP_FORMAT });
  await onHeader(header);
  const rows: Record<string, number> = {};
  for (const table of header.tables) {
    const begin = await frames.next();
    if (begin.done === true || begin.value.kind !== 'T') throw damaged(tableName(table));
    rows[tableName(table)] = await readPart(frames, table, tableTarget(table), damaged);
  }
  // The generator checks the end mark before it is done.
  if ((await frames.next()).done !== true) throw damaged('Z');
  return rows;
}

async function readPart(
  frames: AsyncGenerator<Frame, void, undefined>,
  table: BackupTable,
  target: RowTarget,
  damaged: (part: string) => StoreError,
): Promise<number> {
  const name = tableName(table);
  const hash = createHash('sha256');
  let bytes = 0;
  let end: string | null = null;
  const compressed = async function* () {
    for (;;) {
      const next = await frames.next();
      if (next.done === true) throw damaged(name);
      const { kind, bytes: piece } = next.value;
      if (kind === 'D') yield piece;
      else {
        end = kind === 'E' ? piece.toString('utf8') : null;
        return;
      }
    }
  };
  await pipeline(
    Readable.from(compressed(), { objectMode: false }),
    createZstdDecompress(),
    async function* (pieces: AsyncIterable<Buffer>) {
      for await (const piece of pieces) {
        hash.update(piece);
        bytes += piece.length;
        yield piece;
      }
    },
    target.stream,
  ).catch((error: unknown) => {
    throw isCompressionFault(error) ? damaged(name) : error;
  });
  const part = end === null ? null : parsePart(end);
  const counted = target.countRows();
  if (part === null || part.bytes !== bytes || part.sha256 !== hash.digest('hex')) throw damaged(name);
  if (counted !== null && counted !== part.rows) throw damaged(name);
  return part.rows;
}

function isCompressionFault(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^(?:ZSTD_|Z_|ERR_ZLIB)/.test(error.code)
  );
}
