// Builds data/ai-race from a folder of facts and the words beside it: `build-ai-race.ts FACTS_DIR`. Cannot tell whether a figure is true.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseCsv, TABLES, type TableName, tableSchema, writeCsv } from '@assay/catalog';

type Row = Readonly<Record<string, string>>;

/** The date on which the facts were collected. */
const VERSION = '2026.11.23';
const NONCOMMERCIAL = /\bNC\b|non-?commercial/i;
const PERIOD = /^-?[0-9]{4}/;

const target = fileURLToPath(new URL('../data/ai-race/', import.meta.url));
const [factsFolder] = process.argv.slice(2);
if (factsFolder === undefined) {
  console.error('build-ai-race: name the folder of facts: build-ai-race.ts FACTS_DIR');
  process.exit(2);
}

const facts = (name: string): Row[] => readRows(join(factsFolder, `${name}.csv`));
const words = (name: string): Row[] => readRows(join(target, 'words', `${name}.csv`));

const allSources = facts('sources');
const banned = new Set(allSources.filter((row) => NONCOMMERCIAL.test(cell(row, 'licence'))).map(idOf));
const sources = allSources.filter((row) => !banned.has(idOf(row)));
const observations = facts('observations').filter((row) => !banned.has(cell(row, 'source_id')));
const events = facts('events').filter((row) => !banned.has(cell(row, 'source_id')));
const indicators = facts('indicators');
const denominators = new Map(indicators.map((row) => [cell(row, 'indicator_id'), cell(row, 'denominator')]));

const tables: Readonly<Record<TableName, Row[]>> = {
  producers: buildProducers(),
  publications: buildPublications(),
  entities: words('entities'),
  contractions: words('entity-contractions'),
  indicators: buildIndicators(),
  idioms: words('idioms'),
  sources: sources.map((row) => ({ ...row, id: idOf(row), published: published(row) })),
  observations: observations.map(observation),
  events: events.map((row) => ({
    ...row,
    headline_en: cell(row, 'headline'),
    source: cell(row, 'source_id'),
  })),
};

const publicationsWithCells = [...new Set(tables.observations.map((row) => cell(row, 'publication')))].sort();
rmSync(join(target, 'observations'), { recursive: true, force: true });
mkdirSync(join(target, 'observations'), { recursive: true });
for (const publication of publicationsWithCells) {
  const rows = tables.observations.filter((row) => row.publication === publication);
  write(`observations/${publication}.csv`, table('observations', rows));
}
for (const name of Object.keys(tables) as TableName[]) {
  if (name !== 'observations') write(`${name}.csv`, table(name, tables[name]));
}
write('datapackage.json', `${JSON.stringify(descriptor(), null, 2)}\n`);
console.log(
  Object.entries(tables)
    .map(([name, rows]) => `${name} ${rows.length}`)
    .join(', '),
);

/** Words of an indicator where there are some; else the facts' own names, aliases and limitations. */
function buildIndicators(): Row[] {
  const worded = new Map([...words('indicators-1'), ...words('indicators-2')].map((row) => [idOf(row), row]));
  return indicators.map((row) => {
    const id = cell(row, 'indicator_id');
    const own = worded.get(id);
    const bare = {
      ...row,
      id,
      aliases_en: cell(row, 'aliases_en') || cell(row, 'name_en'),
      aliases_ko: cell(row, 'aliases_ko') || cell(row, 'name_ko'),
      add_entities: 'false',
      add_periods: 'false',
      better: 'neither',
      limitations_en: cell(row, 'limitations'),
    };
    return own === undefined ? bare : { ...row, ...own };
  });
}

/** Words of producers; one that indicators name and nobody describes yet goes by its identifier. */
function buildProducers(): Row[] {
  const worded = words('producers');
  const known = new Set(worded.map(idOf));
  const named = [...words('indicators-1'), ...words('indicators-2')].flatMap((row) =>
    cell(row, 'producers')
      .split('|')
      .map((item) => item.slice(item.indexOf(':') + 1)),
  );
  const bare = [...new Set(named)].filter((id) => id !== '' && !known.has(id)).sort();
  if (bare.length > 0) console.error(`build-ai-race: no words for producers ${bare.join(', ')}`);
  return [...worded, ...bare.map((id) => ({ id, name_en: id, name_ko: id }))];
}

