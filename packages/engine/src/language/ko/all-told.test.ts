import { expect, test } from 'vitest';
import { koreanComparative } from './all-told.ts';

test.each([
  ['보다 AI를 덜 믿는다', 'down'],
  ['보다 더 걱정한다', 'up'],
  ['보다 더 낮다', null],
  ['보다 더 늘었다', null],
])('more or less, by an adverb: %s', (after, expected) => {
  expect(koreanComparative(after)).toBe(expected);
});
