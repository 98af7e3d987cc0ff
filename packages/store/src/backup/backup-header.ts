/** What a backup says of itself, before its rows. */
export interface BackupHeader {
  readonly format: number;
  /** The program that wrote it, as 0.1.0. */
  readonly program: string;
  /** When, as 2026-11-26T07:10:02.000Z. */
  readonly createdAt: string;
  /** The server it was read from, as 18.4. */
  readonly server: string;
  /** The migrations that had made its tables, in their order. */
  readonly migrations: readonly string[];
  readonly tables: readonly BackupTable[];
  readonly sequences: readonly BackupSequence[];
}

export interface BackupTable {
  readonly schema: string;
  readonly name: string;
  /** Those that hold values; generated ones are left out. */
  readonly columns: readonly BackupColumn[];
}

export interface BackupColumn {
  readonly name: string;
  /** As PostgreSQL writes it: `character varying(10)[]`. */
  readonly type: string;
}

export interface BackupSequence {
  readonly schema: string;
  readonly name: string;
  /** An integer of 64 bits, in digits. */
  readonly value: string;
  /** Whether that value was given out already. */
  readonly called: boolean;
}

/** What follows the rows of a table: how many there were, and the hash of their text. */
export interface BackupPart {
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** The newest format that this program reads, and the one it writes. */
export const BACKUP_FORMAT = 1;

/** A header from outside, or null where it is none. Its format is not judged. */
export function parseHeader(text: string): BackupHeader | null {
  const value = parseJson(text);
  if (!isRecord(value)) return null;
  const { format, program, createdAt, server, migrations, tables, sequences } = value;
  if (typeof format !== 'number' || typeof program !== 'string') return null;
  if (typeof createdAt !== 'string' || typeof server !== 'string') return null;
  if (!isListOf(migrations, isString)) return null;
  if (!isListOf(tables, isTable) || !isListOf(sequences, isSequence)) return null;
  return { format, program, createdAt, server, migrations, tables, sequences };
}

/** The end of a part from outside, or null where it is none. */
export function parsePart(text: string): BackupPart | null {
  const value = parseJson(text);
  if (!isRecord(value)) return null;
  const { rows, bytes, sha256 } = value;
  if (typeof rows !== 'number' || typeof bytes !== 'number' || typeof sha256 !== 'string') return null;
  return { rows, bytes, sha256 };
}

/** How a table is told to a reader: `public.documents`. */
export function tableName({ schema, name }: { readonly schema: string; readonly name: string }): string {
  return `${schema}.${name}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isListOf<T>(value: unknown, isOne: (one: unknown) => one is T): value is T[] {
  return Array.isArray(value) && value.every(isOne);
}

function isTable(value: unknown): value is BackupTable {
  return (
    isRecord(value) && isString(value.schema) && isString(value.name) && isListOf(value.columns, isColumn)
  );
}

function isColumn(value: unknown): value is BackupColumn {
  return isRecord(value) && isString(value.name) && isString(value.type);
}

function isSequence(value: unknown): value is BackupSequence {
  return (
    isRecord(value) &&
    isString(value.schema) &&
    isString(value.name) &&
    isString(value.value) &&
    typeof value.called === 'boolean'
  );
}
