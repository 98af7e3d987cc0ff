// Writes a data package of 50,000 made-up statistics with a million cells. Cannot stand for a real one of that size: its names are put together of 145 words.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCsv } from '@assay/catalog';
import { MEASURES, SETTINGS, SUBJECTS } from './scale-words.ts';

/** How many statistics there are at most: each setting with each subject and each measure. */
export const MOST_SERIES = SETTINGS.length * SUBJECTS.length * MEASURES.length;
/** Cells of each statistic: years for each of some counties. */
const YEARS = [2019, 2020, 2021, 2022, 2023];
const COUNTIES_A_SERIES = 4;
export const CELLS_A_SERIES = YEARS.length * COUNTIES_A_SERIES;
/** Every fifth statistic has a second alias: 1.2 each. */
const SECOND_ALIAS = 5;
const COUNTIES = 400;
const ALMANACS = 50;
/** Statistics whose cells lie in one file. */
const SERIES_A_FILE = 5_000;

const UNITS = ['count', 'percent', 'USD', 'tokens', 'index'] as const;
const KINDS = { count: 'level', percent: 'share', USD: 'level', tokens: 'level', index: 'index' } as const;

/**
 * Writes a package of so many statistics into a folder; the same number gives the same bytes. Its names share no word with
 * the bundled package's: `upland barley tonnage`, 산간 보리 톤수; of 50,000 statistics with 60,000 aliases a language.
 */
export function writeScalePackage(folder: string, series: number): void {
  if (series > MOST_SERIES)
    throw new RangeError(`there are names for ${MOST_SERIES} series, not for ${series}`);
  mkdirSync(join(folder, 'observations'), { recursive: true });
  const files: string[] = [];
  for (let from = 0; from < series; from += SERIES_A_FILE) {
    const path = `observations/${files.length}.csv`;
    files.push(path);
    write(folder, path, observations(from, Math.min(series, from + SERIES_A_FILE)));
  }
  write(folder, 'producers.csv', [
    ['id', 'name_en', 'name_ko'],
    ['ruritania', 'Ruritanian Registrar', '루리타니아 등기소'],
  ]);
  write(folder, 'publications.csv', publications());
  write(folder, 'sources.csv', sources());
  write(folder, 'entities.csv', counties());
  write(folder, 'indicators.csv', indicators(series));
  const resources = ['producers', 'publications', 'sources', 'entities', 'indicators'].map((name) => ({
    name,
    path: `${name}.csv`,
  }));
  const descriptor = {
    name: 'scale',
    version: '1',
    resources: [...resources, { name: 'observations', path: files }],
  };
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(descriptor));
}

function write(folder: string, path: string, rows: readonly (readonly string[])[]): void {
  writeFileSync(join(folder, path), writeCsv(rows));
}

function indicators(series: number): string[][] {
  const header =
    'id,name_en,name_ko,aliases_en,aliases_ko,unit,stat_type,entity_kind,frequency,add_entities,add_periods,better,producers,limitations_en,limitations_ko';
  const rows = Array.from({ length: series }, (_, index) => {
    const [setting, subject, measure] = wordsOf(index);
    const unit = unitOf(index);
    const second = index % SECOND_ALIAS === 0;
    return [
      seriesId(index),
      `${setting.en} ${subject.en} ${measure.en}`,
      `${setting.ko} ${subject.ko} ${measure.ko}`,
      [
        `${measure.en} of ${setting.en} ${subject.en}`,
        ...(second ? [`${subject.en} ${measure.en} ${setting.en}`] : []),
      ].join('|'),
      [
        `${subject.ko} ${measure.ko} ${setting.ko}`,
        ...(second ? [`${setting.ko} ${measure.ko} ${subject.ko}`] : []),
      ].join('|'),
      unit,
      KINDS[unit],
      'county',
      'annual',
      String(KINDS[unit] === 'level'),
      String(KINDS[unit] === 'level'),
      'neither',
      'ruritania',
      'Made up.',
      '지어낸 것이다.',
    ];
  });
  return [header.split(','), ...rows];
}

function observations(from: number, to: number): string[][] {
  const rows = ['indicator,entity,period,value,publication,source,edition,confidence'.split(',')];
  for (let index = from; index < to; index++) {
    const almanac = index % ALMANACS;
    const counties = Array.from(
      { length: COUNTIES_A_SERIES },
      (_, nth) => (index * 7 + nth * 101) % COUNTIES,
    );
    for (const county of counties.sort((a, b) => a - b))
      for (const year of YEARS)
        rows.push([
          seriesId(index),
          countyId(county),
          String(year),
          figureOf(index, county, year),
          `almanac-${almanac}`,
          `almanac-${almanac}-2024`,
          '2024-06-01',
          'high',
        ]);
  }
  return rows;
}

/** A value of its own for every cell, of up to six digits; a share has one place and is below 100. */
function figureOf(index: number, county: number, year: number): string {
  const drawn = (Math.imul(index + 1, 2654435761) ^ Math.imul(county + 1, 40503) ^ Math.imul(year, 97)) >>> 0;
  return unitOf(index) === 'percent' ? ((drawn % 1000) / 10).toFixed(1) : String(drawn % 1_000_000);
}

function counties(): string[][] {
  const rows = Array.from({ length: COUNTIES }, (_, index) => [
    countyId(index),
    'county',
    `Ostermark County ${index}`,
    `오스터마르크 ${index}군`,
  ]);
  return [['id', 'kind', 'name_en', 'name_ko'], ...rows];
}

function publications(): string[][] {
  const rows = Array.from({ length: ALMANACS }, (_, index) => [
    `almanac-${index}`,
    `Ruritanian Almanac ${index}`,
    `루리타니아 연감 ${index}`,
    'Ruritanian Registrar',
  ]);
  return [['id', 'name_en', 'name_ko', 'publisher'], ...rows];
}

function sources(): string[][] {
  const rows = Array.from({ length: ALMANACS }, (_, index) => [
    `almanac-${index}-2024`,
    `almanac-${index}`,
    `Ruritanian Almanac ${index}, 2024`,
    'Ruritanian Registrar',
    `https://example.org/almanac/${index}`,
    '2024-06-01',
    'CC0-1.0',
    'primary',
  ]);
  return ['id,publication,title,publisher,url,published,licence,kind'.split(','), ...rows];
}

function wordsOf(index: number) {
  const [setting, subject, measure] = [
    SETTINGS[index % SETTINGS.length],
    SUBJECTS[Math.floor(index / SETTINGS.length) % SUBJECTS.length],
    MEASURES[Math.floor(index / SETTINGS.length / SUBJECTS.length)],
  ];
  if (setting === undefined || subject === undefined || measure === undefined)
    throw new RangeError(`there is no name for number ${index}`);
  return [setting, subject, measure] as const;
}

function unitOf(index: number): (typeof UNITS)[number] {
  return UNITS[index % UNITS.length] ?? 'count';
}

function seriesId(index: number): string {
  return `series_${String(index).padStart(5, '0')}`;
}

function countyId(index: number): string {
  return `county-${String(index).padStart(3, '0')}`;
}
