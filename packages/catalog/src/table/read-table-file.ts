import { isAscii, isUtf8 } from 'node:buffer';
import { readCarefully } from '../csv/careful-row.ts';
import { readColumns } from '../csv/read-columns.ts';
import { type Fault, faultAt } from '../fault/fault.ts';
import type { Table } from '../tables/column.ts';
import { checkHeader } from './check-header.ts';
import { soundRows } from './sound-rows.ts';
import { TableFile } from './table-file.ts';

/** Bytes that belong to a table of a package. */
export interface TableBytes {
  readonly folder: string;
  readonly path: string;
  readonly table: Table<unknown>;
  readonly bytes: Uint8Array;
}

/** The rows of one file and what is wrong with it as a table; `file` is null where no row can be read. */
export interface TableReading {
  readonly file: TableFile | null;
  readonly faults: readonly Fault[];
}

/** Reads one CSV file: encoding, quotes, header and the width of every row. */
export function readTableFile({ folder, path, table, bytes }: TableBytes): TableReading {
  const at = { folder, file: path };
  const text = decode(bytes);
  if (text === null) return { file: null, faults: [faultAt('not-utf8', { ...at, line: badLine(bytes) })] };
  const header = readCarefully(text, 0, 0).cells;
  const headerFaults = checkHeader(header, table, at);
  if (headerFaults.length > 0) return { file: null, faults: headerFaults };
  const order = table.columns.map((column) => header.indexOf(column.name));
  const quick = readColumns(text, header.length);
  const { columns, places, faults } =
    quick === null ? soundRows(text, header, at) : { columns: quick, places: null, faults: [] };
  const ordered = order.map((place) => columns[place] ?? null);
  return { file: new TableFile({ folder, path, table, text, order, columns: ordered, places }), faults };
}

const BYTE_ORDER_MARK = '\uFEFF';

/** ASCII is by far the quickest to decode, and most files of figures are ASCII. */
function decode(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isAscii(buffer)) return buffer.toString('latin1');
  if (!isUtf8(buffer)) return null;
  const text = buffer.toString('utf8');
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

/** The first line that is not UTF-8. */
function badLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return line;
}
