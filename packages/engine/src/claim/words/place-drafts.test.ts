import { describe, expect, test } from 'vitest';
import { readWords } from '../../testing/word-claim.ts';

describe('a place told in words', () => {
  test.each([
    ['ko', '2024년 전기 여객선은 한국이 둘째로 많다.', 'KOR supported'],
    ['ko', '2024년 전기 여객선은 한국이 셋째로 적다.', 'KOR not-enough-evidence'],
    ['ko', '2024년 항만 자동화 지수는 한국이 둘째다.', 'KOR supported'],
    [
      'en',
      'In the Harbour Automation Index for 2024 South Korea and its ports were second.',
      'KOR supported',
    ],
    ['en', 'In the Harbour Automation Index for 2024 America was the runner-up.', 'USA refuted'],
    ['en', 'In the Harbour Automation Index for 2024 South Korea comes 2nd.', 'KOR supported'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(readWords(text, language)).toContain(`rank ${expected}`);
  });

  test.each([
    ['ko', '둘째, 2024년 전기 여객선은 한국에서 늘었다.'],
    ['en', 'The harbour automation of South Korea is second to none.'],
  ] as const)('no place: %s: %s', (language, text) => {
    expect(readWords(text, language).filter((claim) => claim.startsWith('rank'))).toEqual([]);
  });
});

test('the runner-up right behind a name and its comma is that one', () => {
  const text = 'In 2024 the electric ferries of China outdid those of South Korea, the runner-up, by far.';
  expect(readWords(text, 'en')).toContain('rank KOR supported');
});

describe('among the first', () => {
  test.each([
    ['ko', '한국은 2024년 전기 여객선 척수에서 2위 안에 들었다.', 'rank KOR supported'],
    ['ko', '미국은 2024년 전기 여객선 척수에서 2위 안에 들었다.', 'rank USA refuted'],
    ['en', 'In 2024 South Korea was among the top three in electric ferries.', 'rank KOR supported'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(readWords(text, language)).toEqual([expected]);
  });

  test.each([
    ['ko', '미국은 2024년 전기 여객선 척수에서 2위 안에 들지 못했다.'],
    ['en', 'In 2024 America fell out of the top two in electric ferries.'],
  ] as const)('no place where it is denied (%s): %s', (language, text) => {
    expect(readWords(text, language).filter((claim) => claim.startsWith('rank'))).toEqual([]);
  });
});
