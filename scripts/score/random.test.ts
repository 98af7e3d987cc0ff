import { expect, test } from 'vitest';
import { drawFrom, shuffled } from './random.ts';

test('the same seed draws the same, another seed something else', () => {
  const draws = (seed: string) => Array.from({ length: 5 }, drawFrom(seed));
  expect(draws('a')).toEqual(draws('a'));
  expect(draws('a')).not.toEqual(draws('b'));
  expect(draws('a').every((value) => value >= 0 && value < 1)).toBe(true);
});

test('a shuffled list has the same items', () => {
  expect(shuffled(drawFrom('x'), [1, 2, 3, 4]).sort()).toEqual([1, 2, 3, 4]);
});
