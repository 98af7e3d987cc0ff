import { writeCsv } from '../csv/write-csv.ts';
import { DESCRIPTOR_FILE } from '../descriptor/descriptor-faults.ts';
import type { NamedPackage } from '../package/package-set.ts';
import { OBSERVATIONS } from '../tables/observations.ts';
import type { NewSource } from './new-source.ts';
import { appendSource, registerFile } from './register-edition.ts';
import type { FileChange } from './write-files.ts';

/** What adding an edition writes. */
export interface Changes {
  /** In an order that leaves a sound package after each: `datapackage.json` is the last. */
  readonly files: readonly FileChange[];
  /** The new file of observations. */
  readonly path: string;
  /** Where the row of the new source stands. */
  readonly source: { readonly path: string; readonly line: number };
}

/** Plans the files of a package with one more edition, whose complete rows are given. Writes nothing. */
export function planChanges(
  before: NamedPackage,
  path: string,
  rows: readonly (readonly string[])[],
  source: NewSource,
): Changes {
  const names = OBSERVATIONS.columns.map((column) => column.name);
  const file = before.tables.filter((table) => table.name === 'sources').at(-1);
  const text = file === undefined ? null : textOf(before, file.path);
  const sources = appendSource(file, text ?? '', source);
  const json = textOf(before, DESCRIPTOR_FILE);
  const withRows = registerFile(json, before.descriptor, 'observations', path);
  const registered =
    file === undefined ? registerFile(withRows, before.descriptor, 'sources', sources.path) : withRows;
  return {
    files: [
      { path, text: writeCsv([names, ...rows]), before: null },
      { path: sources.path, text: sources.text, before: text },
      { path: DESCRIPTOR_FILE, text: registered, before: json },
    ],
    path,
    source: { path: sources.path, line: sources.line },
  };
}

function textOf({ files }: NamedPackage, path: string): string {
  const bytes = files.find((file) => file.path === path)?.bytes ?? new Uint8Array();
  return Buffer.from(bytes).toString('utf8');
}
