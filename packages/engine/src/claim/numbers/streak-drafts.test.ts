import { expect, test } from 'vitest';
import { reportOn } from '../../testing/small-world.ts';

test.each([
  ['중국의 히트펌프 보급률은 2024년까지 3년째 떨어졌다.', ['supported']],
  ['한국의 히트펌프 보급률은 2024년까지 2년째 떨어졌다.', ['refuted']],
  ['중국의 히트펌프 보급률은 2024년까지 2년째 떨어졌다.', ['refuted']],
  ['중국의 히트펌프 보급률은 2024년까지 2년 연속 떨어졌다.', ['supported']],
  ['3년째 이어진 공사 탓에 2024년 중국의 히트펌프 보급률은 떨어졌다.', []],
])('%s', (text, expected) => {
  const streaks = reportOn(text, 'ko').claims.filter(({ form }) => form === 'streak');
  expect(streaks.map(({ verdict }) => verdict.label)).toEqual(expected);
});

test.each([
  ['The heat pump share of China fell for the third year running in 2024.', ['supported']],
  ['The heat pump share of China fell for the second year running in 2024.', ['refuted']],
  ['The heat pump share of China fell two years in a row to 2024.', ['supported']],
])('%s', (text, expected) => {
  const streaks = reportOn(text, 'en').claims.filter(({ form }) => form === 'streak');
  expect(streaks.map(({ verdict }) => verdict.label)).toEqual(expected);
});

test.each([
  ['Electric ferries in South Korea rose in 2024, making it two increases in a row.', 'supported'],
  ['Electric ferries in South Korea rose in 2024, making it two declines in a row.', 'refuted'],
  ['Electric ferries in South Korea grew two years on the trot to 2024.', 'supported'],
])('a run of rises or falls: %s', (text, expected) => {
  const streak = reportOn(text, 'en').claims.find(({ form }) => form === 'streak');
  expect(streak?.verdict.label).toBe(expected);
});
