import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../testing/small-world.ts';
import { readWords } from '../testing/word-claim.ts';

describe('a record', () => {
  test.each([
    'In 2024 China set a record for electric ferries.',
    'In 2024 electric ferries in China reached a record high.',
    'In 2024 the number of electric ferries in China was the highest on record.',
  ])('is claimed: %s', (text) => {
    expect(readWords(text, 'en')).toEqual(['record CHN supported']);
  });

  test.each([
    'In 2024 China had a track record in electric ferries.',
    'In 2024 records of China show its electric ferries.',
    'In 2024 China asked, for the record, for more electric ferries.',
  ])('is not: %s', (text) => {
    expect(readWords(text, 'en')).toEqual([]);
  });
});

describe('a rate of growth or decline that the noun tells', () => {
  test.each([
    ['2023년 미국', '감소율', '17%', 'supported'],
    ['2023년 미국', '증가율', '17%', 'refuted'],
    ['2024년 한국', '증가율', '39%', 'supported'],
    ['2024년 한국', '감소율', '39%', 'refuted'],
  ])('%s의 전기 여객선 %s은 %s: %s', (whose, rate, amount, label) => {
    const { form, verdict } = claimIn(
      reportOn(`${whose}의 전기 여객선 ${rate}은 ${amount}였다.`, 'ko'),
      amount,
    );
    expect([form, verdict.label]).toEqual(['growth', label]);
  });
});
