// Writes a data package of one made-up statistic, to be read beside the flagship. Cannot stand in for a real one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCsv } from '@assay/catalog';

const TABLES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  publications: [
    ['id', 'name_en', 'name_ko', 'publisher'],
    ['score_lighthouses', 'Lighthouse Register', '등대 대장', 'Lighthouse Board'],
  ],
  producers: [
    ['id', 'name_en', 'name_ko'],
    ['score-lighthouse-board', 'Lighthouse Board', '등대 위원회'],
  ],
  entities: [
    ['id', 'kind', 'name_en', 'name_ko'],
    ['score-cape', 'cape', 'Cape Assay', '아세이곶'],
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
      'limitations_en',
      'limitations_ko',
    ],
    [
      'score_lighthouses',
      'lighthouses kept',
      '유지되는 등대 수',
      'lighthouses kept',
      '유지 등대',
      'count',
      'level',
      'cape',
      'annual',
      'true',
      'false',
      'higher',
      'score-lighthouse-board',
      'Made up.',
      '지어낸 통계다.',
    ],
  ],
  sources: [
    ['id', 'publication', 'title', 'publisher', 'url', 'published', 'licence', 'kind'],
    [
      'score_lighthouses_2025',
      'score_lighthouses',
      'Register 2025',
      'Lighthouse Board',
      'https://example.org/lighthouses',
      '2025-06-01',
      'CC0-1.0',
      'primary',
    ],
  ],
  observations: [
    ['indicator', 'entity', 'period', 'value', 'publication', 'source', 'edition', 'confidence'],
    [
      'score_lighthouses',
      'score-cape',
      '2024',
      '17',
      'score_lighthouses',
      'score_lighthouses_2025',
      '2025-06-01',
      'high',
    ],
  ],
};

/** Writes the package into a folder, which it makes. */
export function writeTinyPackage(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const resources = Object.keys(TABLES).map((name) => ({ name, path: `${name}.csv` }));
  writeFileSync(
    join(folder, 'datapackage.json'),
    JSON.stringify({ name: 'score-lighthouses', version: '1.0', resources }),
  );
  for (const [name, rows] of Object.entries(TABLES))
    writeFileSync(join(folder, `${name}.csv`), writeCsv(rows));
}
