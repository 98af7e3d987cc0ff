import { expect, it } from 'vitest';
import { NO_OVERLAP, overlapOf, sideOf, type Titled } from './overlap.ts';

const compared = (a: Titled, b: Titled) =>
  overlapOf(
    sideOf(a, () => 1),
    sideOf(b, () => 1),
  );

it('weighs what both have, and apart what stands in both titles', () => {
  const a = { all: ['ferry', 'jeju', 'hydrogen'], titled: 2 };
  const b = { all: ['ferry', 'hydrogen'], titled: 1 };
  expect(compared(a, b)).toMatchObject({ shared: 2, titled: 1 });
});

it('says how much of each title the other tells, in any order of the two', () => {
  const a = { all: ['ferry', 'jeju'], titled: 2 };
  const b = { all: ['ferry'], titled: 1 };
  const { told } = compared(a, b);
  expect(told[0]).toBeCloseTo(1 / 1.3);
  expect(told[1]).toBeCloseTo(1 / 2.3);
  expect(compared(b, a)).toEqual(compared(a, b));
});

it('finds nothing in empty lists', () => {
  expect(compared({ all: [], titled: 0 }, { all: [], titled: 0 })).toEqual(NO_OVERLAP);
});
