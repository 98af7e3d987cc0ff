import { describe, expect, test } from 'vitest';
import type { Language } from '../../language/language.ts';
import { claimIn, reportOn } from '../../testing/small-world.ts';

/** How a number is read: `form verdict evidence`. */
function readingOf(language: Language, text: string, words: string): string {
  const { form, verdict, asPublished } = claimIn(reportOn(text, language), words);
  const cells = asPublished.evidence.map(({ entity, period }) => `${entity} ${period}`);
  return `${form} ${verdict.label} ${cells.join(', ')}`;
}

type Case = readonly [language: Language, text: string, words: string, reading: string];

describe('a number is read as', () => {
  test.each<Case>([
    [
      'en',
      'Between 2022 and 2024 the electric ferries of South Korea grew by 23 units.',
      '23',
      'change supported KOR 2024, KOR 2022',
    ],
    [
      'en',
      'In 2024 the electric ferries of South Korea were 39% more.',
      '39%',
      'growth supported KOR 2024, KOR 2023',
    ],
    [
      'en',
      'In 2024 homes heated by heat pumps were 26.4% lower in China.',
      '26.4%',
      'growth not-enough-evidence CHN 2024, CHN 2023',
    ],
    ['ko', '2024년 한국의 전기 여객선은 39% 많았다.', '39%', 'growth supported KOR 2024, KOR 2023'],
    ['ko', '2024년 한국의 전기 여객선은 39% 적었다.', '39%', 'growth not-enough-evidence KOR 2024, KOR 2023'],
    [
      'en',
      'Private fusion investment in China rose by a factor of 2 between 2022 and 2024.',
      '2',
      'growth-multiple supported CHN 2024, CHN 2022',
    ],
    [
      'en',
      'China ran 214 electric ferries in 2024, more than double the 120 it ran in 2022.',
      '120',
      'value supported CHN 2022',
    ],
    [
      'ko',
      '2024년 한국의 전기 여객선은 57척으로 2년 전(34척)보다 23척 늘었다.',
      '34척',
      'value supported KOR 2022',
    ],
    [
      'ko',
      '2024년 한국의 히트펌프 보급률은 미국에 밀렸고, 중국은 미국을 3.3%포인트 앞질렀다.',
      '3.3',
      'difference supported CHN 2024, USA 2024',
    ],
    [
      'ko',
      '지난해 미국의 전기 여객선은 2년 새 4분의 1 토막이 났다.',
      '4분의 1',
      'growth-multiple not-enough-evidence USA 2024, USA 2022',
    ],
    [
      'ko',
      '2024년 한국인 다섯 명에 한 명이 히트펌프를 쓴다는 보급률이다.',
      '다섯 명에 한 명',
      'fraction supported KOR 2024',
    ],
  ])('%s: %s', (language, text, words, reading) => {
    expect(readingOf(language, text, words)).toBe(reading);
  });

  test('a length of time behind "in" is no whole', () => {
    const report = reportOn('The share fell from 20 to 7 cents in 18 months.', 'en');
    expect(report.claims.map(({ text }) => text).join()).not.toContain('18');
  });
});
