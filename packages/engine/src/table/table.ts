import type { Language } from '../language/language.ts';
import type { PeriodText } from '../period/period.ts';
import type { Exact } from '../quantity/exact.ts';
import type { Unit } from '../quantity/unit.ts';
import type { GivenTable } from './given-table.ts';

/** What the cells of a column are; a closed list. */
export const COLUMN_KINDS = [
  'text',
  'number',
  'rank',
  'year',
  'date',
  'score',
  'duration',
  'list',
  'empty',
] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** A date as far as a cell writes it: a day without its year, a month, a year, a season that begins in one. */
export interface CellDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** A cell with everything that its text can be read as; what it cannot be is null. */
export interface TableCell {
  /** Row and column within the given table, from zero. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Empty, a dash, n/a: no value, which is not zero. */
  readonly missing: boolean;
  /** The number that the cell is, or begins with; in the unit as written, not scaled by the header. */
  readonly number: Exact | null;
  /** Whether the cell is nothing but that number, with its unit and notes. */
  readonly plain: boolean;
  /** The unit that the cell itself writes. */
  readonly unit: Unit | null;
  readonly date: CellDate | null;
  /** The sides of a score, as in 3-1. */
  readonly score: readonly [Exact, Exact] | null;
  /** The length of time that 2:15:30 writes, in seconds. */
  readonly seconds: Exact | null;
}

/** The unit of a column: what one in a cell stands for. */
export interface ColumnUnit {
  readonly unit: Unit | null;
  readonly factor: Exact;
}

/** A column as inferred, and as its author corrects it. */
export interface TableColumn {
  readonly index: number;
  /** The header's rows joined, or the column's letters where there is no header. */
  readonly name: string;
  readonly kind: ColumnKind;
  readonly unit: ColumnUnit | null;
  /** The period that the header names. */
  readonly period: PeriodText | null;
  readonly ignored: boolean;
}

/** What a row is: a record; a sum over records; a sum over some of them; a title or a remark. */
export type RowKind = 'data' | 'total' | 'subtotal' | 'note';

/** A row below the header, with all of its cells. */
export interface TableRow {
  /** Within the given table, from zero. */
  readonly index: number;
  readonly kind: RowKind;
  readonly cells: readonly TableCell[];
}

/** A table as inferred: what its columns are and which rows are records. */
export interface Table {
  readonly given: GivenTable;
  readonly language: Language;
  /** Name and caption, with what stands in rows above the header. */
  readonly title: string;
  readonly headerRows: readonly number[];
  readonly columns: readonly TableColumn[];
  /** Every row below the header, in order. */
  readonly rows: readonly TableRow[];
  /** The column that says what a row is about. */
  readonly entityColumn: number | null;
  /** The column that says when. */
  readonly periodColumn: number | null;
}
