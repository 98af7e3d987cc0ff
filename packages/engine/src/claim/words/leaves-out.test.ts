import { expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';

/** 214 ferries in China, 57 in South Korea, 16 in the United States; there 18, 15 and 16 since 2022. */
test.each([
  [
    'en',
    'Leave aside China and only one country had more than 50 electric ferries in 2024.',
    'one country',
    'supported',
  ],
  ['en', 'Only one country had more than 50 electric ferries in 2024.', 'one country', 'refuted'],
  ['ko', '2024년 중국을 빼면 전기 여객선이 50척을 넘는 나라는 한 곳뿐이다.', '나라는 한', 'supported'],
] as const)(
  'who is left out before a count is none of those counted: %s %s',
  (language, text, words, expected) => {
    expect(claimIn(reportOn(text, language), words).verdict.label).toBe(expected);
  },
);

test.each([
  ['미국의 전기 여객선은 2022년 이후 줄었다가 2024년 다시 늘었다.', '늘었', 'supported'],
  ['미국의 전기 여객선은 2022년 이후 늘었다.', '늘었', 'refuted'],
])('since when it fell is not since when it rose: %s', (text, words, expected) => {
  expect(claimIn(reportOn(text, 'ko'), words).verdict.label).toBe(expected);
});
