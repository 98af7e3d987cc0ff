import { type GivenTable, inferTable, type Table } from '@assay/engine';
import type { ReadCp949 } from '../decode/read-cp949.ts';
import { SourceError } from '../errors.ts';
import { withOwnNames } from './own-names.ts';
import { parseTableFile } from './parse-table-file.ts';
import type { TableFile } from './table-file.ts';
import { TableFileError } from './table-file-error.ts';
import type { TableLimits } from './table-limits.ts';
import { placeIn } from './table-place.ts';

/** A file of tables as it is handed over: its name, and what is in it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file of tables that was read, with all that was inferred of them. */
export interface ShelvedFile {
  readonly file: string;
  readonly tables: readonly Table[];
  readonly notices: TableFile['notices'];
}

/** What tables that are given beside one text may cost at most: bytes, tables and cells in all, the rest each. */
export const SHELF_LIMITS: TableLimits = {
  bytes: 3 * 1024 * 1024,
  unpacked: 32 * 1024 * 1024,
  parts: 1_000,
  tables: 30,
  rows: 10_000,
  columns: 500,
  cells: 50_000,
  characters: 10_000,
};

interface Taken {
  readonly shelved: ShelvedFile;
  readonly bytes: number;
  readonly cells: number;
}

/** The tables that are given beside one text, file by file, within limits in all; in Node and in browsers alike. */
export class TableShelf {
  readonly #files = new Map<string, Taken>();
  readonly #limits: TableLimits;
  readonly #readCp949: ReadCp949;

  constructor(readCp949: ReadCp949, limits: TableLimits = SHELF_LIMITS) {
    this.#readCp949 = readCp949;
    this.#limits = limits;
  }

  /**
   * Reads a file and keeps its tables under a key, in place of what was there and where it was among the others. Of two tables of one name, in whatever files,
   * the second is called `… (2)`. Nothing is kept of a file that is refused.
   * Throws TableFileError and SourceError, with one line a language that says where, what and what to do.
   */
  async put(key: string, { name, bytes }: GivenFile): Promise<ShelvedFile> {
    try {
      const taken = await this.#read(key, { name, bytes });
      this.#files.set(key, taken);
      return taken.shelved;
    } catch (error) {
      this.take(key);
      throw error;
    }
  }

  async #read(key: string, { name, bytes }: GivenFile): Promise<Taken> {
    const others = [...this.#files].flatMap(([other, taken]) => (other === key ? [] : [taken]));
    const sum = (count: (taken: Taken) => number): number =>
      others.reduce((all, taken) => all + count(taken), 0);
    const { bytes: mostBytes, tables: mostTables, cells: mostCells } = this.#limits;
    if (sum((taken) => taken.bytes) + bytes.byteLength > mostBytes)
      throw new SourceError('too-large', name, { bytes: mostBytes });
    const { tables, notices } = await parseTableFile(bytes, name, this.#limits, this.#readCp949);
    const refuse = (code: 'too-many-tables' | 'too-many-cells', limit: number): TableFileError =>
      new TableFileError(code, placeIn(name), { limit });
    if (sum(({ shelved }) => shelved.tables.length) + tables.length > mostTables)
      throw refuse('too-many-tables', mostTables);
    const cells = tables.reduce((sum, table) => sum + cellsOf(table), 0);
    if (sum((taken) => taken.cells) + cells > mostCells) throw refuse('too-many-cells', mostCells);
    const names = new Set(others.flatMap(({ shelved }) => shelved.tables.map(({ given }) => given.name)));
    const inferred = withOwnNames(tables, names).map((table) => inferTable(table));
    const shelved = { file: name, tables: inferred, notices };
    return { shelved, bytes: bytes.byteLength, cells };
  }

  /** Takes a file away; nothing happens where none is under the key. */
  take(key: string): void {
    this.#files.delete(key);
  }

  /** All tables, in the order in which their files were put there. */
  get tables(): readonly Table[] {
    return [...this.#files.values()].flatMap(({ shelved }) => shelved.tables);
  }
}

function cellsOf({ rows }: GivenTable): number {
  return rows.reduce((sum, row) => sum + row.length, 0);
}
