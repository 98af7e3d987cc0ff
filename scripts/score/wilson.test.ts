import { expect, test } from 'vitest';
import { wilson } from './wilson.ts';

test('gives the interval of the textbook: 10 of 100 → 5.5 to 17.4', () => {
  expect(wilson(10, 100)).toEqual({ count: 10, of: 100, percent: 10, low: 5.5, high: 17.4 });
});

test('stays within 0 and 100 at the ends, where it is not a point', () => {
  expect(wilson(0, 20)).toMatchObject({ percent: 0, low: 0, high: 16.1 });
  expect(wilson(20, 20)).toMatchObject({ percent: 100, low: 83.9, high: 100 });
});

test('says nothing of nothing', () => {
  expect(wilson(0, 0)).toEqual({ count: 0, of: 0, percent: null, low: null, high: null });
});
