import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../testing/small-world.ts';

describe('a change over so many years from one on', () => {
  test.each([
    ['미국의 민간 핵융합 투자액은 2021년부터 3년간 연평균 34% 늘었다.', '34%', 'cagr supported 2021 2024'],
    ['미국의 민간 핵융합 투자액은 2021년부터 3년간 139% 늘었다.', '139%', 'growth supported 2021 2024'],
    ['미국의 민간 핵융합 투자액은 2021년부터 3년간 60% 늘었다.', '60%', 'growth supported 2021 2023'],
    [
      '미국의 민간 핵융합 투자액은 2021년부터 3년 동안 2.4배로 늘었다.',
      '2.4배',
      'growth-multiple supported 2021 2024',
    ],
    ['미국의 민간 핵융합 투자액은 2021년부터 3년간 연평균 43% 늘었다.', '43%', 'cagr refuted 2021 2024'],
  ])('%s', (text, words, expected) => {
    const { form, verdict, asPublished } = claimIn(reportOn(text, 'ko'), words);
    const years = asPublished.evidence.map(({ period }) => period).sort();
    expect([form, verdict.label, ...years].join(' ')).toBe(expected);
  });
});
