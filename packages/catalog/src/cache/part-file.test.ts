import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePart, encodePart } from './part-file.ts';

const VALUE = {
  texts: ['특허', 'patents'],
  map: new Map([['a', new Set([1, 2])]]),
  numbers: new Float64Array([0.1, -1]),
  codes: new Uint16Array([1, 65_535]),
  none: null,
};

test('gives back what was encoded, typed arrays, maps and sets too', () => {
  expect(decodePart('names', encodePart('names', VALUE))).toEqual({ value: VALUE });
});

test('is nothing under another key', () => {
  expect(decodePart('cells', encodePart('names', VALUE))).toBeNull();
});

test('is nothing when it was cut off, or when anything in it was changed', () => {
  const sound = encodePart('names', VALUE);
  fc.assert(
    fc.property(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const changed = Uint8Array.from(sound);
      changed[at] = (changed[at] ?? 0) ^ change;
      expect(decodePart('names', changed)).toBeNull();
      expect(decodePart('names', sound.subarray(0, at))).toBeNull();
    }),
    { seed: 20261126, numRuns: 300 },
  );
});

test('is nothing when it is the file of another program', () => {
  expect(decodePart('', new TextEncoder().encode('assay 2\n'.padEnd(64, 'x')))).toBeNull();
  expect(decodePart('', new Uint8Array())).toBeNull();
});
