import { expect, test } from 'vitest';
import { reportOn } from '../testing/small-world.ts';

test.each([
  [
    'en',
    'In 2024 China, South Korea and the United States had 287 of the 500 electric ferries.',
    'supported',
  ],
  [
    'en',
    'In 2024 China accounted for 214 electric ferries, South Korea and the United States for 73 together.',
    'supported',
  ],
  ['ko', '2024년 중국, 한국, 미국 세 나라가 전기 여객선 287척을 보유했다.', 'supported'],
  ['ko', '2024년 중국, 한국, 미국 세 나라가 전기 여객선 297척을 보유했다.', 'refuted'],
] as const)(
  'a part of a whole, and a number of those named and counted, is of all: %s %s',
  (language, text, expected) => {
    const claim = reportOn(text, language).claims.find(({ form }) => form === 'sum');
    expect(claim?.verdict.label).toBe(expected);
  },
);
