import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPackages, readPackagesSync } from '@assay/catalog';
import { buildCatalogue, type Catalogue, type CatalogueRecords } from '@assay/engine';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRecords } from './material.ts';
import { CELLS_A_SERIES, MOST_SERIES, writeScalePackage } from './scale-package.ts';
import { MEASURES, SETTINGS, SUBJECTS } from './scale-words.ts';

const SERIES = 250;

let root = '';
let folder = '';
let records: CatalogueRecords;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'assay-scale-'));
  folder = join(root, 'package');
  writeScalePackage(folder, SERIES);
  records = readPackagesSync([folder]);
});
afterAll(() => rmSync(root, { recursive: true }));

/** Words of names, aliases and telling words in both languages, without the endings of plurals. */
function wordsOf({ indicators }: Pick<CatalogueRecords, 'indicators'>): Set<string> {
  const texts = indicators.flatMap(({ name, aliases, telling }) =>
    (['en', 'ko'] as const).flatMap((language) => [
      name[language],
      ...aliases[language],
      ...telling[language],
    ]),
  );
  return new Set(texts.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).map(singular));
}

function singular(word: string): string {
  return word.replace(/s$/, '');
}

describe('the large made-up package', () => {
  test('is sound, with its cells and 1.2 aliases a statistic in each language', () => {
    expect(records.indicators).toHaveLength(SERIES);
    expect(records.observations).toHaveLength(SERIES * CELLS_A_SERIES);
    for (const language of ['en', 'ko'] as const)
      expect(records.indicators.flatMap(({ aliases }) => aliases[language])).toHaveLength(1.2 * SERIES);
  });

  test('has names for 50,000, a million cells in all', () => {
    expect(MOST_SERIES).toBe(50_000);
    expect(MOST_SERIES * CELLS_A_SERIES).toBe(1_000_000);
    expect(() => writeScalePackage(join(root, 'more'), MOST_SERIES + 1)).toThrow(RangeError);
  });

  test('shares no word with the bundled package', () => {
    const bundled = wordsOf(readRecords());
    const words = [...SETTINGS, ...SUBJECTS, ...MEASURES].flatMap(({ en, ko }) => [singular(en), ko]);
    expect(words.every((word) => word !== '')).toBe(true);
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => bundled.has(word))).toEqual([]);
  });

  test('is the same whenever it is written', () => {
    const again = join(root, 'again');
    writeScalePackage(again, SERIES);
    expect(hashOf(again)).toBe(hashOf(folder));
  });

  test('gives the same records from what was kept of it as from its files', () => {
    const cache = { folder: join(root, 'cache'), now: () => Date.now() + 60_000 };
    openPackages([folder], cache).in('en');
    const kept = openPackages([folder], cache);
    const built = buildCatalogue(records);
    expect([...kept.indicators]).toEqual([...built.indicators]);
    expect([...kept.entities]).toEqual([...built.entities]);
    expect([...kept.cells.keys()]).toEqual([...built.cells.keys()]);
    for (const id of built.cells.keys()) expect(cellsOf(kept, id)).toEqual(cellsOf(built, id));
    expect([...kept.in('en').wordsOf]).toEqual([...built.in('en').wordsOf]);
  });
});

/** The cells of a statistic; what only those who show a package read, and no check, is left out. */
function cellsOf(catalogue: Catalogue, id: string) {
  const cells = [...(catalogue.cells.get(id)?.byEntity ?? [])].flatMap(([, own]) => own);
  return cells.map(({ record, ...cell }) => ({ ...cell, record: { ...record, denominator: undefined } }));
}

function hashOf(path: string): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(path, { recursive: true, encoding: 'utf8' }).sort())
    if (file.includes('.')) hash.update(file).update(readFileSync(join(path, file)));
  return hash.digest('hex');
}
