import type { GivenTable } from '@assay/engine';
import type { SourceWarning } from '../warnings.ts';
import type { TableNotice } from './table-notice.ts';

/** What a file of tables can be written in; a closed list. */
export const TABLE_FILE_KINDS = ['separated', 'workbook', 'json', 'markdown'] as const;
export type TableFileKind = (typeof TABLE_FILE_KINDS)[number];

/** The tables that some bytes hold, and what whoever gave them should know. */
export interface ParsedTables {
  readonly tables: readonly GivenTable[];
  readonly notices: readonly TableNotice[];
}

/** The tables of a file. */
export interface TableFile {
  /** The path as it was given. */
  readonly file: string;
  readonly kind: TableFileKind;
  readonly tables: readonly GivenTable[];
  /** Of the tables, and of the encoding. */
  readonly notices: readonly (TableNotice | SourceWarning)[];
}
