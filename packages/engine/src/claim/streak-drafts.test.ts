import { expect, test } from 'vitest';
import { reportOn } from '../testing/small-world.ts';

test.each([
  ['중국의 히트펌프 보급률은 2024년까지 3년째 떨어졌다.', ['supported']],
  ['한국의 히트펌프 보급률은 2024년까지 2년째 떨어졌다.', ['refuted']],
  ['3년째 이어진 공사 탓에 2024년 중국의 히트펌프 보급률은 떨어졌다.', []],
])('%s', (text, expected) => {
  const streaks = reportOn(text, 'ko').claims.filter(({ form }) => form === 'streak');
  expect(streaks.map(({ verdict }) => verdict.label)).toEqual(expected);
});
