import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CatalogueFaultError } from '../fault/catalogue-fault-error.ts';
import { readPackagesSync } from '../read-packages.ts';
import { edit, makeSample, SAMPLE, type SampleChanges } from '../sample-package.ts';
import { validatePackage } from '../validate-package.ts';
import { addEdition } from './add-edition.ts';
import type { NewSource } from './new-source.ts';

const SOURCE: NewSource = {
  id: 'robots_2026',
  publication: 'robots',
  title: 'World Robotics 2026',
  publisher: 'IFR',
  url: 'https://ifr.org/2026',
  published: '2026-09-24',
  licence: 'press',
  kind: 'primary',
  note: 'read in "full", twice',
};

const EDITION = `indicator,entity,period,value,confidence,note
robots_installed,KOR,2024,30600,high,
robots_installed,CHN,2023,276301,high,"revised, again"
`;

/** A package, a file of a new edition, and what the folder holds before. */
function setUp(file = EDITION, changes: SampleChanges = {}) {
  const folder = makeSample(changes);
  const given = join(makeSample({}), 'edition.csv');
  writeFileSync(given, file);
  return { folder, given, before: snapshot(folder) };
}

function snapshot(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}

function faultsOf(run: () => unknown): readonly string[] {
  try {
    run();
    return [];
  } catch (error) {
    if (!(error instanceof CatalogueFaultError)) throw error;
    return error.faults.map(
      ({ code, file, line, column }) => `${code} ${file}:${line ?? ''}:${column?.index ?? ''}`,
    );
  }
}

describe('adding an edition', () => {
  test('writes one file, one row of sources and one line of datapackage.json', () => {
    const { folder, given, before } = setUp();
    expect(addEdition(folder, given, SOURCE)).toEqual({
      path: 'observations/robots_2026.csv',
      observations: 2,
    });
    expect(snapshot(folder)).toEqual({
      ...before,
      'observations/robots_2026.csv': `indicator,entity,period,value,qualifier,denominator,note,publication,source,edition,confidence
robots_installed,CHN,2023,276301,,,"revised, again",robots,robots_2026,2026-09-24,high
robots_installed,KOR,2024,30600,,,,robots,robots_2026,2026-09-24,high
`,
      'sources.csv': `${SAMPLE['sources.csv']}robots_2026,robots,World Robotics 2026,IFR,https://ifr.org/2026,2026-09-24,press,primary,"read in ""full"", twice"
`,
      'datapackage.json': (SAMPLE['datapackage.json'] ?? '').replace(
        '{ "name": "observations", "path": ["observations/2024.csv", "observations/2025.csv"] }',
        `{
      "name": "observations",
      "path": [
        "observations/2024.csv",
        "observations/2025.csv",
        "observations/robots_2026.csv"
      ]
    }`,
      ),
    });
  });

  test('leaves a sound package that has the new cells beside the old ones', () => {
    const { folder, given } = setUp();
    addEdition(folder, given, SOURCE);
    expect(validatePackage(folder).faults).toEqual([]);
    const revisions = readPackagesSync([folder]).observations.filter(
      ({ entity, period }) => entity === 'CHN' && period === '2023',
    );
    expect(revisions.map(({ value, edition }) => `${value} ${edition}`)).toEqual([
      '276288 2024-09-24',
      '276300 2025-09-25',
      '276301 2026-09-24',
    ]);
  });

  test('can be done again and again', () => {
    const { folder, given } = setUp();
    for (const id of ['b', 'a', 'c']) addEdition(folder, given, { ...SOURCE, id });
    expect(validatePackage(folder).counts.observations).toBe(10);
  });

  test('turns a single path into a list, and adds tables that the package lacks', () => {
    const { folder, given } = setUp(EDITION, {
      ...edit(
        'datapackage.json',
        '["observations/2024.csv", "observations/2025.csv"]',
        '"observations/2025.csv"',
      ),
      'observations/2024.csv': null,
    });
    addEdition(folder, given, SOURCE);
    expect(validatePackage(folder).counts.observations).toBe(4);

    const bare = makeSample({
      'datapackage.json':
        '{"name": "bare", "version": "1", "resources": [{"name": "producers", "path": "producers.csv"}]}',
    });
    addEdition(bare, given, SOURCE, { beside: [folder] });
    expect(validatePackage(bare, { beside: [makeSample()] })).toMatchObject({
      faults: [],
      counts: { observations: 2, sources: 1 },
    });
  });

  test('writes the row of sources in the columns that its file has', () => {
    const { folder, given } = setUp(EDITION, {
      'sources.csv':
        'title,publisher,id,publication,url,published,kind,licence\nA,IFR,robots_2024,robots,x,2024,primary,press\nB,IFR,robots_2025,robots,x,2025,primary,press',
    });
    addEdition(folder, given, SOURCE);
    expect(readFileSync(join(folder, 'sources.csv'), 'utf8')).toMatch(
      /\nWorld Robotics 2026,IFR,robots_2026,robots,https:\/\/ifr.org\/2026,2026-09-24,primary,press\n$/,
    );
  });

  test('takes columns in any order, a file behind a link, and rows that repeat what the source says', () => {
    const { folder, given } = setUp(
      'confidence,source,publication,edition,value,period,entity,indicator\nlow,robots_2026,robots,2026-09,1,2024,KOR,robots_stock\n',
    );
    const link = join(makeSample(), 'link.csv');
    symlinkSync(given, link);
    addEdition(folder, link, SOURCE);
    expect(readPackagesSync([folder]).observations.at(-1)?.edition).toBe('2026-09');
  });
});

