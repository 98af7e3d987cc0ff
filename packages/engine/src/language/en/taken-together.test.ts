import { expect, test } from 'vitest';
import { englishTakenTogether } from './taken-together.ts';

test.each([
  ['together the three took ', 3],
  ['the three together had ', 3],
  ['the two countries combined spent ', 2],
  ['all five put together had ', 5],
  ['together, those four made ', 4],
  ['between them the two had ', 2],
  ['the three had ', null],
  ['together they had ', null],
])('%s → %s', (before, many) => {
  expect(englishTakenTogether(before)).toBe(many);
});
