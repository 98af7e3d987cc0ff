// Hostile catalogues: aliases that are patterns, endless, empty, alike, ten thousand of them; tables with broken cells. Cannot try packages of several folders.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CatalogueFaultError, readPackagesSync, validatePackage } from '@assay/catalog';
import { buildCatalogue, type CatalogueRecords } from '@assay/engine';
import { SMALL_WORLD } from '../../packages/engine/src/testing/small-world.ts';
import { documentOf } from '../bench/material.ts';
import type { Draw } from '../score/random.ts';
import { checkedText } from './checked-text.ts';
import { anyCharacters, anySize, between, chance, one, several } from './drawn.ts';
import type { FuzzInput, FuzzKind, FuzzOutcome } from './fuzz-kind.ts';
import { anyPiece } from './pieces.ts';

const PATTERNS = [
  ...([
    '.*',
    '(a+)+$',
    '[',
    ']',
    '(',
    '\\',
    '^$',
    '(?=',
    '*',
    '{99999}',
    '|',
    '\\p{L}',
    '$&',
    '\\1',
    '.',
  ] as const),
  ...[
    'a|a',
    '[^]',
    '(?<x>',
    '$1',
    '\\u0000',
    '__proto__',
    'constructor',
    'toString',
    '가+',
    '%',
    '5%',
    '2023',
  ],
] as const;

/** Names and words of statistics as no editor would choose them, in a catalogue that a text is checked against. */
export const ALIASES: FuzzKind = {
  name: 'aliases',
  weight: 3,
  write: (draw) => {
    const language = chance(draw, 50) ? 'ko' : 'en';
    const most = chance(draw, 8) ? 10_000 : 300;
    const stem = anyPiece(draw, language).slice(0, 40);
    const alias = (at: number): string =>
      one(draw, [
        () => one(draw, PATTERNS),
        () => one(draw, PATTERNS) + anyPiece(draw, language).slice(0, 60),
        () => stem.repeat(1 + (at % 40)),
        () => `${stem} ${at}`,
        () => stem.slice(0, at % 9),
        () => 'a'.repeat(anySize(draw, 400)),
        () => anyCharacters(draw, anySize(draw, 20)),
        () => (chance(draw, 2) ? 'ab '.repeat(anySize(draw, 5_000)) : ''),
      ])().replaceAll('\n', ' ');
    return { content: several(anySize(draw, most), alias, '\n'), language, file: 'aliases.txt' };
  },
  run: ({ content, language }) => {
    const aliases = String(content).split('\n');
    const said = aliases.slice(0, 40).join(language === 'ko' ? '은 5%다. ' : ' is 5%. ');
    return checkedText(buildCatalogue(worldWith(aliases)), documentOf(said.slice(0, 10_000), language));
  },
};

/** The small world with the aliases dealt out to its statistics, countries, publications and joint names. */
function worldWith(aliases: readonly string[]): CatalogueRecords {
  const deal = (of: number, at: number) => {
    const own = aliases.filter((_, index) => index % of === at);
    return { en: own, ko: own };
  };
  const { indicators, entities, publications } = SMALL_WORLD;
  return {
    ...SMALL_WORLD,
    indicators: indicators.map((record, at) => ({
      ...record,
      aliases: deal(indicators.length, at),
      telling: deal(40, at),
    })),
    entities: entities.map((record, at) => ({
      ...record,
      aliases: deal(entities.length + 9, at),
      metonyms: deal(60, at),
      adjectives: deal(60, at + 20),
    })),
    publications: publications.map((record, at) => ({ ...record, aliases: deal(30, at) })),
    contractions: aliases.slice(0, 20).map((text) => ({ language: 'ko', text, entities: ['USA', 'CHN'] })),
    idioms: aliases.slice(0, 20).map((text) => ({ indicator: 'harbour_index', language: 'en', text })),
  };
}

