import { expect, test } from 'vitest';
import { readPower } from './power.ts';

test.each([
  ['5×10²⁵ flop', 1, 25, 6],
  ['5 x 10^25', 1, 25, 9],
  ['3.87e25', 4, 25, 7],
])('reads the power in %s', (text, at, exponent, end) => {
  expect(readPower(text, at)).toEqual({ exponent, end });
});

test.each(['5 x 100', '5 times', '5e25b', '5'])('reads none in %s', (text) => {
  expect(readPower(text, 1)).toBeNull();
});
