import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errorPlace, jsonErrorLine } from './json-error-line.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('where a text stops being JSON', () => {
  test.each([
    ['[\n{"a": oops}\n]', 2],
    ['{"a":1,\n"b" 2}', 2],
    ['[1,\n2', 2],
    ['[1,2,]', 1],
    ['', 1],
    ['[1]\n\n[2]', 3],
    ['{"a":\n"b\nc"}', 2],
  ])('%j: line %i', (text, line) => {
    expect(jsonErrorLine(text)).toBe(line);
  });
  test('nesting without end', () => {
    expect(errorPlace('['.repeat(200_000))).toBe(200_000);
    expect(errorPlace(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)).toBeNull();
  });
  test('a text of millions of characters', () => {
    expect(jsonErrorLine(`["${'é\\n'.repeat(2_000_000)}"\nx`)).toBe(2);
  });
  test('what is whole has no such place, and what is changed has one exactly where Node refuses it', () => {
    const signs = fc.constantFrom(...'[]{},:"\\-0.1eE+tfn \n\u0001\u007f\u2028é');
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.string({ unit: signs, maxLength: 3 }), (text, seed, put) => {
        const at = seed % (text.length + 1);
        const changed = text.slice(0, at) + put + text.slice(at + (seed % 2));
        for (const one of [text, changed, put]) expect(errorPlace(one) === null, one).toBe(isJson(one));
      }),
      { numRuns: 2000 },
    );
  });
});
