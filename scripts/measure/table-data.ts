// Reads folders of statements about tables as tables and labels, and splits them by table. Cannot tell a label that is wrong.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inferTable, type Table, tableFromRecords } from '@assay/engine';

/** A statement with the table that it is about and what people say of it. */
export interface Labelled {
  readonly id: string;
  readonly table: string;
  readonly text: string;
  readonly supported: boolean;
  readonly channel: string;
  /** Two statements of one pair differ in a fact. */
  readonly pair: string | null;
  readonly caption: string | null;
}

interface TableFile {
  readonly [name: string]: {
    readonly caption?: string;
    readonly header: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
}

/** The tables of a folder, by name, read when asked for; the data says that the first row is the header. */
export function readTables(folder: string): (name: string, caption?: string) => Table {
  const given = readJson<TableFile>(join(folder, 'tables.json'));
  const known = new Map<string, Table>();
  return (name, caption) => {
    const held = known.get(name);
    if (held !== undefined) return held;
    const one = given[name];
    if (one === undefined) throw new RangeError(`no table ${name} in ${folder}`);
    const records = tableFromRecords({ name, columns: one.header, rows: one.rows });
    const table = inferTable(
      { ...records, caption: one.caption ?? caption ?? null },
      { headerRows: [0], language: 'en' },
    );
    known.set(name, table);
    return table;
  };
}

/** The statements of a folder. */
export function readStatements(folder: string): Labelled[] {
  return readLines<{
    id?: string;
    table: string;
    statement: string;
    label: string;
    channel?: string;
    pair?: string;
    caption?: string;
  }>(join(folder, 'statements.jsonl')).map((line, index) => ({
    id: line.id ?? String(index),
    table: line.table,
    text: line.statement,
    supported: line.label === 'supported',
    channel: line.channel ?? 'all',
    pair: line.pair ?? null,
    caption: line.caption ?? null,
  }));
}

/** Whether a table is of the half that is tuned on, by its name alone; the other half is only scored. */
export function isTuned(table: string): boolean {
  return bits(table) % 2 === 0;
}

function bits(table: string): number {
  return createHash('sha256').update(table).digest().readUInt32BE(0);
}

/** The values of a file of one JSON value a line. */
export function readLines<Line>(path: string): Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Line => JSON.parse(line));
}

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(path, 'utf8'));
}
