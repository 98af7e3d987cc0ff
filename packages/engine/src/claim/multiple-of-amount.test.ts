import { expect, test } from 'vitest';
import { reportOn } from '../testing/small-world.ts';

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
