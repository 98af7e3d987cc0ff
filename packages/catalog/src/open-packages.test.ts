import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCatalogue, type Catalogue, checkDocument } from '@assay/engine';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CatalogueFaultError } from './fault/catalogue-fault-error.ts';
import { openPackages } from './open-packages.ts';
import { readPackagesSync } from './read-packages.ts';
import { edit, makeSample } from './sample-package.ts';

const TEXT =
  'China installed 276,288 industrial robots in 2023. 2023년 중국의 산업용 로봇 설치는 30만 대였다.';
/** Long after the files were written. */
const LATER = Date.now() + 60_000;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-catalogues-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function report(catalogue: Catalogue): string {
  const document = { text: TEXT, published: '2025-01-01', title: null, url: null, sha256: '' };
  return JSON.stringify(
    (['en', 'ko'] as const).map((language) => checkDocument(catalogue, { ...document, language })),
  );
}

function open(packages: readonly string[], now = LATER): Catalogue {
  return openPackages(packages, { folder, now: () => now });
}

function expected(packages: readonly string[]): string {
  return report(buildCatalogue(readPackagesSync(packages)));
}

/** The files that hold parts of catalogues. */
function parts(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes('/'))
    .map((path) => join(folder, path))
    .sort();
}

describe('packages that were opened before', () => {
  test('report the same, byte for byte, with the cache, without it and while it is filled', () => {
    const sample = makeSample();
    expect(report(openPackages([sample], null))).toBe(expected([sample]));
    expect(report(open([sample]))).toBe(expected([sample]));
    expect(parts()).toHaveLength(10);
    expect(report(open([sample]))).toBe(expected([sample]));
  });

  test('are not read again while their files are as they were', () => {
    const sample = makeSample();
    report(open([sample]));
    const [first = ''] = parts();
    const before = readFileSync(first);
    report(open([sample]));
    expect(readFileSync(first)).toEqual(before);
    expect(parts()).toHaveLength(10);
  });

  test('are read again when a value was changed', () => {
    const sample = makeSample();
    const before = report(open([sample]));
    const file = join(sample, 'observations', '2024.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace('276288', '301288'));
    expect(report(open([sample]))).toBe(expected([sample]));
    expect(report(open([sample]))).not.toBe(before);
  });

  test('are refused when a fault has come in', () => {
    const sample = makeSample();
    report(open([sample]));
    writeFileSync(join(sample, 'events.csv'), 'no table');
    expect(() => open([sample])).toThrow(CatalogueFaultError);
  });

  test('are refused when a folder in them has become a link that leads out, though its files are the same', () => {
    const sample = makeSample();
    report(open([sample]));
    renameSync(join(sample, 'observations'), join(folder, 'observations'));
    symlinkSync(join(folder, 'observations'), join(sample, 'observations'));
    expect(() => open([sample])).toThrow(CatalogueFaultError);
  });

  test('are told apart by their folders, and share what they say', () => {
    const [one, other] = [makeSample(), makeSample(edit('observations/2024.csv', '276288', '301288'))];
    expect(report(open([one]))).toBe(expected([one]));
    expect(report(open([other]))).toBe(expected([other]));
    expect(report(open([makeSample()]))).toBe(expected([one]));
    expect(parts()).toHaveLength(20);
  });
});

describe('a cache that cannot be trusted', () => {
  test.each([
    ['cut off', (file: string) => truncateSync(file, 40)],
    ['empty', (file: string) => truncateSync(file, 0)],
    ['of something else', (file: string) => writeFileSync(file, 'not a part of a catalogue')],
    ['gone', (file: string) => rmSync(file)],
  ])('is mended silently where a file is %s', (_, spoil) => {
    const sample = makeSample();
    report(open([sample]));
    const before = parts();
    for (const file of before) spoil(file);
    expect(report(open([sample]))).toBe(expected([sample]));
    expect(parts()).toEqual(before);
    expect(report(open([sample]))).toBe(expected([sample]));
  });

  test('is not taken where a part lies under the name of another', () => {
    const sample = makeSample();
    report(open([sample]));
    const [first = '', ...rest] = parts();
    for (const file of rest) copyFileSync(first, file);
    expect(report(open([sample]))).toBe(expected([sample]));
  });

  test('is not kept for files changed so shortly before that the next change might leave no trace', () => {
    const sample = makeSample();
    report(open([sample], Date.now()));
    expect(readdirSync(folder).filter((name) => name.startsWith('folders-'))).toEqual([]);
    expect(report(open([sample]))).toBe(expected([sample]));
  });
});

describe('what was changed between opening and reading on', () => {
  const change = (sample: string): void => {
    const file = join(sample, 'observations', '2024.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace('276288', '301288'));
  };

  test('is not seen by a catalogue that was opened before', () => {
    const sample = makeSample();
    const before = expected([sample]);
    open([sample]).in('en');
    const catalogue = open([sample]);
    change(sample);
    expect(report(catalogue)).toBe(before);
  });

  test('is not mixed with what was kept, where not all was kept', () => {
    const sample = makeSample();
    open([sample]).in('en');
    for (const file of parts()) if (file.endsWith('/idioms')) rmSync(file);
    const catalogue = open([sample]);
    change(sample);
    expect(() => catalogue.in('ko')).toThrow('were changed while they were read');
  });
});

test('packages are read once where nothing can be kept', () => {
  const sample = makeSample();
  writeFileSync(join(folder, 'taken'), 'no folder can be made here');
  const catalogue = openPackages([sample], { folder: join(folder, 'taken'), now: () => LATER });
  const before = expected([sample]);
  rmSync(join(sample, 'events.csv'));
  expect(report(catalogue)).toBe(before);
});

test('packages that take long to read are told before, and not when they are kept', () => {
  const told: number[] = [];
  const large = `${'x'.repeat(16 * 1024 * 1024)}`;
  const sample = makeSample({ 'notes.txt': large });
  const openTelling = () => openPackages([sample], { folder, now: () => LATER }, (bytes) => told.push(bytes));
  openTelling();
  expect(told).toHaveLength(1);
  expect(told[0]).toBeGreaterThan(large.length);
  openTelling().in('en');
  openPackages([makeSample()], null, (bytes) => told.push(bytes));
  expect(told).toHaveLength(1);
});

test('the oldest catalogues are forgotten', () => {
  for (const value of ['1', '2', '3', '4', '5', '6'])
    open([makeSample(edit('observations/2024.csv', '276288', `27628${value}`))]);
  expect(
    readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).length,
  ).toBeLessThanOrEqual(5);
});
