import { isUtf8 } from 'node:buffer';
import { DESCRIPTOR_FILE } from '../descriptor/descriptor-faults.ts';
import { type FindJsonPlace, jsonPlaces } from '../descriptor/locate-json.ts';
import { type Descriptor, parseDescriptor } from '../descriptor/parse-descriptor.ts';
import type { ResourceFile } from '../descriptor/read-resources.ts';
import { type Fault, type FaultPlace, faultAt } from '../fault/fault.ts';
import { readTableFile } from '../table/read-table-file.ts';
import type { TableFile } from '../table/table-file.ts';
import type { TableName } from '../tables/column.ts';
import { TABLES } from '../tables/tables.ts';
import type { Limits } from './limits.ts';
import { overlaid } from './overlay.ts';
import { type FileReading, folderReader, type PackageReader } from './read-file.ts';

/** A file of a package as it lies on the disk. */
export interface PackageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A package read into rows; `descriptor` is null where `datapackage.json` is not usable. */
export interface LoadedPackage {
  readonly folder: string;
  readonly descriptor: Descriptor | null;
  /** `datapackage.json` and every file that it lists, for the hash. */
  readonly files: readonly PackageFile[];
  readonly tables: readonly TableFile[];
  /** Tables of which some file or row could not be read. */
  readonly incomplete: ReadonlySet<TableName>;
  readonly faults: readonly Fault[];
}

/**
 * Reads a package's files and rows; compares nothing yet. `overlay` has files, by path, that are read in place of those on
 * the disk, to try a change before it is written.
 * Example: `loadPackage('data/ai-race', LIMITS).tables.length` → 86.
 */
export function loadPackage(
  folder: string,
  limits: Limits,
  overlay: ReadonlyMap<string, Uint8Array> = new Map(),
): LoadedPackage {
  const reader = overlaid(folderReader(folder, limits.fileBytes), overlay);
  const reading = withinLimit(reader.read(DESCRIPTOR_FILE), limits.descriptorBytes);
  if (!reading.ok)
    return failed(folder, [readingFault(reading, { folder, file: DESCRIPTOR_FILE }, limits.descriptorBytes)]);
  if (!isUtf8(reading.bytes)) {
    return failed(folder, [faultAt('not-utf8', { folder, file: DESCRIPTOR_FILE, line: 1 })]);
  }
  const text = new TextDecoder().decode(reading.bytes);
  const { descriptor, faults } = parseDescriptor(text, folder, limits);
  if (descriptor === null) return failed(folder, faults);
  const files = [{ path: DESCRIPTOR_FILE, bytes: reading.bytes }];
  const loaded = loadTables(reader, folder, jsonPlaces(text), descriptor, limits);
  return { folder, descriptor, ...loaded, files: [...files, ...loaded.files] };
}

function loadTables(
  reader: PackageReader,
  folder: string,
  find: FindJsonPlace,
  { resources }: Descriptor,
  limits: Limits,
): Pick<LoadedPackage, 'files' | 'tables' | 'incomplete' | 'faults'> {
  const files: PackageFile[] = [];
  const tables: TableFile[] = [];
  const faults: Fault[] = [];
  const incomplete = new Set<TableName>();
  for (const resource of resources) {
    let room = limits.rows;
    const before = faults.length;
    for (const resourceFile of resource.files) {
      const { path } = resourceFile;
      const reading = reader.read(path);
      if (!reading.ok) {
        faults.push(
          readingFault(reading, placeToMend(reading, resourceFile, folder, find), limits.fileBytes),
        );
        continue;
      }
      files.push({ path, bytes: reading.bytes });
      const table = readTableFile({ folder, path, table: TABLES[resource.table], bytes: reading.bytes });
      faults.push(...table.faults);
      if (table.file === null || room < 0) continue;
      if (table.file.count <= room) tables.push(table.file);
      else {
        const at = { folder, file: path, line: table.file.lineOf(room) };
        faults.push(faultAt('too-many-rows', at, { expected: String(limits.rows) }));
      }
      room -= table.file.count;
    }
    if (faults.length > before) incomplete.add(resource.table);
  }
  return { files, tables, incomplete, faults };
}

/** What is missing or leads out is mended in `datapackage.json`; what cannot be read, in the file. */
function placeToMend(
  reading: Extract<FileReading, { ok: false }>,
  { path, at }: ResourceFile,
  folder: string,
  find: FindJsonPlace,
): FaultPlace {
  return reading.code === 'file-missing' || reading.code === 'path-escapes'
    ? { folder, file: DESCRIPTOR_FILE, ...find(at) }
    : { folder, file: path };
}

function withinLimit(reading: FileReading, limit: number): FileReading {
  if (!reading.ok || reading.bytes.length <= limit) return reading;
  return { ok: false, code: 'file-too-large', value: String(reading.bytes.length) };
}

function readingFault(
  { code, value }: Extract<FileReading, { ok: false }>,
  place: FaultPlace,
  limit: number,
): Fault {
  const missing = code === 'file-missing' && value === DESCRIPTOR_FILE;
  return faultAt(missing ? 'descriptor-missing' : code, place, { value, expected: String(limit) });
}

function failed(folder: string, faults: readonly Fault[]): LoadedPackage {
  return { folder, descriptor: null, files: [], tables: [], incomplete: new Set(), faults };
}
