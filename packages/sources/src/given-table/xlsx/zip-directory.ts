import { TableFileError } from '../table-file-error.ts';
import type { TableLimits } from '../table-limits.ts';
import { placeIn } from '../table-place.ts';

/** A part of an archive as its directory lists it; nothing is unpacked yet. */
export interface ZipPart {
  readonly name: string;
  /** The bytes as they lie in the archive. */
  readonly packed: Uint8Array;
  readonly isDeflated: boolean;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const WIDE = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;

/**
 * The parts of a ZIP archive by their names, from the directory at its end alone, as spreadsheets read it.
 * Example: `readZipDirectory(bytes, 'a.xlsx', TABLE_LIMITS).get('xl/workbook.xml')`.
 * Throws TableFileError `damaged-archive`, `locked-archive`, `repeated-part`, `too-many-parts`.
 */
export function readZipDirectory(
  bytes: Uint8Array,
  file: string,
  { parts: most }: TableLimits,
): ReadonlyMap<string, ZipPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = (part?: string): TableFileError =>
    new TableFileError('damaged-archive', placeIn(file), part === undefined ? {} : { part });
  const end = findEnd(view);
  if (end === null) throw damaged();
  const count = view.getUint16(end + 10, true);
  if (count > most) throw new TableFileError('too-many-parts', placeIn(file), { limit: most });
  const parts = new Map<string, ZipPart>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw damaged();
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new TableFileError('locked-archive', placeIn(file));
    const part = readPart(view, bytes, at, name);
    if (part === null) throw damaged(name);
    if (parts.has(name)) throw new TableFileError('repeated-part', placeIn(file), { part: name });
    parts.set(name, part);
    at = next;
  }
  return parts;
}

/** The last record that can be the end of an archive: a comment behind it may hold anything. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (
      view.getUint32(at, true) === END &&
      at + END_LENGTH + view.getUint16(at + 20, true) <= view.byteLength
    )
      return at;
  return null;
}

function readPart(view: DataView, bytes: Uint8Array, at: number, name: string): ZipPart | null {
  const method = view.getUint16(at + 10, true);
  const wide = wideFields(view, at);
  const size = wide.packed ?? view.getUint32(at + 20, true);
  const local = wide.offset ?? view.getUint32(at + 42, true);
  if (method !== STORED && method !== DEFLATED) return null;
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL) return null;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + size > view.byteLength) return null;
  return { name, packed: bytes.subarray(start, start + size), isDeflated: method === DEFLATED };
}

/** Sizes that some programs write in 64 bits, though the file is small. */
function wideFields(view: DataView, at: number): { packed: number | null; offset: number | null } {
  const found: { packed: number | null; offset: number | null } = { packed: null, offset: null };
  const start = at + 46 + view.getUint16(at + 28, true);
  const end = start + view.getUint16(at + 30, true);
  for (let field = start; field + 4 <= end; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    const last = Math.min(end, value + view.getUint16(field + 2, true));
    const take = (): number | null => {
      value += 8;
      return value <= last ? Number(view.getBigUint64(value - 8, true)) : null;
    };
    if (view.getUint32(at + 24, true) === WIDE) take();
    if (view.getUint32(at + 20, true) === WIDE) found.packed = take();
    if (view.getUint32(at + 42, true) === WIDE) found.offset = take();
    break;
  }
  return found;
}
