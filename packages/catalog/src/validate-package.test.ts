import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Fault } from './fault/fault.ts';
import { FAULT_CODES, type FaultCode } from './fault/fault-codes.ts';
import { CELL_CASES } from './fault-cases/cell-cases.ts';
import { CHN_2024, json, observations, value } from './fault-cases/fault-case.ts';
import { PACKAGE_CASES } from './fault-cases/package-cases.ts';
import { ROW_CASES } from './fault-cases/row-cases.ts';
import { TABLE_CASES } from './fault-cases/table-cases.ts';
import { WARNING_CASES } from './fault-cases/warning-cases.ts';
import { LIMITS } from './package/limits.ts';
import { edit, makeSample, SAMPLE } from './sample-package.ts';
import { validatePackage } from './validate-package.ts';

const CASES = [...PACKAGE_CASES, ...TABLE_CASES, ...CELL_CASES, ...ROW_CASES];

function placeOf({ file, line, column }: Fault): string {
  const name = column === null || column.name === '' ? '' : ` ${column.name}`;
  return `${file}${line === null ? '' : `:${line}`}${column === null ? '' : `:${column.index}`}${name}`;
}

function places(faults: readonly Fault[], code: FaultCode): readonly string[] {
  return faults.filter((fault) => fault.code === code).map(placeOf);
}

describe('a package with one thing wrong', () => {
  test.each(CASES)('$code: $what, at $at', ({ code, changes, at, limits }) => {
    const folder = makeSample(changes);
    const { faults } = validatePackage(folder, { limits: { ...LIMITS, ...limits } });
    expect(places(faults, code)).toEqual([at]);
    expect(faults.every((fault) => fault.folder === folder)).toBe(true);
  });

  test.each(CASES)('$code: $what, brings no other fault', ({ code, changes, limits }) => {
    const { faults } = validatePackage(makeSample(changes), { limits: { ...LIMITS, ...limits } });
    expect(faults.map((fault) => fault.code)).toEqual([code]);
  });

  test.each(WARNING_CASES)('$code: $what, loads with a warning at $at', ({ code, changes, at }) => {
    const { faults, warnings } = validatePackage(makeSample(changes));
    expect(faults).toEqual([]);
    expect(warnings.map((warning) => `${warning.code} ${placeOf(warning)}`)).toEqual([`${code} ${at}`]);
  });

  test('covers every code but those of several packages and of adding an edition', () => {
    const covered = new Set([...CASES, ...WARNING_CASES].map((one) => one.code));
    expect(FAULT_CODES.filter((code) => !covered.has(code))).toEqual([
      'differs-between-packages',
      'more-faults',
      'no-rows',
      'file-exists',
      'file-unwritable',
    ]);
  });
});

describe('every fault', () => {
  test('is reported, not the first only, in the order of files and lines', () => {
    const folder = makeSample({
      ...value('1e5'),
      ...edit('events.csv', '2025-03,KOR', '2025-99,PRK'),
      ...edit('producers.csv', 'ifr,IFR,국제로봇연맹', 'ifr,IFR,'),
    });
    const { faults } = validatePackage(folder);
    expect(faults.map((fault) => `${fault.code} ${placeOf(fault)}`)).toEqual([
      'bad-period events.csv:2:1 date',
      'unknown-reference events.csv:2:2 entity',
      'not-a-decimal observations/2024.csv:2:4 value',
      'empty-cell producers.csv:2:3 name_ko',
    ]);
  });

  test('has a line in both languages that says what stands there and what to do', () => {
    const [fault] = validatePackage(makeSample(value('1e5'))).faults;
    expect(fault?.message.en).toBe(
      'value "1e5" is not a plain decimal; write digits with at most one point and a minus, such as -12.40',
    );
    expect(fault?.message.ko).toBe(
      'value "1e5"는 보통 십진수가 아닙니다. -12.40처럼 숫자와 소수점 하나, 빼기 부호만 쓰세요',
    );
  });

  test('counts line breaks inside quoted cells, and CRLF once', () => {
    const rows = (SAMPLE['observations/2024.csv'] ?? '')
      .replace('says ""31,444""', 'says\n""31,444""\nhere')
      .replace('robots_2024,2024-09-24,high\nrobots', 'robots_2024,2024-09-24,high\nrobots')
      .concat('robots_installed,asia,2023,abc,,,robots,robots_2024,soon,high\n')
      .replaceAll('\n', '\r\n');
    const { faults } = validatePackage(makeSample({ 'observations/2024.csv': rows }));
    expect(faults.map(placeOf)).toEqual([
      'observations/2024.csv:6:4 value',
      'observations/2024.csv:6:9 edition',
    ]);
  });

  test('points to the line of the cell in a row of several lines', () => {
    const changes = observations('"says ""31,444""",robots', '"says\n""31,444""",robotics');
    expect(validatePackage(makeSample(changes)).faults.map(placeOf)).toEqual([
      'observations/2024.csv:4:7 publication',
      'observations/2024.csv:4:8 source',
    ]);
  });

  test('is told at its cause: a table that cannot be read does not bring a fault for each row that refers to it', () => {
    const missing = validatePackage(makeSample({ 'entities.csv': null })).faults;
    expect(missing.map((fault) => fault.code)).toEqual(['file-missing']);
    const ragged = validatePackage(makeSample(edit('entities.csv', 'KOR,country,', 'KOR,country'))).faults;
    expect(ragged.map((fault) => fault.code)).toEqual(['ragged-row']);
  });

  test('of one kind in one place is capped, with a note that there are more', () => {
    const rows = Array.from({ length: 1_500 }, (_, n) => CHN_2024.replace('276288', `x${n}`)).join('\n');
    const { faults } = validatePackage(makeSample(observations(CHN_2024, rows)));
    expect(faults.filter((fault) => fault.code === 'not-a-decimal')).toHaveLength(1_000);
    expect(places(faults, 'more-faults')).toEqual(['observations/2024.csv:1002:4 value']);
  });
});