const DESCRIPTOR = JSON.stringify({
  name: 'hostile',
  version: '1',
  resources: ['entities', 'indicators', 'publications', 'sources', 'observations', 'producers'].map(
    (name) => ({ name, path: `${name}.csv` }),
  ),
});
const TABLES = [
  'entities',
  'indicators',
  'publications',
  'sources',
  'observations',
  'producers',
  'datapackage.json',
] as const;

/** One table of a package, with anything in its cells; the others are empty. */
export const PACKAGES: FuzzKind = {
  name: 'packages',
  weight: 3,
  write: (draw) => {
    const table = one(draw, TABLES);
    return {
      content: table === 'datapackage.json' ? descriptor(draw) : rows(draw, table),
      language: 'en',
      file: table,
    };
  },
  run: runPackage,
};

const HEADERS = {
  entities:
    'id,kind,name_en,name_ko,aliases_en,aliases_ko,adjectives_en,adjectives_ko,metonyms_en,metonyms_ko,part_of,members',
  indicators:
    'id,name_en,name_ko,aliases_en,aliases_ko,telling_en,telling_ko,siblings,unit,stat_type,denominator,entity_kind,frequency,add_entities,add_periods,better,part_of,whole,producers,description_en,description_ko,limitations_en,limitations_ko,nominal',
} as const;

function rows(draw: Draw, table: string): string {
  const header =
    table === 'entities'
      ? HEADERS.entities
      : table === 'indicators'
        ? HEADERS.indicators
        : 'id,name_en,name_ko,aliases_en,aliases_ko';
  const columns = header.split(',').length + (chance(draw, 15) ? between(draw, -2, 2) : 0);
  const cell = (): string => {
    const text = several(
      between(draw, 1, 3),
      () =>
        one(draw, ['', 'a', 'x-1', 'true', one(draw, PATTERNS), anyPiece(draw, 'en'), anyPiece(draw, 'ko')]),
      '|',
    );
    return chance(draw, 95) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `${header}\n${several(anySize(draw, chance(draw, 5) ? 2_000 : 40), () => several(columns, cell, ','), '\n')}`;
}

function descriptor(draw: Draw): string {
  const path = one(draw, [
    '../../etc/passwd',
    '/etc/passwd',
    'entities.csv',
    '.',
    '',
    'a\0b',
    'http://x/y.csv',
    'x'.repeat(5_000),
  ]);
  const text = JSON.stringify({
    name: anyPiece(draw, 'en'),
    version: 1,
    resources: Array.from({ length: anySize(draw, 50) }, () => ({
      name: one(draw, ['entities', '__proto__', 'x']),
      path,
    })),
  });
  return one(draw, [
    () => text,
    () => text.slice(0, between(draw, 0, text.length)),
    () => '['.repeat(anySize(draw, 100_000)),
    () => `{"a":${oddJson(draw)}}`,
  ])();
}

function oddJson(draw: Draw): string {
  return one(draw, ['1e999', '"\\ud800"', 'NaN', '[]', '{"__proto__":1}', "'x'", '// x\n1', '01']);
}

function runPackage({ content, file }: FuzzInput): FuzzOutcome {
  const folder = mkdtempSync(join(tmpdir(), 'assay-fuzz-'));
  try {
    writeFileSync(join(folder, 'datapackage.json'), DESCRIPTOR);
    for (const table of TABLES.slice(0, -1)) writeFileSync(join(folder, `${table}.csv`), '');
    writeFileSync(join(folder, file === 'datapackage.json' ? file : `${file}.csv`), content);
    const { faults, warnings } = validatePackage(folder);
    const loads = readsAs(folder);
    const lines = [...faults, ...warnings].map((fault) => ({ ...fault, folder: '' }));
    return {
      value: JSON.parse(JSON.stringify(lines).replaceAll(folder, '')),
      findFaults: () => (loads === (faults.length === 0) ? [] : ['validating and reading do not agree']),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readsAs(folder: string): boolean {
  try {
    readPackagesSync([folder]);
    return true;
  } catch (error) {
    if (error instanceof CatalogueFaultError) return false;
    throw error;
  }
}
