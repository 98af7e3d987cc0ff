import type { Language } from '../language/language.ts';
import type { PeriodText } from '../period/period.ts';
import type { ColumnKind } from './table.ts';

/** What the author says of one column; what is left out is inferred. */
export interface ColumnCorrection {
  /** The column, counted from zero within the table. */
  readonly column: number;
  readonly name?: string;
  readonly kind?: ColumnKind;
  /** As a header would write it: `%`, `$bn`, `억 원`; null for none. */
  readonly unit?: string | null;
  readonly period?: PeriodText | null;
  /** Statements are never checked against it. */
  readonly ignore?: boolean;
}

/** What the author of a table corrects of what would be inferred; row numbers count from zero within the table. */
export interface TableCorrections {
  readonly headerRows?: readonly number[];
  readonly entityColumn?: number | null;
  readonly columns?: readonly ColumnCorrection[];
  readonly totalRows?: readonly number[];
  readonly language?: Language;
}
