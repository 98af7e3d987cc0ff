import {
  addressOf,
  columnLetters,
  decimalText,
  type RowKind,
  type Table,
  type TableColumn,
} from '@assay/engine';
import { rangeOf } from './table-range.ts';

/** A column as it is shown: what was inferred, and what its cells hold. */
export interface DescribedColumn {
  readonly column: string;
  readonly name: string;
  readonly kind: TableColumn['kind'];
  /** What one in a cell stands for: `{ unit: 'USD', factor: '1000000' }`. */
  readonly unit: { readonly unit: string | null; readonly factor: string } | null;
  readonly period: string | null;
  readonly ignored: boolean;
  readonly examples: readonly string[];
  readonly missing: number;
}

/** A table as it is shown; rows and cells are called as a spreadsheet calls them. */
export interface DescribedTable {
  readonly name: string;
  readonly sheet: string | null;
  readonly range: string;
  readonly title: string;
  readonly language: Table['language'];
  readonly headerRows: readonly number[];
  readonly entityColumn: string | null;
  readonly periodColumn: string | null;
  readonly rows: Readonly<Record<RowKind, readonly number[]>>;
  readonly columns: readonly DescribedColumn[];
  /** Cells of records that hold no value. */
  readonly missing: readonly string[];
}

const EXAMPLES = 3;

/** What is told of a table to whoever gave it. Example: a table of medals → `{ range: 'A1:B3', entityColumn: 'A', … }`. */
export function describeTable(table: Table): DescribedTable {
  const { given, rows, columns } = table;
  const letters = (column: number | null): string | null =>
    column === null ? null : columnLetters(given.origin.column + column);
  const number = (row: number): number => given.origin.row + row + 1;
  const ofKind = (wanted: RowKind): readonly number[] =>
    rows
      .filter(({ kind, cells }) => kind === wanted && cells.some(({ text }) => text !== ''))
      .map(({ index }) => number(index));
  const records = rows.filter(({ kind, cells }) => kind === 'data' && cells.some(({ text }) => text !== ''));
  return {
    name: given.name,
    sheet: given.origin.sheet,
    range: rangeOf(given),
    title: table.title,
    language: table.language,
    headerRows: table.headerRows.map(number),
    entityColumn: letters(table.entityColumn),
    periodColumn: letters(table.periodColumn),
    rows: {
      data: ofKind('data'),
      total: ofKind('total'),
      subtotal: ofKind('subtotal'),
      note: ofKind('note'),
    },
    columns: columns.map(({ index, name, kind, unit, period, ignored }) => {
      const cells = records.flatMap((row) => row.cells[index] ?? []);
      const filled = cells.filter(({ missing }) => !missing);
      return {
        column: letters(index) ?? '',
        name,
        kind,
        unit: unit === null ? null : { unit: unit.unit, factor: decimalText(unit.factor) },
        period,
        ignored,
        examples: [...new Set(filled.map(({ text }) => text))].slice(0, EXAMPLES),
        missing: cells.length - filled.length,
      };
    }),
    missing: records.flatMap(({ index, cells }) =>
      cells.flatMap(({ missing, column }) =>
        missing && columns[column]?.kind !== 'empty' ? [addressOf(given, index, column)] : [],
      ),
    ),
  };
}
