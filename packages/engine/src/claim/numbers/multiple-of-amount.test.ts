import { expect, test } from 'vitest';
import { reportOn } from '../../testing/small-world.ts';

test.each([
  [
    'en',
    'China’s electric ferries grew by 64 in 2024, four times all that the United States had.',
    'not-enough-evidence',
  ],
  ['ko', '중국의 전기 여객선은 2024년 64척 늘었는데, 이는 미국의 네 배다.', 'not-enough-evidence'],
  [
    'en',
    'South Korea’s count of electric ferries grew by 16 in 2024, a fifth of China’s.',
    'not-enough-evidence',
  ],
  ['ko', '중국의 전기 여객선은 2024년 214척이었는데, 이는 미국의 네 배다.', 'refuted'],
] as const)(
  'a multiple right behind by how much something moved is never false of the level: %s %s',
  (language, text, expected) => {
    const multiple = reportOn(text, language).claims.at(-1);
    expect(multiple?.verdict.label).toBe(expected);
  },
);

test.each([
  ['dropped from 33% in 2021 to 26.4% in 2024, 1.25-fold.', 'supported'],
  ['dropped from 33% in 2021 to 26.4% in 2024, 2.5-fold.', 'refuted'],
])('a multiple behind from where to where something fell is of the fall: %s', (words, expected) => {
  const multiple = reportOn(`In China the share of homes heated by heat pumps ${words}`, 'en').claims.at(-1);
  expect(multiple?.text).toMatch(/fold/);
  expect(multiple?.verdict.label).toBe(expected);
});
