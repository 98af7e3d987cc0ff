import { describe, expect, test } from 'vitest';
import { readWords } from '../testing/word-claim.ts';

describe('whom nobody matches comes first', () => {
  test.each([
    ['en', 'In electric ferries nobody comes close to China in 2024.', 'CHN supported'],
    ['en', 'In 2024 no country had more electric ferries than South Korea.', 'KOR refuted'],
    ['ko', '2024년 전기 여객선이 중국보다 많은 나라는 없다.', 'CHN supported'],
    ['ko', '2024년 전기 여객선에서 한국을 앞선 곳은 없다.', 'KOR refuted'],
    ['ko', '2024년 전기 여객선이 미국보다 적은 나라는 없다.', 'USA supported'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(readWords(text, language)).toContain(`superlative ${expected}`);
  });
});

test('what is counted is picked, and no bearer ranked', () => {
  expect(readWords('2024년 한국은 가장 많이 팔린 전기 여객선을 만들었다.', 'ko')).toEqual([]);
});
