import { describe, expect, it } from 'vitest';
import { parseText } from './parse.ts';
import { buildingPlacesOf, literalsOf } from './pattern-literals.ts';
import { provePattern } from './pattern-proofs.ts';

describe('patterns', () => {
  it('are found where they are written, and where they are built', () => {
    const file = parseText(
      'a.ts',
      "const a = /[0-9]+/gu;\n// /no/\nconst b = '/no/';\nconst c = new RegExp(a.source, 'g');",
    );
    expect(literalsOf(file)).toEqual([{ source: '[0-9]+', flags: 'gu', place: 'a.ts:1' }]);
    expect(buildingPlacesOf(file)).toEqual(['a.ts:4']);
  });

  it.each([
    ['a left guard', '(?<![0-9.,])[0-9]+배', 'g'],
    ['an anchor', '^[0-9]+배', ''],
    ['the flag v, which recheck does not know', '^[가-힣]+$', 'v'],
  ])('are linear with %s', async (_, source, flags) => {
    expect(await provePattern({ source, flags, place: '' })).toBeNull();
  });

  it.each([
    ['a number without a left guard', '[0-9]+배', 'g', /polynomial/],
    ['a repeated repetition', '^(?:\\s?(?:,|와)\\s?)+$', '', /exponential/],
    ['what cannot be analysed', '(', '', /could not be proved/],
  ])('are refused for %s', async (_, source, flags, message) => {
    expect(await provePattern({ source, flags, place: '' })).toMatch(message);
  });
});
