import { expect, test } from 'vitest';
import { comparesNear } from './compared-near.ts';

test.each([
  [' 기업보다 많다', true],
  [' 업체에 비해 적다', true],
  [' 전체로는 한 해 전보다 늘었다', false],
  [' 40보다 크다', false],
])('%s compares with the name right before: %s', (rest, expected) => {
  expect(comparesNear(rest)).toBe(expected);
});
