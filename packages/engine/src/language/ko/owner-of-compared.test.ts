import { expect, test } from 'vitest';
import type { EntityMention } from '../../claim/draft.ts';
import { isOwnerOfCompared } from './owner-of-compared.ts';

const named = (start: number, end: number): EntityMention => ({
  start,
  end,
  ids: ['CHN'],
  joint: [],
  use: 'name',
  role: 'bare',
  handsOver: false,
  opensClause: false,
});

test.each([
  ['의 최고 모델보다 39점 높다', 40, true],
  ['의 논문 수보다 적다', 40, true],
  ['의 점유율이 일본보다 높다', 40, false],
  ['의 몫과 일본보다', 4, false],
  ['의 매출이 작년보다 늘었다', 40, false],
  ['의 기대보다 우려가 더 크다는 응답은 50%다', 40, false],
])('%s, with the next name at %s, tells whose the thing compared is: %s', (rest, next, expected) => {
  expect(isOwnerOfCompared(rest, named(0, 2), named(2 + next, 4 + next))).toBe(expected);
});
