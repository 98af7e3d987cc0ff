import { describe, expect, test } from 'vitest';
import { readWords } from '../../testing/word-claim.ts';

describe('right behind the one named', () => {
  test.each([
    ['ko', '2024년 한국의 전기 여객선은 57척으로 중국 다음으로 많다.', 'runner-up KOR < CHN supported'],
    ['ko', '2024년 한국의 전기 여객선은 57척으로 중국에 이어 많았다.', 'runner-up KOR < CHN supported'],
    ['ko', '2024년 전기 여객선은 한국이 중국(214척)에 이어 가장 많다.', 'runner-up KOR < CHN supported'],
    ['ko', '2024년 전기 여객선은 미국이 중국에 이어 많았다.', 'runner-up USA < CHN refuted'],
    ['ko', '2024년 한국의 전기 여객선은 57척이다. 중국 다음이다.', 'runner-up KOR < CHN supported'],
    ['ko', '2024년 한국의 전기 여객선은 57척이다. 중국(214척) 다음이다.', 'runner-up KOR < CHN supported'],
    ['ko', '2024년 한국의 전기 여객선은 57척으로 중국을 빼면 가장 많다.', 'runner-up KOR < CHN supported'],
    ['ko', '2024년 한국의 전기 여객선은 57척으로 미국 다음으로 많다.', 'runner-up KOR < USA refuted'],
    ['ko', '2024년 한국의 전기 여객선은 57척으로 미국 다음으로 적다.', 'runner-up KOR < USA supported'],
    [
      'en',
      'South Korea had 57 electric ferries in 2024, the most after China.',
      'runner-up KOR < CHN supported',
    ],
    [
      'en',
      'South Korea had 57 electric ferries in 2024, the fewest after America.',
      'runner-up KOR < USA supported',
    ],
    [
      'en',
      'In electric ferries South Korea was second only to China in 2024.',
      'runner-up KOR < CHN supported',
    ],
    [
      'en',
      'South Korea had 57 electric ferries in 2024, behind only China.',
      'runner-up KOR < CHN supported',
    ],
    ['en', 'America had 16 electric ferries in 2024, behind only China.', 'runner-up USA < CHN refuted'],
    [
      'en',
      'America ran 16 electric ferries in 2024, trailing only China and South Korea among the three.',
      'runner-up USA < CHN,KOR supported',
    ],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(readWords(text, language)).toContain(expected);
  });

  test('the next in a text is no place', () => {
    expect(readWords('다음으로 2024년 한국의 전기 여객선을 보자.', 'ko')).toEqual([]);
  });
});

describe('an order of names', () => {
  test.each([
    [
      'en',
      'In electric ferries China, South Korea and America led in 2024, in that order.',
      'CHN,KOR,USA supported',
    ],
    ['ko', '2024년 전기 여객선은 중국, 한국, 미국 순으로 많다.', 'CHN,KOR,USA supported'],
    ['ko', '2024년 전기 여객선은 미국, 한국, 중국 순으로 적다.', 'USA,KOR,CHN supported'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(readWords(text, language)).toContain(`list-order ${expected}`);
  });
});

test('names that each lead to a value of their own follow together', () => {
  const text = '2024년 전기 여객선은 중국이 214척으로 가장 많고 한국이 57척, 미국이 16척으로 뒤를 이었다.';
  expect(readWords(text, 'ko')).toContain('runner-up KOR,USA supported');
});

test('who is told to be first before its value does not follow', () => {
  const text = '2024년 전기 여객선은 1위가 중국으로 214척이었고 한국(57척)과 미국(16척)이 뒤를 이었다.';
  expect(readWords(text, 'ko')).toContain('runner-up KOR,USA supported');
});

test.each([
  ['2024년 전기 여객선은 한국이 57척으로 2위였다. 미국이 16척으로 뒤를 이었다.', 'runner-up USA supported'],
  [
    '2024년 전기 여객선은 중국이 214척이었다. 미국이 16척으로 뒤를 이었다.',
    'runner-up USA not-enough-evidence',
  ],
])('who follows comes right behind the last one told of: %s', (text, expected) => {
  expect(readWords(text, 'ko')).toContain(expected);
});
