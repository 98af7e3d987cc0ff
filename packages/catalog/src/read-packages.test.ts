import { buildCatalogue } from '@assay/engine';
import { describe, expect, test } from 'vitest';
import { CatalogueFaultError } from './fault/catalogue-fault-error.ts';
import { readPackages, readPackagesSync } from './read-packages.ts';
import { edit, makeSample, SAMPLE, type SampleChanges } from './sample-package.ts';

/** A second package that knows the countries of the first and adds an observation in an edition of its own. */
function makeOther(changes: SampleChanges = {}): string {
  return makeSample({
    ...edit(
      'datapackage.json',
      '"name": "sample",\n  "version": "1.0"',
      '"name": "other",\n  "version": "7"',
    ),
    'sources.csv': `id,publication,title,publisher,url,published,licence,kind,note
robots_2026,robots,World Robotics 2026,IFR,https://ifr.org/2026,2026-09-24,press,primary,
`,
    'observations/2024.csv': `indicator,entity,period,value,publication,source,edition,confidence
robots_installed,CHN,2023,276301,robots,robots_2026,2026-09-24,high
`,
    'observations/2025.csv': `indicator,entity,period,value,publication,source,edition,confidence
robots_installed,CHN,2025,354000,robots,robots_2026,2026-09-24,high
`,
    ...changes,
  });
}

function faultsOf(folders: readonly string[]) {
  try {
    readPackagesSync(folders);
    return [];
  } catch (error) {
    if (error instanceof CatalogueFaultError) return error.faults;
    throw error;
  }
}

describe('a package', () => {
  test('becomes records, its values as written', async () => {
    const records = await readPackages([makeSample()]);
    expect(records.id).toBe('sample');
    expect(records.version).toBe('1.0');
    expect(records.observations[1]).toEqual({
      indicator: 'robots_installed',
      entity: 'KOR',
      period: '2023',
      value: '31444',
      qualifier: '',
      denominator: '',
      note: 'says "31,444"',
      publication: 'robots',
      source: 'robots_2024',
      edition: '2024-09-24',
      confidence: 'high',
    });
    expect(records.entities[1]?.aliases).toEqual({ en: ['Korea', 'ROK'], ko: ['대한민국'] });
    expect(records.indicators.map((record) => ({ ...record.producers }))).toEqual([
      { '*': ['ifr'] },
      { robots: ['ifr'] },
    ]);
    expect(records.indicators[0]?.partOf).toBeNull();
    expect(records.contractions).toEqual([{ language: 'ko', text: '한중', entities: ['KOR', 'CHN'] }]);
    expect(records.publications[1]?.restates).toEqual(['robots']);
    expect(records.events[0]?.headline).toEqual({ en: 'A robot act passes', ko: '로봇법 통과' });
  });

  test('builds a catalogue of the engine', () => {
    const catalogue = buildCatalogue(readPackagesSync([makeSample()]));
    const cells = catalogue.cells.get('robots_installed')?.byEntity.get('CHN') ?? [];
    expect(cells.map((cell) => cell.record.value)).toEqual(['276300', '276288']);
  });

  test('is refused whole when one cell is wrong, with its faults in the error', () => {
    const folder = makeSample(edit('events.csv', '2025-03', 'March'));
    expect(() => readPackagesSync([folder])).toThrow(CatalogueFaultError);
    expect(() => readPackagesSync([folder])).toThrow(
      `${folder}/events.csv:2:1: bad-period: date "March" is not a period`,
    );
  });

  test('whose publication is called like a property of every object has no producers by accident', () => {
    const [record] = readPackagesSync([makeSample()]).indicators;
    expect(record?.producers.constructor).toBeUndefined();
  });
});

describe('the hash', () => {
  const hash = (changes: SampleChanges = {}): string => readPackagesSync([makeSample(changes)]).sha256;

  test('is the same for the same files in another place', () => {
    expect(hash()).toMatch(/^[0-9a-f]{64}$/);
    expect(hash()).toBe(hash());
  });

  test('changes with any byte of any file', () => {
    const hashes = Object.entries(SAMPLE).map(([path, text]) =>
      hash({ [path]: text.replace(/\n$/, '\r\n') }),
    );
    hashes.push(hash(edit('observations/2024.csv', '276288', '276289')));
    expect(new Set([...hashes, hash()]).size).toBe(hashes.length + 1);
  });
});

describe('several packages', () => {
  test('give the same whatever the order of their folders', () => {
    const [one, other] = [makeSample(), makeOther()];
    expect(readPackagesSync([one, other])).toEqual(readPackagesSync([other, one]));
  });

  test('are merged, and what both say word for word is there once', () => {
    const records = readPackagesSync([makeSample(), makeOther()]);
    expect(records.id).toBe('other+sample');
    expect(records.version).toBe('7+1.0');
    expect(records.entities).toHaveLength(3);
    expect(records.sources.map((source) => source.id)).toEqual(['robots_2026', 'robots_2024', 'robots_2025']);
    expect(records.observations).toHaveLength(6);
  });

  test('of one name: the later one replaces the earlier, faults and all', () => {
    const faulty = makeSample(edit('events.csv', '2025-03', 'March'));
    const newer = makeSample(edit('events.csv', '2025-03', '2025-04'));
    expect(readPackagesSync([faulty, newer]).events.map((event) => event.date)).toEqual(['2025-04']);
    expect(faultsOf([newer, faulty]).map((fault) => fault.code)).toEqual(['bad-period']);
  });

  test('that say different things under one id are refused, with both places', () => {
    const [one, other] = [makeSample(), makeOther(edit('entities.csv', 'Korea|ROK', 'Korea'))];
    const faults = faultsOf([one, other]);
    expect(faults.map((fault) => [fault.code, fault.file, fault.line, fault.column?.name])).toEqual([
      ['differs-between-packages', 'entities.csv', 3, 'aliases_en'],
      ['differs-between-packages', 'entities.csv', 3, 'aliases_en'],
    ]);
    expect(new Set(faults.map((fault) => fault.folder))).toEqual(new Set([one, other]));
    expect(faults.some((fault) => fault.message.en.includes(`${one}/entities.csv:3`))).toBe(true);
  });

  test('report the faults of each', () => {
    const folders = [makeSample({ 'events.csv': null }), makeOther({ 'producers.csv': null })];
    expect(faultsOf(folders).map((fault) => fault.folder)).toEqual([...folders].sort());
  });
});
