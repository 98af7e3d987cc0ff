import { expect, test } from 'vitest';
import { SparseSums } from './sparse-sums.ts';

test('sums are kept for the places that were met, each named once', () => {
  const sums = new SparseSums(10);
  sums.add(7, 0.5);
  sums.add(2, 1);
  sums.add(7, 0.25);
  expect([...sums.met()]).toEqual([7, 2]);
  expect([sums.of(7), sums.of(2), sums.of(0)]).toEqual([0.75, 1, 0]);
});

test('a place whose values come to nothing was met all the same', () => {
  const sums = new SparseSums(3);
  sums.add(1, 1);
  sums.add(1, -1);
  expect([...sums.met()]).toEqual([1]);
});

test('cleared sums begin again from nothing', () => {
  const sums = new SparseSums(3);
  sums.add(1, 1);
  sums.clear();
  expect([[...sums.met()], sums.of(1)]).toEqual([[], 0]);
  sums.add(1, 2);
  expect([[...sums.met()], sums.of(1)]).toEqual([[1], 2]);
});
