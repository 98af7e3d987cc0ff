import { expect, it } from 'vitest';
import { NO_OVERLAP, overlapOf } from './overlap.ts';

const one = () => 1;

it('weighs what both have, and apart what stands in both titles', () => {
  const a = { all: ['ferry', 'jeju', 'hydrogen'], titled: 2 };
  const b = { all: ['ferry', 'hydrogen'], titled: 1 };
  expect(overlapOf(a, b, one)).toMatchObject({ shared: 2, titled: 1 });
});

it('says how much of each title the other tells, in any order of the two', () => {
  const a = { all: ['ferry', 'jeju'], titled: 2 };
  const b = { all: ['ferry'], titled: 1 };
  const { told } = overlapOf(a, b, one);
  expect(told[0]).toBeCloseTo(1 / 1.3);
  expect(told[1]).toBeCloseTo(1 / 2.3);
  expect(overlapOf(b, a, one)).toEqual(overlapOf(a, b, one));
});

it('finds nothing in empty lists', () => {
  expect(overlapOf({ all: [], titled: 0 }, { all: [], titled: 0 }, one)).toEqual(NO_OVERLAP);
});
