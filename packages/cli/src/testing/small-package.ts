/** The small world as a data package on disk: for tests alone. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCsv } from '@assay/catalog';
import { SMALL_RECORDS } from './small-world.ts';

/** Writes the package `small` into a folder of its own under `parent`, and gives that folder. */
export function writeSmallPackage(parent: string): string {
  const folder = join(parent, 'small');
  mkdirSync(folder, { recursive: true });
  const tables = Object.entries(TABLES);
  for (const [name, rows] of tables) writeFileSync(join(folder, `${name}.csv`), writeCsv(rows));
  const resources = tables.map(([name]) => ({ name, path: `${name}.csv` }));
  writeFileSync(
    join(folder, 'datapackage.json'),
    JSON.stringify({ name: 'small', version: '1', resources }, null, 2),
  );
  return folder;
}

const { producers, publications, entities, indicators, sources, observations } = SMALL_RECORDS;

const TABLES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  producers: [['id', 'name_en', 'name_ko'], ...producers.map(({ id, name }) => [id, name.en, name.ko])],
  publications: [
    ['id', 'name_en', 'name_ko', 'publisher'],
    ...publications.map(({ id, name, publisher }) => [id, name.en, name.ko, publisher]),
  ],
  entities: [
    ['id', 'kind', 'name_en', 'name_ko'],
    ...entities.map(({ id, kind, name }) => [id, kind, name.en, name.ko]),
  ],
  indicators: [
    [
      'id',
      'name_en',
      'name_ko',
      'aliases_en',
      'aliases_ko',
      'unit',
      'stat_type',
      'entity_kind',
      'frequency',
      'add_entities',
      'add_periods',
      'better',
      'producers',
      'description_en',
      'description_ko',
      'limitations_en',
      'limitations_ko',
    ],
    ...indicators.map((one) => [
      one.id,
      one.name.en,
      one.name.ko,
      one.aliases.en.join('|'),
      one.aliases.ko.join('|'),
      one.unit,
      one.statType,
      one.entityKind,
      one.frequency,
      String(one.addEntities),
      String(one.addPeriods),
      one.better,
      (one.producers['*'] ?? []).join('|'),
      one.description.en,
      one.description.ko,
      one.limitations.en,
      one.limitations.ko,
    ]),
  ],
  sources: [
    ['id', 'publication', 'title', 'publisher', 'url', 'published', 'licence', 'kind'],
    ...sources.map((one) => [
      one.id,
      one.publication,
      one.title,
      one.publisher,
      one.url,
      one.published,
      one.licence,
      one.kind,
    ]),
  ],
  observations: [
    ['indicator', 'entity', 'period', 'value', 'publication', 'source', 'edition', 'confidence'],
    ...observations.map((one) => [
      one.indicator,
      one.entity,
      one.period,
      one.value,
      one.publication,
      one.source,
      one.edition,
      one.confidence,
    ]),
  ],
};
