import { foldWords, matchWord, readSearchWords } from '@assay/catalog';
import type { CatalogueRecords, Language } from '@assay/engine';
import type { Arguments } from '../../arguments/read-arguments.ts';
import { RECORD_KINDS, type RecordKind } from '../../catalogue/find-record.ts';
import { dayOf } from '../../catalogue/histories.ts';
import { loadRecords } from '../../catalogue/load-catalogue.ts';
import { type CliDeps, EXIT } from '../../deps.ts';
import type { CatalogWords } from '../../language/catalog-words.ts';
import { layTable, type TableColumn } from '../../terminal/table.ts';
import { printable } from '../../terminal/width.ts';
import { catalogWords } from '../catalog-show/show-context.ts';
import { readScreen } from '../screen.ts';

/** A row of a list: the record for `--json`, the texts in which words are looked for, the cells of the table. */
interface ListRow {
  readonly record: unknown;
  readonly texts: readonly string[];
  readonly cells: readonly string[];
}

/** `assay catalog list`: all indicators, entities, publications or sources, or those that hold all the words. */
export async function catalogList(deps: CliDeps, args: Arguments, language: Language): Promise<number> {
  const screen = readScreen(deps, args);
  const words = catalogWords(language);
  const asked = args.valueOf('kind');
  const kind = RECORD_KINDS.find((candidate) => candidate === asked) ?? 'indicator';
  const query = args.operands.join(' ');
  const records = await loadRecords(deps, args.valuesOf('catalog'), language);
  const { columns, rows } = LISTS[kind](records, words, language);
  const kept = query === '' ? rows : rows.filter(({ texts }) => holdsAll(texts, query));
  if (args.has('json')) {
    deps.stdout.write(
      `${JSON.stringify(
        kept.map(({ record }) => record),
        null,
        2,
      )}\n`,
    );
    return EXIT.ok;
  }
  if (kept.length === 0) {
    deps.stdout.write(`${words.nothing(printable(query))}\n`);
    return EXIT.ok;
  }
  const table = layTable(
    columns,
    kept.map(({ cells }) => cells),
    screen.width,
  );
  const lines = table.map((line, index) => (index === 0 ? screen.paint('faint', line) : line));
  lines.push(screen.paint('faint', `${words.kinds[kind]}: ${words.count(kept.length, kept.length)}`));
  deps.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.ok;
}

function holdsAll(texts: readonly string[], query: string): boolean {
  const own = texts.flatMap(foldWords);
  return readSearchWords(query).every((word) => own.some((other) => matchWord(word, other) > 0));
}

type Lister = (
  records: CatalogueRecords,
  words: CatalogWords,
  language: Language,
) => { readonly columns: readonly TableColumn[]; readonly rows: readonly ListRow[] };

const LISTS: Readonly<Record<RecordKind, Lister>> = {
  indicator: listIndicators,
  entity: listEntities,
  publication: listPublications,
  source: listSources,
};

function listIndicators(
  records: CatalogueRecords,
  { label }: CatalogWords,
  language: Language,
): ReturnType<Lister> {
  const cells = groupBy(records.observations, (cell) => cell.indicator);
  return {
    columns: [
      { title: label.id, whole: true },
      { title: label.name },
      { title: label.entities, align: 'right', whole: true },
      { title: label.periods, whole: true },
    ],
    rows: records.indicators.map((record) => {
      const own = cells.get(record.id) ?? [];
      const periods = own.map((cell) => cell.period).sort((a, b) => dayOf(a) - dayOf(b));
      return {
        record,
        texts: [record.id, record.name.en, record.name.ko, ...record.aliases.en, ...record.aliases.ko],
        cells: [
          record.id,
          record.name[language],
          String(new Set(own.map((cell) => cell.entity)).size),
          stretch(periods[0], periods.at(-1)),
        ],
      };
    }),
  };
}

function listEntities(
  records: CatalogueRecords,
  { label }: CatalogWords,
  language: Language,
): ReturnType<Lister> {
  const cells = groupBy(records.observations, (cell) => cell.entity);
  return {
    columns: [
      { title: label.id, whole: true },
      { title: label.name },
      { title: label.kind },
      { title: label.statistics, align: 'right', whole: true },
    ],
    rows: records.entities.map((record) => ({
      record,
      texts: [
        record.id,
        record.kind,
        record.name.en,
        record.name.ko,
        ...record.aliases.en,
        ...record.aliases.ko,
      ],
      cells: [
        record.id,
        record.name[language],
        record.kind,
        String(new Set((cells.get(record.id) ?? []).map((cell) => cell.indicator)).size),
      ],
    })),
  };
}

function listPublications(
  records: CatalogueRecords,
  { label }: CatalogWords,
  language: Language,
): ReturnType<Lister> {
  const sources = groupBy(records.sources, (source) => source.publication);
  const cells = groupBy(records.observations, (cell) => cell.publication);
  return {
    columns: [
      { title: label.id, whole: true },
      { title: label.name },
      { title: label.publisher },
      { title: label.editions, align: 'right', whole: true },
      { title: label.published, whole: true },
      { title: label.values, align: 'right', whole: true },
    ],
    rows: records.publications.map((record) => {
      const own = sources.get(record.id) ?? [];
      return {
        record,
        texts: [
          record.id,
          record.name.en,
          record.name.ko,
          ...record.aliases.en,
          ...record.aliases.ko,
          record.publisher,
        ],
        cells: [
          record.id,
          record.name[language],
          record.publisher,
          String(own.length),
          newest(own.map((source) => source.published)),
          String((cells.get(record.id) ?? []).length),
        ],
      };
    }),
  };
}

function listSources(records: CatalogueRecords, { label }: CatalogWords): ReturnType<Lister> {
  return {
    columns: [
      { title: label.id, whole: true },
      { title: label.title },
      { title: label.published, whole: true },
      { title: label.licence },
    ],
    rows: records.sources.map((record) => ({
      record,
      texts: [record.id, record.title, record.publisher, record.licence],
      cells: [record.id, record.title, record.published, record.licence],
    })),
  };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function stretch(first: string | undefined, last: string | undefined): string {
  if (first === undefined || last === undefined) return '';
  const [from, to] = [first.slice(0, 4), (last.split('/').at(-1) ?? last).slice(0, 4)];
  return from === to ? from : `${from}–${to}`;
}

function newest(dates: readonly string[]): string {
  return [...dates].sort((a, b) => dayOf(a) - dayOf(b)).at(-1) ?? '';
}
