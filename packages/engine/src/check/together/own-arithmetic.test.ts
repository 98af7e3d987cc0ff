import { describe, expect, test } from 'vitest';
import type { Language } from '../../language/language.ts';
import { reportOn } from '../../testing/small-world.ts';

function internal(text: string, language: Language) {
  return reportOn(text, language)
    .claims.filter(({ form }) => form === 'internal')
    .map(({ text: words, verdict, asPublished }) => ({
      words,
      verdict: `${verdict.label} ${verdict.reason}`,
      formula: asPublished.formula?.[language],
    }));
}

describe('a percentage beside the part of a whole that it tells', () => {
  test.each([
    ['en', 'At the fair 42 of the 70 stalls (65%) sold cheese.', '65%', '42 ÷ 70 = 60%'],
    ['en', 'At the fair 42 of 70 stalls, or 65 per cent, sold cheese.', '65 per cent', '42 ÷ 70 = 60%'],
    ['ko', '장터 가게 120곳 가운데 30곳(35%)은 쉬었다.', '35%', '30 ÷ 120 = 25%'],
    ['ko', '장터 가게 120곳 가운데 30곳, 즉 35%가 쉬었다.', '35%', '30 ÷ 120 = 25%'],
  ] as const)('is false where it is another (%s: %s)', (language, text, words, formula) => {
    expect(internal(text, language)).toEqual([{ words, verdict: 'refuted contradicts-itself', formula }]);
  });

  test.each([
    ['en', 'At the fair 42 of the 70 stalls (60%) sold cheese.'],
    ['en', 'At the fair 41 of the 70 stalls (59%) sold cheese.'],
    ['en', 'At the fair 42 of the 70 stalls (65% last year) sold cheese.'],
    ['en', 'At the fair 42 of the 70 stalls sold cheese and 65% sold bread.'],
    ['ko', '장터 가게 120곳 가운데 30곳(25%)은 쉬었다.'],
    ['ko', '장터 가게 120곳 가운데 30곳(지난해 35%)은 쉬었다.'],
  ] as const)(
    'claims nothing of its own where it agrees or tells something else (%s: %s)',
    (language, text) => {
      expect(internal(text, language)).toEqual([]);
    },
  );
});

describe('a percentage of the change between two values before it', () => {
  test.each([
    [
      'en',
      'Sales of cheese rose from 40 tonnes to 50 tonnes, an increase of 45 per cent.',
      '45 per cent',
      '50 ÷ 40 − 1 = 25%',
    ],
    ['ko', '치즈 판매는 40톤에서 50톤으로 45% 늘었다.', '45%', '50 ÷ 40 − 1 = 25%'],
  ] as const)('is false where it is another (%s: %s)', (language, text, words, formula) => {
    expect(internal(text, language)).toEqual([{ words, verdict: 'refuted contradicts-itself', formula }]);
  });

  test.each([
    ['en', 'Sales of cheese rose from 40 tonnes to 50 tonnes, an increase of 25 per cent.'],
    ['en', 'Sales of cheese rose from 40 tonnes to 50 tonnes, and those of bread by 45 per cent.'],
    ['en', 'Sales of cheese rose from 40 tonnes to 50 tonnes, an increase of about 23 per cent.'],
    ['ko', '치즈 판매는 40톤에서 50톤으로 25% 늘었다.'],
    ['ko', '치즈 판매는 40톤에서 50톤으로, 빵은 45% 늘었다.'],
  ] as const)('claims nothing of its own where it agrees or tells another (%s: %s)', (language, text) => {
    expect(internal(text, language)).toEqual([]);
  });
});

describe('a percentage of the rest', () => {
  test.each([
    [
      'en',
      'Sheep gave 54% of the milk, goats 31.5% and cows the remaining 24%.',
      '24%',
      '100 − 54 − 31.5 = 14.5%',
    ],
    ['ko', '양젖이 54%, 염소젖이 31%였고 나머지 25%는 소젖이었다.', '25%', '100 − 54 − 31 = 15%'],
  ] as const)('is false where the others leave another (%s)', (language, text, words, formula) => {
    expect(internal(text, language)).toEqual([{ words, verdict: 'refuted contradicts-itself', formula }]);
  });

  test.each([
    ['en', 'Sheep gave 54% of the milk, goats 31% and cows the remaining 15%.'],
    ['en', 'Sheep gave 54.4% of the milk, goats 31.3% and cows the remaining 14%.'],
    ['en', 'Milk rose 12%: sheep gave 70%, cows the remaining 30%.'],
    ['ko', '양젖이 54%, 염소젖이 31%였고 나머지 15%는 소젖이었다.'],
  ] as const)('claims nothing of its own where it adds up (%s: %s)', (language, text) => {
    expect(internal(text, language)).toEqual([]);
  });
});
