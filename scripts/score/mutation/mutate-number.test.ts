import { decimalText } from '@assay/engine';
import { expect, test } from 'vitest';
import { readWritten } from '../words/written-number.ts';
import { transposed } from './mutate-number.ts';

test.each([
  ['553,000', '535000'],
  ['22.6', '26.2'],
  ['1220', '2120'],
  ['40', null],
  ['77', null],
  ['7', null],
])('the first two digits that differ change places: %s → %s', (text, expected) => {
  const written = readWritten(text, 'en');
  const value = written === null ? null : transposed(written);
  expect(value === null ? null : decimalText(value)).toBe(expected);
});
