import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';

/** Form and verdict of the claim at some words: `growth-multiple supported`. */
function claimOf(text: string, words: string): string {
  const { form, verdict } = claimIn(reportOn(text, 'ko'), words);
  return `${form} ${verdict.label}`;
}

describe('a percentage of what was at another time', () => {
  test.each([
    ['2023년 미국의 전기 여객선은 15척으로 전년의 83%에 그쳤다.', '83%', 'growth-multiple supported'],
    ['2023년 미국의 전기 여객선은 15척으로 2022년(18척)의 83% 수준이다.', '83%', 'growth-multiple supported'],
    ['2024년 한국의 핵융합 투자는 2022년 한 해의 170%에 달했다.', '170%', 'growth-multiple supported'],
    ['2023년 미국의 전기 여객선은 2022년 전체(18척)의 83%다.', '83%', 'growth-multiple supported'],
    ['2023년 미국의 전기 여객선은 15척으로 전년의 73%에 그쳤다.', '73%', 'growth-multiple refuted'],
    ['2024년 중국의 히트펌프 보급률은 2021년의 80% 수준이다.', '80%', 'growth-multiple supported'],
  ])('is reckoned from both values: %s', (text, words, expected) => {
    expect(claimOf(text, words)).toBe(expected);
  });

  test.each([
    ['2024년 중국의 히트펌프 보급률은 26.4%로 2023년의 28.2%보다 낮았다.', '28.2%', 'value supported'],
    ['2024년 중국의 히트펌프 보급률은 26.4%로 2021년의 33%에서 크게 떨어졌다.', '33%', 'value supported'],
    ['중국의 히트펌프 보급률은 2023년의 28.2% 수준에서 더 떨어졌다.', '28.2%', 'value supported'],
  ])('is none where it is the value of that time: %s', (text, words, expected) => {
    expect(claimOf(text, words)).toBe(expected);
  });

  test('may be told as a fraction, which is coarse and is not called false', () => {
    const text = (part: string) => `2023년 미국의 전기 여객선은 15척으로 전년의 ${part} 수준이다.`;
    expect(claimOf(text('6분의 5'), '6분의 5')).toBe('growth-multiple supported');
    expect(claimOf(text('6분의 4'), '6분의 4')).toBe('growth-multiple not-enough-evidence');
  });
});
