import { createRequire } from 'node:module';
import type * as Jsonc from 'jsonc-parser';
import { writeCsv } from '../csv/write-csv.ts';
import type { Descriptor } from '../descriptor/parse-descriptor.ts';
import { tableSchema } from '../descriptor/table-schema.ts';
import type { TableFile } from '../table/table-file.ts';
import type { TableName } from '../tables/column.ts';
import { SOURCES } from '../tables/sources.ts';
import { TABLES } from '../tables/tables.ts';
import { type NewSource, sourceCells } from './new-source.ts';

const FORMAT = { formattingOptions: { insertSpaces: true, tabSize: 2 } };

/**
 * The text of `datapackage.json` with one more file in a table's resource, the rest of the text untouched; the resource is
 * added where the package has none.
 */
export function registerFile(text: string, descriptor: Descriptor, table: TableName, path: string): string {
  const { applyEdits, modify } = createRequire(import.meta.url)('jsonc-parser') as typeof Jsonc;
  const edit = (at: Jsonc.JSONPath, value: unknown, insert: boolean): string =>
    applyEdits(text, modify(text, at, value, { ...FORMAT, isArrayInsertion: insert }));
  const index = descriptor.resources.findIndex((resource) => resource.table === table);
  const resource = descriptor.resources[index];
  if (resource === undefined) {
    const { about } = TABLES[table];
    const added = { name: table, description: about, path, schema: tableSchema(TABLES[table]) };
    return edit(['resources', descriptor.resources.length], added, true);
  }
  const paths = resource.files.map((file) => file.path);
  const isList = resource.files.some((file) => typeof file.at.at(-1) === 'number');
  return isList
    ? edit(['resources', index, 'path', paths.length], path, true)
    : edit(['resources', index, 'path'], [...paths, path], false);
}

/** A `sources` file with one more row, in the order of its own header: the path, the text, and the line of the new row. */
export function appendSource(
  file: TableFile | undefined,
  text: string,
  source: NewSource,
): { readonly path: string; readonly text: string; readonly line: number } {
  const cells = sourceCells(source);
  if (file === undefined) {
    const names = SOURCES.columns.map((column) => column.name);
    return { path: 'sources.csv', text: writeCsv([names, cells]), line: 2 };
  }
  const row: string[] = [];
  file.order.forEach((place, column) => {
    if (place >= 0) row[place] = cells[column] ?? '';
  });
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return { path: file.path, text: before + writeCsv([row]), line: before.split('\n').length };
}
