import { columnLetters, type Report, type Table } from '@assay/engine';
import { parseAddress } from './xlsx/cell-address.ts';

/** The part of a table that a claim rests on, with row numbers and column letters as its file has them. */
export interface TableExcerpt {
  readonly columns: readonly {
    readonly letters: string;
    readonly name: string;
    /** Whether its cells are words rather than numbers. */
    readonly isText: boolean;
  }[];
  readonly rows: readonly {
    readonly number: number;
    readonly cells: readonly { readonly text: string; readonly isUsed: boolean }[];
  }[];
  /** Rows that the claim rests on as well. */
  readonly more: number;
}

const MOST_ROWS = 8;
const MOST_COLUMNS = 6;

/**
 * For each claim that a table decided, by its id: the rows and columns of the cells that it rests on, beside the column that
 * names what a row is about. A claim that rests on no cell, as that there are none, has none.
 * Example: of a claim on `B7`, the header of A and B and row 7, in which B is used.
 */
export function excerptsOf(
  { claims }: Pick<Report, 'claims'>,
  tables: readonly Table[],
): ReadonlyMap<string, TableExcerpt> {
  const byName = new Map(tables.map((table) => [table.given.name, table]));
  const excerpts = new Map<string, TableExcerpt>();
  for (const { id, table } of claims) {
    const whole = table === undefined ? undefined : byName.get(table.name);
    const excerpt = table === undefined || whole === undefined ? null : excerptOf(whole, table.cells);
    if (excerpt !== null) excerpts.set(id, excerpt);
  }
  return excerpts;
}

function excerptOf(
  { given, columns, entityColumn }: Table,
  addresses: readonly string[],
): TableExcerpt | null {
  const { origin } = given;
  const used = addresses.flatMap((address) => {
    const place = parseAddress(address.slice(address.lastIndexOf('!') + 1));
    return place === null ? [] : [{ row: place.row - origin.row, column: place.column - origin.column }];
  });
  if (used.length === 0) return null;
  const usedAt = new Set(used.map(({ row, column }) => `${row} ${column}`));
  const rows = [...new Set(used.map(({ row }) => row))].sort((a, b) => a - b);
  const about = entityColumn === null ? [] : [entityColumn];
  const shown = [...new Set([...about, ...used.map(({ column }) => column)])]
    .slice(0, MOST_COLUMNS)
    .sort((a, b) => a - b);
  return {
    columns: shown.map((column) => ({
      letters: columnLetters(origin.column + column),
      name: columns[column]?.name ?? '',
      isText: columns[column]?.kind === 'text' || columns[column]?.kind === 'list',
    })),
    rows: rows.slice(0, MOST_ROWS).map((row) => ({
      number: origin.row + row + 1,
      cells: shown.map((column) => ({
        text: given.rows[row]?.[column]?.text ?? '',
        isUsed: usedAt.has(`${row} ${column}`),
      })),
    })),
    more: Math.max(0, rows.length - MOST_ROWS),
  };
}
