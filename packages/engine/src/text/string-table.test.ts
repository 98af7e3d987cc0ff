import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutStrings, StringTable } from './string-table.ts';

test('gives what a map would give', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'binary' })), fc.array(fc.string()), (texts, others) => {
      const table = new StringTable(layOutStrings(texts));
      const places = new Map(texts.map((text, place) => [text, place]));
      for (const text of [...texts, ...others]) expect(table.placeOf(text)).toBe(places.get(text) ?? -1);
    }),
    { seed: 20261126 },
  );
});

test('finds nothing where two texts meet, and the empty text only where it was laid out', () => {
  const table = new StringTable(layOutStrings(['논문', '특허']));
  expect(['문특', '논문특허', '', '논'].map((text) => table.placeOf(text))).toEqual([-1, -1, -1, -1]);
  expect(new StringTable(layOutStrings(['a', ''])).placeOf('')).toBe(1);
  expect(new StringTable(layOutStrings([])).placeOf('')).toBe(-1);
});
