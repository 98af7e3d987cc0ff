import type { Exact } from '../../quantity/exact.ts';
import { exact } from '../../quantity/exact.ts';
import { dateOrder } from '../cell-date.ts';
import type { Table, TableCell, TableColumn, TableRow } from '../table.ts';
import { findTableTerms, type TableTerm } from './table-terms.ts';

/** One text of a column, with the rows that hold it. */
export interface ColumnValue {
  readonly terms: readonly TableTerm[];
  readonly rows: readonly number[];
}

/** A column made ready for look-ups. */
export interface IndexedColumn {
  readonly column: TableColumn;
  readonly head: readonly TableTerm[];
  readonly values: readonly ColumnValue[];
  /** By row: what it is ordered by; null where missing. */
  readonly order: readonly (Exact | null)[];
  /** Whether most of its values have an order. */
  readonly ordered: boolean;
  /** Whether its values add up: numbers, no ranks, years or dates. */
  readonly additive: boolean;
  /** Whether all its numbers are whole. */
  readonly whole: boolean;
  readonly least: number;
  readonly greatest: number;
}

/** Where a stem stands: in which value of which column, at which place. */
export interface Posting {
  readonly column: number;
  readonly value: number;
  readonly at: number;
}

/** A table made ready for statements. Rows are counted without remarks. */
export interface IndexedTable {
  readonly table: Table;
  readonly rows: readonly TableRow[];
  /** Rows that are records, not sums of others. */
  readonly records: readonly number[];
  readonly columns: readonly IndexedColumn[];
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  readonly titleStems: ReadonlySet<string>;
}

/** A table made ready for look-ups; made once for each table. Example: its postings tell in which cells `rovers` stands. */
export function indexTable(table: Table): IndexedTable {
  const known = INDEXES.get(table);
  if (known !== undefined) return known;
  const rows = table.rows.filter(({ kind }) => kind !== 'note');
  const records = rows.flatMap(({ kind }, row) => (kind === 'data' ? [row] : []));
  const columns = table.columns.map((column) => indexColumn(column, rows, records));
  const postings = new Map<string, Posting[]>();
  columns.forEach(({ column, values }, at) => {
    if (column.ignored) return;
    values.forEach(({ terms }, value) => {
      terms.forEach(({ stem }, place) => {
        const list = postings.get(stem);
        const posting = { column: at, value, at: place };
        if (list === undefined) postings.set(stem, [posting]);
        else list.push(posting);
      });
    });
  });
  const titleStems = stemsOfTitle(table.title);
  const index = { table, rows, records, columns, postings, titleStems };
  INDEXES.set(table, index);
  return index;
}

/** The words of a title; 1976-77 names both years. */
function stemsOfTitle(title: string): ReadonlySet<string> {
  const terms = findTableTerms(title);
  const stems = new Set(terms.map(({ stem }) => stem));
  terms.forEach(({ text }, at) => {
    const before = terms[at - 1]?.text ?? '';
    if (/^[0-9]{2}$/.test(text) && /^[0-9]{4}$/.test(before)) stems.add(before.slice(0, 2) + text);
  });
  return stems;
}

/** Goes with its table. */
const INDEXES = new WeakMap<Table, IndexedTable>();

function indexColumn(
  column: TableColumn,
  rows: readonly TableRow[],
  records: readonly number[],
): IndexedColumn {
  const byText = new Map<string, number[]>();
  rows.forEach(({ cells }, row) => {
    const cell = cells[column.index];
    if (cell === undefined || cell.text.trim() === '') return;
    const list = byText.get(cell.text);
    if (list === undefined) byText.set(cell.text, [row]);
    else list.push(row);
  });
  const values = [...byText].map(([text, at]) => ({ terms: findTableTerms(text), rows: at }));
  const order = rows.map(({ cells }) => orderOf(cells[column.index], column));
  const held = records.flatMap((row) => order[row] ?? []);
  const filled = records.filter((row) => rows[row]?.cells[column.index]?.missing === false).length;
  const numbers = held.map((value) => value.valueOf());
  return {
    column,
    head: findTableTerms(column.name),
    values,
    order,
    ordered: !column.ignored && held.length * 2 > filled && held.length > 1,
    additive: column.kind === 'number' && !column.ignored,
    whole: held.every(({ d }) => d === 1n),
    least: Math.min(...numbers),
    greatest: Math.max(...numbers),
  };
}

function orderOf(cell: TableCell | undefined, { kind }: TableColumn): Exact | null {
  if (cell === undefined || cell.missing) return null;
  const date =
    cell.date === null ? null : exact(kind === 'year' ? (cell.date.year ?? 0) : dateOrder(cell.date));
  switch (kind) {
    case 'date':
      return date;
    case 'year':
      return cell.number ?? date;
    case 'duration':
      return cell.seconds;
    case 'score':
      return cell.score?.[0] ?? null;
    case 'text':
    case 'list':
      return cell.plain ? cell.number : (cell.score?.[0] ?? null);
    default:
      return cell.number ?? cell.score?.[0] ?? null;
  }
}
