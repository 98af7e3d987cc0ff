import { describe, expect, test } from 'vitest';
import { readWords } from '../testing/word-claim.ts';

describe('a record', () => {
  test.each([
    ['en', 'China had 214 electric ferries in 2024, more than in any previous year.', 'record CHN supported'],
    ['ko', '2024년 중국의 전기 여객선은 214척으로 집계를 시작한 뒤 가장 많다.', 'record CHN supported'],
    ['ko', '2024년 미국의 전기 여객선은 16척으로 집계 이래 가장 많다.', 'record USA refuted'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(readWords(text, language)).toContain(expected);
  });
});

describe('what went on for years', () => {
  test.each([
    ['중국의 히트펌프 보급률은 2024년까지 한 해도 거르지 않고 줄었다.', 'trend CHN supported'],
    ['한국의 히트펌프 보급률은 2024년까지 한 해도 거르지 않고 줄었다.', 'trend KOR refuted'],
  ])('%s', (text, expected) => {
    expect(readWords(text, 'ko')).toContain(expected);
  });
});
