import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../testing/small-world.ts';

describe('a figure that names nobody, of a statistic that the world has too', () => {
  test.each([
    /** Several were set beside each other right before: it goes on about none of them. */
    [
      'WLD',
      'ko',
      '2024년 민간 핵융합 투자액은 중국이 24억 달러, 미국이 48억 달러였다. 핵융합 투자는 71억 달러였다.',
    ],
    [
      'WLD',
      'ko',
      '2024년 전기 여객선은 중국이 214척, 미국이 16척이었다. 민간 핵융합 투자액은 71억 달러였다.',
    ],
    ['CHN', 'ko', '2024년 민간 핵융합 투자액은 중국이 24억 달러였다. 핵융합 투자는 71억 달러였다.'],
    ['CHN', 'ko', '2024년 중국은 전기 여객선 214척을 운항했다. 민간 핵융합 투자액은 71억 달러였다.'],
    ['CHN', 'en', 'In 2024 private fusion investment was $2.4 billion in China. It came to $7.1 billion.'],
  ] as const)('is %s’s (%s): %s', (bearer, language, text) => {
    expect(claimIn(reportOn(text, language), language === 'ko' ? '71억' : '7.1').entities).toEqual([bearer]);
  });
});

describe('publications that disagree', () => {
  test.each([
    ['en', "The Sea Review counted patents. America's share of tidal turbine patents was 17% in 2024."],
    ['ko', '시 리뷰가 특허를 셌다. 2024년 미국의 조력 터빈 특허 비중은 17%다.'],
  ] as const)('settle on the one that the text named before (%s): %s', (language, text) => {
    expect(claimIn(reportOn(text, language), '17%').verdict.label).toBe('supported');
  });

  test.each([
    ['en', "America's share of tidal turbine patents was 17% in 2024."],
    ['ko', '2024년 미국의 조력 터빈 특허 비중은 17%다.'],
  ] as const)('conflict where it named none (%s): %s', (language, text) => {
    expect(claimIn(reportOn(text, language), '17%').verdict.label).toBe('conflicting');
  });
});

describe('a publication that does not hold the value told', () => {
  const told = (value: string): string =>
    claimIn(
      reportOn(`The Sea Review says that China's share of tidal patents was ${value} in 2024.`, 'en'),
      value,
    ).verdict.label;

  test('is no objection where another bears it out, and no ground to call it false', () => {
    expect(told('54%')).toBe('supported');
    expect(told('31%')).toBe('not-enough-evidence');
  });
});