describe('a sound package', () => {
  test('has no faults and no warnings, and its rows are counted', () => {
    expect(validatePackage(makeSample())).toEqual({
      faults: [],
      warnings: [],
      counts: {
        producers: 1,
        publications: 2,
        entities: 3,
        contractions: 1,
        idioms: 0,
        indicators: 2,
        sources: 2,
        observations: 4,
        events: 1,
      },
    });
  });

  test('may state two values of one cell in one edition: a conflict, not a fault', () => {
    const other = CHN_2024.replace('276288', '276289');
    expect(validatePackage(makeSample(observations(CHN_2024, `${CHN_2024}\n${other}`))).faults).toEqual([]);
  });

  test.each(['0', '-12.40', '0.5', '100', '276288.000', '-0'])('may have the value %s', (text) => {
    expect(validatePackage(makeSample(value(text))).faults).toEqual([]);
  });

  test.each(['2023-H1', '2023-Q4', '2023-11', '2023-11-05', '2023-11/2025-09', '2020-02-29'])(
    'may have the period %s',
    (text) => {
      const { faults } = validatePackage(makeSample(observations('CHN,2023', `CHN,${text}`)));
      expect(faults).toEqual([]);
    },
  );

  test('may have a byte-order mark, CRLF, columns in another order, and no optional ones', () => {
    const text = 'id,name_ko,name_en\r\nifr,국제로봇연맹,IFR\r\n';
    const { faults } = validatePackage(makeSample({ 'producers.csv': `\uFEFF${text}` }));
    expect(faults).toEqual([]);
  });

  test('may refer to a package that is read beside it', () => {
    const bare = makeSample({
      ...json('"name": "sample"', '"name": "more"'),
      ...edit('observations/2025.csv', '276300', '290000'),
    });
    const own = makeSample({
      'datapackage.json':
        '{"name": "own", "version": "1", "resources": [{"name": "events", "path": "events.csv"}]}',
    });
    expect(places(validatePackage(own).faults, 'unknown-reference')).toEqual([
      'events.csv:2:2 entity',
      'events.csv:2:6 source',
    ]);
    expect(validatePackage(own, { beside: [bare] }).faults).toEqual([]);
  });
});

describe('links', () => {
  test('out of the package are not followed, for a file or a folder', () => {
    const outside = makeSample();
    for (const [link, target] of [
      ['events.csv', join(outside, 'events.csv')],
      ['linked', outside],
    ] as const) {
      const path = link === 'linked' ? 'linked/events.csv' : link;
      const folder = makeSample({ ...json('"events.csv"', `"${path}"`), 'events.csv': null });
      symlinkSync(target, join(folder, link));
      expect(validatePackage(folder).faults.map((fault) => fault.code)).toEqual(['path-escapes']);
    }
  });

  test('inside the package are', () => {
    const folder = makeSample({ 'events.csv': null });
    mkdirSync(join(folder, 'real'));
    writeFileSync(join(folder, 'real/events.csv'), SAMPLE['events.csv'] ?? '');
    symlinkSync('real/events.csv', join(folder, 'events.csv'));
    expect(validatePackage(folder).faults).toEqual([]);
  });

  test('in a circle are a fault', () => {
    const folder = makeSample({ 'events.csv': null });
    symlinkSync('events.csv', join(folder, 'events.csv'));
    expect(validatePackage(folder).faults.map((fault) => fault.code)).toEqual(['path-escapes']);
  });
});