/** Words of a publication where there are some; else the title and publisher of its first source. */
function buildPublications(): Row[] {
  const worded = new Map(words('publications').map((row) => [idOf(row), row]));
  const ids = [...new Set(sources.map((row) => cell(row, 'publication')))];
  return ids.map((id) => {
    const source = sources.filter((row) => row.publication === id).sort(byId)[0] ?? {};
    const title = cell(source, 'title');
    return worded.get(id) ?? { id, name_en: title, name_ko: title, publisher: cell(source, 'publisher') };
  });
}

/** A source without one date takes the first and the last edition of its cells. */
function published(row: Row): string {
  if (PERIOD.test(cell(row, 'published'))) return cell(row, 'published');
  const editions = observations
    .filter((observed) => observed.source_id === row.source_id)
    .map((observed) => cell(observed, 'edition'))
    .sort();
  return `${editions[0] ?? ''}/${editions.at(-1) ?? ''}`;
}

function observation(row: Row): Row {
  const denominator = cell(row, 'denominator');
  const usual = denominators.get(cell(row, 'indicator_id'));
  return {
    ...row,
    indicator: cell(row, 'indicator_id'),
    source: cell(row, 'source_id'),
    note: cell(row, 'measure_notes'),
    denominator: denominator === usual ? '' : denominator,
  };
}

/** Rows in the columns of their table, sorted by all of them; columns that the table lacks are left out. */
function table(name: TableName, rows: readonly Row[]): string {
  const columns = TABLES[name].columns.map((column) => column.name);
  const key = TABLES[name].key;
  const sorted = rows
    .map((row) => ({ sort: key.map((column) => row[column] ?? '').join('\u0000'), row }))
    .sort((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0));
  return writeCsv([columns, ...sorted.map(({ row }) => columns.map((column) => row[column] ?? ''))]);
}

function descriptor() {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'ai-race',
    title: 'The AI race: figures on artificial intelligence by country, organisation and model',
    description:
      'Published statistics on AI models, research, patents, talent, investment, chips, robots, energy, adoption and opinion, in every edition that stated them.',
    version: VERSION,
    licenses: [
      { name: 'Apache-2.0', title: 'Names, aliases, descriptions, limitations and headlines' },
      { name: 'other', title: "Figures: the licence of each source, in sources.csv ('licence')" },
    ],
    sources: tables.publications
      .map((row) => ({
        title: `${cell(row, 'name_en')}, ${cell(row, 'publisher')}`,
        path: cell(
          tables.sources.filter((source) => source.publication === row.id).sort(byId)[0] ?? {},
          'url',
        ),
      }))
      .sort((a, b) => (a.title < b.title ? -1 : 1)),
    resources: (Object.keys(tables) as TableName[]).map((name) => ({
      name,
      description: TABLES[name].about,
      path:
        name === 'observations' ? publicationsWithCells.map((id) => `observations/${id}.csv`) : `${name}.csv`,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: tableSchema(TABLES[name]),
    })),
  };
}

function readRows(file: string): Row[] {
  const { rows, problems } = parseCsv(readFileSync(file, 'utf8'));
  const [header = [], ...body] = rows;
  const ragged = body.findIndex((row) => row.length !== header.length);
  if (problems.length > 0 || ragged >= 0) {
    console.error(`build-ai-race: ${file}: not a clean table near row ${problems[0]?.row ?? ragged + 2}`);
    process.exit(2);
  }
  return body.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

function write(path: string, text: string): void {
  writeFileSync(join(target, path), text);
}

function cell(row: Row, column: string): string {
  return row[column] ?? '';
}

function idOf(row: Row): string {
  return row.id ?? row.source_id ?? '';
}

function byId(a: Row, b: Row): number {
  return idOf(a) < idOf(b) ? -1 : 1;
}
