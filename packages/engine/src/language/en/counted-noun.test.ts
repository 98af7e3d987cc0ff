import { expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';
import { nounAfter } from './counted-noun.ts';

test.each([
  [' notable us models released', 'models'],
  [' us models', 'models'],
  [' famous models', 'models'],
  [' notable american models', 'models'],
  [' us', null],
  [' campus in korea', 'campus'],
  [' of the boats', null],
])('a number counts what stands behind it: 26%s → %s', (behind, noun) => {
  expect(nounAfter(`26${behind}`, 2)).toBe(noun);
});

test.each([
  ['There were 16 large US electric ferries in 2024.', 'supported'],
  ['There were 21 large US electric ferries in 2024.', 'refuted'],
])('%s', (text, expected) => {
  expect(claimIn(reportOn(text, 'en')).verdict.label).toBe(expected);
});
