import { describe, expect, test } from 'vitest';
import { reportOn } from '../../testing/small-world.ts';

function claimsOf(text: string, language: 'en' | 'ko' = 'ko'): string[] {
  return reportOn(text, language).claims.map(({ form, text: words, entities, verdict }) =>
    [form, words, entities.join(), verdict.label].join(' | '),
  );
}

describe('a change told from one value to another in Korean', () => {
  test.each([
    ['늘었고', '57척', 'supported'],
    ['치솟았으나', '57척', 'supported'],
    ['늘었고', '75척', 'refuted'],
  ])('begins behind the verb of the clause before: %s, %s', (verb, last, verdict) => {
    expect(
      claimsOf(
        `전기 여객선은 2024년 중국이 214척까지 ${verb}, 한국은 2023년 41척에서 2024년 ${last}으로 늘었다.`,
      ),
    ).toEqual(['value | 214척 | CHN | supported', `from-to | 41척에서 2024년 ${last} | KOR | ${verdict}`]);
  });
});

describe('a change whose end in time is said before both numbers', () => {
  test.each([
    ['한국의 전기 여객선은 2023년까지 1년 새 34척에서 41척으로 늘었다.', '2023 2022 supported'],
    ['중국의 히트펌프 보급률은 2023년까지 2년 동안 33.0%에서 28.2%로 떨어졌다.', '2023 2021 supported'],
    ['2023년까지 2년 만에 미국의 핵융합 투자는 20억 달러에서 32억 달러로 늘었다.', '2023 2021 supported'],
    ['중국의 히트펌프 보급률은 2023년까지 2년 동안 38.0%에서 28.2%로 떨어졌다.', '2023 2021 refuted'],
    ['한국의 전기 여객선은 2023년까지 34척에서 41척으로 늘었다.', '2023 – supported'],
  ])('%s', (text, expected) => {
    const [claim] = reportOn(text, 'ko').claims;
    expect([claim?.period?.from, claim?.base?.from ?? '–', claim?.verdict.label].join(' ')).toBe(expected);
  });
});

describe('a change told from one value to another in English', () => {
  test.each([
    ['In 2024 electric ferries in Korea: 41 → 57.', 'from-to | 41 → 57 | KOR | supported'],
    ['In 2024 electric ferries in Korea: 41 → 75.', 'from-to | 41 → 75 | KOR | refuted'],
    ['Korean fusion investment $523M → $614M in 2024.', 'from-to | $523M → $614M | KOR | supported'],
  ])('by an arrow: %s', (text, expected) => {
    expect(claimsOf(text, 'en')).toEqual([expected]);
  });

  test('does not reach over a colon: "from one port to the next: …"', () => {
    expect(
      claimsOf('They differ from one country to another: Korea had 57 electric ferries in 2024.', 'en'),
    ).toContain('value | 57 | KOR | supported');
  });

  test.each([
    ['; in 2022 they were 18'],
    [', and in 2022 there had been 18'],
    [' – in 2022 they had been 18'],
  ])('is not of the time that the next clause tells: %s', (rest) => {
    expect(
      claimsOf(`Electric ferries were counted in 2024. Those of America went from 15 to 16${rest}.`, 'en'),
    ).toContain('from-to | 15 to 16 | USA | supported');
  });

  test('is of the time behind it in its own clause', () => {
    expect(claimsOf('Electric ferries in America went from 15 to 16 in 2024.', 'en')).toEqual([
      'from-to | 15 to 16 | USA | supported',
    ]);
  });
});

describe('a value that another was published in place of', () => {
  test.each([
    [
      'en',
      'Private fusion investment in South Korea in 2023 was revised from $451m to $523m.',
      ['value | $451m | KOR | supported', 'value | $523m | KOR | supported'],
    ],
    [
      'en',
      'Private fusion investment in South Korea in 2023 was revised upwards from $541m to $523m.',
      ['value | $541m | KOR | not-enough-evidence', 'value | $523m | KOR | supported'],
    ],
    [
      'ko',
      '2023년 한국의 민간 핵융합 투자액은 4억5100만 달러에서 5억2300만 달러로 상향 수정됐다.',
      ['value | 4억5100만 달러 | KOR | supported', 'value | 5억2300만 달러 | KOR | supported'],
    ],
  ] as const)('is of one time with it, and no change: %s %s', (language, text, expected) => {
    expect(claimsOf(text, language)).toEqual(expected);
  });
});
