import { describe, expect, test } from 'vitest';
import { readWords } from '../../testing/word-claim.ts';

describe('one that has the rest has what the others leave of a hundred', () => {
  test.each([
    '2024년 조력 특허 비중은 중국이 54%, 미국이 37.8%였고 나머지는 한국 몫이었다.',
    '2024년 조력 특허 비중은 중국이 54%를, 미국이 37.8%를, 나머지를 한국이 나눠 가졌다.',
    '2024년 조력 특허 비중은 중국이 54%, 미국이 37.8%를 갖고 나머지는 모두 한국이 차지했다.',
  ])('%s', (text) => {
    expect(readWords(text, 'ko')).toEqual(['value KOR supported']);
  });

  test('and is not borne out where they leave another part', () => {
    const text = '2024년 조력 특허 비중은 중국이 54%, 미국이 17%였고 나머지는 한국 몫이었다.';
    expect(readWords(text, 'ko')).toEqual(['value KOR not-enough-evidence']);
  });

  test.each([
    '2024년 조력 특허 비중은 중국이 54%, 미국이 37.8%였고 나머지는 한국과 세계가 나눠 가졌다.',
    '2024년 조력 특허 비중은 중국이 54%, 미국이 약 37.8%였고 나머지는 한국 몫이었다.',
    '2024년 조력 특허 비중은 중국이 54%, 미국이 37.8%였고 나머지는 한국 몫 8.2%였다.',
    '2024년 조력 특허 비중은 중국이 54%, 미국이 37.8%였고 나머지는 한국보다 적었다.',
  ])('but says nothing where several have it, a part is about right, or it has a number: %s', (text) => {
    expect(readWords(text, 'ko').filter((claim) => claim.startsWith('value'))).toEqual([]);
  });
});

describe('in English', () => {
  const SHARES =
    'In 2024 China had 54 per cent of the tidal patents granted, the United States 37.8 per cent';

  test.each([
    `${SHARES}, and South Korea the rest.`,
    `${SHARES} and South Korea had all the rest.`,
    `${SHARES}; the rest went to South Korea.`,
    `${SHARES}, with the remainder in South Korea.`,
  ])('%s', (text) => {
    expect(readWords(text, 'en')).toEqual(['value KOR supported']);
  });

  test.each([
    `${SHARES}, and South Korea leads the rest of the world.`,
    `${SHARES}; the rest went to South Korea and France.`,
    `${SHARES}, and South Korea the rest of Asia.`,
  ])('but says nothing of what is no rest of the whole, or of several: %s', (text) => {
    expect(readWords(text, 'en').filter((claim) => claim.startsWith('value'))).toEqual([]);
  });
});
