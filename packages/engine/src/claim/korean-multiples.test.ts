import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../testing/small-world.ts';

/** How the claim with these words reads: `form bearers < others verdict`. */
function read(text: string, words: string): string {
  const { form, entities, others, verdict } = claimIn(reportOn(text, 'ko'), words);
  return [form, entities.join(), ...(others.length > 0 ? ['<', others.join()] : []), verdict.label].join(' ');
}

describe('a range of multiples', () => {
  test.each([
    ['2024년 전기 여객선은 중국이 한국의 3∼4배였고, 미국은 16척이다.', 'ratio CHN < KOR supported'],
    ['2024년 중국의 전기 여객선은 한국의 3-4배다.', 'ratio CHN < KOR supported'],
    ['2024년 중국의 전기 여객선은 한국의 6~7배다.', 'ratio CHN < KOR refuted'],
    ['한국의 민간 핵융합 투자액은 2024년 2021년의 2~3배가 됐다.', 'growth-multiple KOR supported'],
    ['한국의 민간 핵융합 투자액은 2024년 2021년의 4~5배가 됐다.', 'growth-multiple KOR refuted'],
  ])('%s', (text, expected) => {
    expect(read(text, '배')).toBe(expected);
  });
});

describe('a multiple of one whose name stands in quotation marks', () => {
  test.each([
    ["2024년 전기 여객선은 '중국'이 '한국'의 3.8배에 이른다.", 'ratio CHN < KOR supported'],
    ["2024년 '중국'은 '한국'의 5.8배에 이르는 전기 여객선을 굴렸다.", 'ratio CHN < KOR refuted'],
  ])('%s', (text, expected) => {
    expect(read(text, '배')).toBe(expected);
  });
});

describe('the year that a description belongs to is compared with, not the one before it', () => {
  test.each([
    ['2023년 한국의 전기 여객선은 성황이던 2022년의 1.2배였다.', 'supported'],
    ['2023년 한국의 전기 여객선은 성황이던 2022년의 2.9배였다.', 'refuted'],
  ])('%s', (text, expected) => {
    const claim = claimIn(reportOn(text, 'ko'), '배');
    expect([claim.period?.from, claim.base?.from, claim.verdict.label]).toEqual(['2023', '2022', expected]);
  });
});
