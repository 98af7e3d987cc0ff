import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';
import { readWords } from '../../testing/word-claim.ts';

describe('more or less than at another time', () => {
  test.each([
    ['ko', '2024년 한국의 전기 여객선은 57척으로 2023년보다 많다.', 'KOR supported'],
    ['ko', '2024년 한국의 전기 여객선은 전년보다 적다.', 'KOR refuted'],
    ['en', 'South Korea had 57 electric ferries in 2024, fewer than in 2023.', 'KOR refuted'],
    ['en', 'South Korea ran more electric ferries in 2024 than it had in 2023.', 'KOR supported'],
    ['en', 'South Korea had 57 electric ferries in 2024, down on the year before.', 'KOR refuted'],
    ['en', 'South Korea had 57 electric ferries in 2024, up slightly from a year earlier.', 'KOR supported'],
    [
      'en',
      'The number of electric ferries in South Korea was lower in 2024 than a year earlier.',
      'KOR refuted',
    ],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(readWords(text, language)).toContain(`direction ${expected}`);
  });

  test.each([
    ['ko', '2024년 한국의 전기 여객선은 전년보다 16척 많다.'],
    ['en', 'South Korea had 16 more electric ferries in 2024 than in 2023.'],
  ] as const)('is the number’s own claim where one says by how much (%s): %s', (language, text) => {
    const { claims } = reportOn(text, language);
    expect(claims.map(({ form, verdict }) => `${form} ${verdict.label}`)).toEqual(['change supported']);
  });

  test('is none where it is denied', () => {
    expect(readWords('2024년 한국의 전기 여객선은 전년보다 많지 않다.', 'ko')).toEqual([]);
  });
});

test('from when a change counts is not told aside of its bearer', () => {
  const text =
    'The share of homes heated by heat pumps in China, which has shrunk since 2021, fell to 26.4 per cent in 2024.';
  const claim = claimIn(reportOn(text, 'en'), '26.4');
  expect([claim.base, claim.verdict.label]).toEqual([null, 'supported']);
});
