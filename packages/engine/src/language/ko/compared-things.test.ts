import { expect, test } from 'vitest';
import { comparesNear, comparesThingOf } from './compared-things.ts';

test.each([
  ['의 최고 모델보다 39점 높다', 40, true],
  ['의 논문 수보다 적다', 40, true],
  ['의 점유율이 일본보다 높다', 40, false],
  ['의 몫과 일본보다', 4, false],
])('%s, with the next name at %s, compares with a thing of the one before: %s', (rest, next, expected) => {
  expect(comparesThingOf(rest, next)).toBe(expected);
});

test.each([
  [' 기업보다 많다', true],
  [' 업체에 비해 적다', true],
  [' 전체로는 한 해 전보다 늘었다', false],
  [' 40보다 크다', false],
])('%s compares with the name right before: %s', (rest, expected) => {
  expect(comparesNear(rest)).toBe(expected);
});
