import { writeFile } from 'node:fs/promises';
import { type DescribedSeries, type Language, loadSeriesDescription, type Table } from '@assay/engine';
import { describeTable } from '@assay/sources';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { bundledFolders, loadCatalogue } from '../../catalogue/load-catalogue.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import { buildSidecar } from '../../given-table/build-sidecar.ts';
import { type LoadedTables, loadTables } from '../../given-table/load-tables.ts';
import { sidecarPath } from '../../given-table/read-sidecar.ts';
import { EN_TABLE } from '../../language/en/table.ts';
import { KO_TABLE } from '../../language/ko/table.ts';
import type { TableWords } from '../../language/table-words.ts';
import { printable } from '../../terminal/width.ts';
import { readScreen, type Screen } from '../screen.ts';
import { renderSeries } from './render-series.ts';
import { renderTable } from './render-table.ts';

const COMMAND = 'assay table';
const WORDS: Readonly<Record<Language, TableWords>> = { ko: KO_TABLE, en: EN_TABLE };

/** `assay table`: what is inferred of a file's tables; with `--write-sidecar` that is written down beside it, to be corrected. */
export async function table(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  const [file, extra] = args.operands;
  if (file === undefined)
    throw new UsageError({ code: 'missing-operand', operand: 'FILE', command: COMMAND });
  if (extra !== undefined) throw new UsageError({ code: 'too-many-operands', word: extra, command: COMMAND });
  const screen = readScreen(deps, args);
  const words = WORDS[language];
  const loaded = await loadTables(file);
  const shown = await withSeries(deps, selectTables(loaded, args.valueOf('sheet')), language);
  const path = sidecarPath(file);
  if (args.has('write-sidecar')) await writeSidecar(path, loaded.tables);
  if (args.has('json')) {
    const written = args.has('write-sidecar') ? path : null;
    deps.stdout.write(`${JSON.stringify(jsonOf(loaded, shown, written), null, 2)}\n`);
    return EXIT.ok;
  }
  for (const { messages } of loaded.notices) deps.stderr.write(`assay: ${printable(messages[language])}\n`);
  if (args.has('write-sidecar')) {
    deps.stdout.write(`${words.written(printable(path))}\n`);
    return EXIT.ok;
  }
  deps.stdout.write(`${textOf(loaded, shown, { words, language }, screen).join('\n')}\n`);
  return EXIT.ok;
}

/** A table with what it holds over time. */
interface ShownTable {
  readonly table: Table;
  readonly series: DescribedSeries;
}

/** What each table holds over time; the catalogue lends the names of bearers that it knows. */
async function withSeries(
  deps: CliDeps,
  tables: readonly Table[],
  language: Language,
): Promise<readonly ShownTable[]> {
  const catalogue =
    bundledFolders(deps.dataFolder).length === 0 ? null : await loadCatalogue(deps, [], language);
  const { describeSeries } = await loadSeriesDescription();
  return tables.map((table) => ({ table, series: describeSeries(catalogue, table) }));
}

/** The tables of a sheet, or of a name; all where none is asked for. */
function selectTables({ file, tables }: LoadedTables, wanted: string | null): readonly Table[] {
  if (wanted === null) return tables;
  const found = tables.filter(({ given }) => given.origin.sheet === wanted || given.name === wanted);
  if (found.length > 0) return found;
  const names = tables.map(({ given }) => given.origin.sheet ?? given.name);
  throw new UsageError({ code: 'unknown-sheet', file, wanted, names });
}

/** What is there is never overwritten: it holds what its author corrected. */
async function writeSidecar(path: string, tables: readonly Table[]): Promise<void> {
  try {
    await writeFile(path, `${JSON.stringify(buildSidecar(tables), null, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'EEXIST') throw new UsageError({ code: 'sidecar-exists', file: path });
    throw new UsageError({ code: 'unwritable-file', file: path, reason: code });
  }
}

function jsonOf(loaded: LoadedTables, shown: readonly ShownTable[], written: string | null): unknown {
  return {
    file: loaded.file,
    kind: loaded.kind,
    sidecar: loaded.sidecar,
    ...(written === null ? {} : { written }),
    tables: shown.map(({ table, series }) => ({ ...describeTable(table), series })),
    notices: loaded.notices.map(({ code, detail, messages }) => ({ code, detail, message: messages })),
  };
}

function textOf(
  loaded: LoadedTables,
  shown: readonly ShownTable[],
  reading: { readonly words: TableWords; readonly language: Language },
  screen: Screen,
): readonly string[] {
  const { words } = reading;
  const lines = shown.flatMap(({ table, series }) => [
    ...renderTable(describeTable(table), reading, screen),
    ...renderSeries(series, reading, screen),
    '',
  ]);
  const path = sidecarPath(loaded.file);
  const command = `${COMMAND} ${printable(loaded.file)} --write-sidecar`;
  return [
    ...lines,
    loaded.sidecar === null
      ? screen.paint('faint', words.writeHint(printable(path), command))
      : `${words.label.corrected} ${printable(loaded.sidecar)}`,
  ];
}