describe('an edition is refused, and the package stays as it was,', () => {
  const source = (changes: Partial<NewSource>): NewSource => ({ ...SOURCE, ...changes });
  const replaced = (from: string, to: string): string => EDITION.replace(from, to);

  test.each<[string, string, NewSource, readonly string[]]>([
    [
      'for a wrong value',
      replaced('30600', '30,600').replace('30,600', '"30,600"'),
      SOURCE,
      ['not-a-decimal edition.csv:2:4'],
    ],
    ['for an unknown entity', replaced('KOR', 'PRK'), SOURCE, ['unknown-reference edition.csv:2:2']],
    [
      'for every wrong cell',
      replaced('30600', '').replace('2023', 'FY23'),
      SOURCE,
      ['empty-cell edition.csv:2:4', 'bad-period edition.csv:3:3'],
    ],
    ['for a ragged row', replaced(',high,\n', '\n'), SOURCE, ['ragged-row edition.csv:2:']],
    [
      'for a missing column',
      replaced('period,', 'year,'),
      SOURCE,
      ['missing-column edition.csv:1:', 'unknown-column edition.csv:1:3'],
    ],
    ['for no rows', 'indicator,entity,period,value,confidence\n', SOURCE, ['no-rows edition.csv:2:']],
    [
      'for a row twice',
      `${EDITION}robots_installed,KOR,2024,30600,low,\n`,
      SOURCE,
      ['duplicate-row edition.csv:4:1'],
    ],
    [
      'for rows of another source',
      replaced(',note', ',source').replace('high,\n', 'high,robots_2025\n').replace('"revised, again"', ''),
      SOURCE,
      ['not-in-list edition.csv:2:6'],
    ],
    [
      'for a source that is already there',
      EDITION,
      source({ id: 'robots_2025' }),
      ['duplicate-key sources.csv::1'],
    ],
    [
      'for an unknown publication',
      EDITION,
      source({ publication: 'robotics' }),
      ['unknown-reference sources.csv::2'],
    ],
    ['for a source without a title', EDITION, source({ title: '' }), ['empty-cell sources.csv::3']],
    ['for a date that is none', EDITION, source({ published: 'soon' }), ['bad-period sources.csv::6']],
    [
      'for an id that leads elsewhere',
      EDITION,
      source({ id: '../../robots' }),
      ['bad-identifier sources.csv::1'],
    ],
  ])('%s', (_, file, newSource, expected) => {
    const { folder, given, before } = setUp(file);
    expect(faultsOf(() => addEdition(folder, given, newSource))).toEqual(expected);
    expect(snapshot(folder)).toEqual(before);
  });

  test('when its file cannot be found', () => {
    const { folder, before } = setUp();
    expect(faultsOf(() => addEdition(folder, join(folder, 'nowhere.csv'), SOURCE))).toEqual([
      'file-missing nowhere.csv::',
    ]);
    expect(snapshot(folder)).toEqual(before);
  });

  test('when the package itself is faulty', () => {
    const { folder, given, before } = setUp(EDITION, edit('events.csv', '2025-03', 'March'));
    expect(faultsOf(() => addEdition(folder, given, SOURCE))).toEqual(['bad-period events.csv:2:1']);
    expect(snapshot(folder)).toEqual(before);
  });

  test('when a file of that name lies there already', () => {
    const { folder, given, before } = setUp(EDITION, { 'observations/robots_2026.csv': 'mine' });
    expect(faultsOf(() => addEdition(folder, given, SOURCE))).toEqual([
      'file-exists observations/robots_2026.csv::',
    ]);
    expect(snapshot(folder)).toEqual(before);
  });

  test('when a file cannot be written: what was written before is taken back', () => {
    const { folder, given, before } = setUp();
    writeFileSync(join(folder, 'datapackage.json.new'), 'in the way');
    expect(faultsOf(() => addEdition(folder, given, SOURCE))).toEqual([
      'file-unwritable datapackage.json.new::',
    ]);
    expect(snapshot(folder)).toEqual({ ...before, 'datapackage.json.new': 'in the way' });
  });
});
