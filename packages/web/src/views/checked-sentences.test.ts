import { expect, test } from 'vitest';
import { statesNumber } from './checked-sentences.ts';

test.each([
  ['about 50 models', '50', true],
  ['50개', '50개', true],
  ['from 150 to 50', '50', true],
  ['at 50, it is high', '50', true],
  ['150 models', '50', false],
  ['1,500', '500', false],
  ['50.5%', '50', false],
  ['12,345', '12', false],
  ['none', '', false],
])('%s states %s: %s', (text, written, expected) => {
  expect(statesNumber(text, written)).toBe(expected);
});
