import type { InEveryLanguage } from '../words/render.ts';
import { type DescribedTable, describeTable } from './describe-table.ts';
import type { ShelvedFile } from './table-shelf.ts';

/** What was read of a file of tables, in plain values: what is inferred of each, and what whoever gave it should know. */
export interface DescribedFile {
  readonly file: string;
  readonly tables: readonly DescribedTable[];
  readonly notices: readonly InEveryLanguage[];
}

/** Example: of a CSV with one table → `{ file: 'exports.csv', tables: [{ name: 'exports', range: 'A1:C6', … }], notices: [] }`. */
export function describeFile({ file, tables, notices }: ShelvedFile): DescribedFile {
  return { file, tables: tables.map(describeTable), notices: notices.map(({ messages }) => messages) };
}
