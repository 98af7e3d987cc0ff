import { describe, expect, test } from 'vitest';
import { readWords } from '../../testing/word-claim.ts';

describe('a gap between two that moves', () => {
  test.each([
    [
      'en',
      'In 2024 the gap between China and South Korea in electric ferries widened.',
      'CHN < KOR supported',
    ],
    ['en', 'In 2024 China widened its lead over America in electric ferries.', 'CHN < USA supported'],
    ['ko', '2024년 미국과 한국의 히트펌프 보급률 격차는 더 벌어졌다.', 'USA < KOR refuted'],
    ['ko', '한국은 2024년 히트펌프 보급률에서 미국과의 격차를 좁혔다.', 'KOR < USA supported'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(readWords(text, language)).toContain(`direction ${expected}`);
  });

  test('is no rise of one of them', () => {
    expect(readWords('2024년 미국과 한국의 히트펌프 보급률 격차는 좁혀졌다.', 'ko')).toEqual([
      'direction USA < KOR supported',
    ]);
  });

  test('a rise beside a gap is none of it', () => {
    const claims = readWords('2024년 한국의 히트펌프 보급률은 격차 속에 늘었다.', 'ko');
    expect(claims.map((claim) => claim.split(' ').slice(0, 3).join(' '))).toEqual([
      'direction KOR not-enough-evidence',
    ]);
  });
});
