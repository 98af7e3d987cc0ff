import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParsedTables } from '../table-file.ts';
import { TableFileError } from '../table-file-error.ts';
import { TABLE_LIMITS } from '../table-limits.ts';
import { cellOf, textsOf } from '../testing/shown.ts';
import { parseJsonTables } from './parse-json-tables.ts';

function parse(text: string): ParsedTables {
  return parseJsonTables(text, 'a.json', TABLE_LIMITS);
}

function refusal(text: string): string {
  try {
    return `read ${parse(text).tables.length}`;
  } catch (error) {
    return error instanceof TableFileError ? `${error.code}: ${error.messages.en}` : `threw ${String(error)}`;
  }
}

describe('a table in JSON', () => {
  test.each([
    ['a list of objects, columns as they first appear', '[{"나라":"한국","값":1},{"나라":"중국","해":2023}]'],
    ['a list of lists', '[["나라","값","해"],["한국",1],["중국",null,2023]]'],
    ['columns and rows', '{"columns":["나라","값","해"],"rows":[["한국",1,""],["중국",null,2023]]}'],
    [
      'columns and rows that are objects',
      '{"columns":["나라"],"rows":[{"값":1,"나라":"한국"},{"해":2023,"나라":"중국"}]}',
    ],
    ['a list of tables', '[{"columns":["나라","값","해"],"rows":[["한국",1],["중국",null,2023]]}]'],
  ])('%s', (_, text) => {
    const { tables } = parse(text);
    expect(textsOf(tables[0])).toEqual([
      ['나라', '값', '해'],
      ['한국', '1'],
      ['중국', '', '2023'],
    ]);
  });
  test('has the name and caption that it states, else that of its file', () => {
    const table = '"columns":["a"],"rows":[[1]]';
    const { tables } = parse(`[{"name":"수출","caption":"백만 달러",${table}},{${table}}]`);
    expect(tables.map(({ name, caption }) => [name, caption])).toEqual([
      ['수출', '백만 달러'],
      ['a', null],
    ]);
  });
  test('keeps numbers as they are written, and texts that look like numbers as texts', () => {
    const { tables } = parse('[["a"],[1.50],[12345678901234567890.12],[-1.5e-3],["1.5"],[true],[["x",1]]]');
    expect([1, 2, 3, 4, 5, 6].map((row) => cellOf(tables[0], row, 0))).toEqual([
      '1.50 = 1.50',
      '12345678901234567890.12 = 12345678901234567890.12',
      '-0.0015 = -0.0015',
      '1.5',
      'true',
      'x; 1',
    ]);
  });
  test('may have names that mean something to the language', () => {
    expect(textsOf(parse('[{"__proto__":1,"constructor":2}]').tables[0])).toEqual([
      ['__proto__', 'constructor'],
      ['1', '2'],
    ]);
  });
});

describe('what is no table', () => {
  test.each([
    ['[1,2', 'bad-json: a.json, line 1: no JSON from here on; mend it there'],
    ['[\n{"a": 1},\n{"a": oops}\n]', 'bad-json: a.json, line 3: no JSON from here on; mend it there'],
    [
      '{"a":1}',
      'json-shape: a.json: $ is no table; give a list of objects, a list of lists, or {"columns": […], "rows": […]}',
    ],
    [
      '[{"a":{"b":1}}]',
      'json-shape: a.json: $[0].a is no table; give a list of objects, a list of lists, or {"columns": […], "rows": […]}',
    ],
    [
      '[[1],2]',
      'json-shape: a.json: $[1] is no table; give a list of objects, a list of lists, or {"columns": […], "rows": […]}',
    ],
    ['[]', 'read 0'],
  ])('%s', (text, expected) => {
    expect(refusal(text)).toBe(expected);
  });
  test('nesting without end', () => {
    expect(refusal('['.repeat(200_000))).toMatch(/^bad-json/);
    expect(refusal('['.repeat(20_000) + ']'.repeat(20_000))).toMatch(/^(?:bad-json|json-shape)/);
  });
  test('an object of twenty thousand names', () => {
    const names = Array.from({ length: 20_000 }, (_, at) => `"k${at}":1`);
    expect(refusal(`[{${names.join(',')}}]`)).toMatch(
      /^too-many-columns: a\.json, cell ALM2: more than 1000/,
    );
  });
  test('any JSON gives tables or one clear line', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(refusal(text)).toMatch(/^(?:read [01]|json-shape: a\.json: \$)/);
      }),
      { seed: 20261126, numRuns: 200 },
    );
  });
});
