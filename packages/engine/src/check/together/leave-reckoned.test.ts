import { describe, expect, test } from 'vitest';
import type { Language } from '../../language/language.ts';
import { reportOn } from '../../testing/small-world.ts';

const refuted = (text: string, language: Language): string[] =>
  reportOn(text, language).claims.flatMap(({ quantity, verdict }) =>
    verdict.label === 'refuted' && quantity !== null ? [quantity.text] : [],
  );

describe('a number that follows from the figures around it', () => {
  test.each([
    ['en', 'In 2024 China had 214 electric ferries and South Korea 57. The two in China and Korea had 271.'],
    [
      'ko',
      '2024년 전기 여객선은 중국이 214척, 한국이 57척, 미국이 16척이다. 세 나라의 전기 여객선은 287척이다.',
    ],
  ] as const)('is not false (%s): %s', (language, text) => {
    expect(refuted(text, language)).toEqual([]);
  });

  test.each([
    ['en', 'In 2024 China had 214 electric ferries, and South Korea had 63.', ['63']],
    [
      'en',
      'China had 214 electric ferries in 2024, five times as many as in 2023, and 43 barges.',
      ['five times'],
    ],
    ['ko', '2024년 전기 여객선은 중국이 214척, 한국이 63척이다.', ['63척']],
  ] as const)('is, where it does not follow (%s): %s', (language, text, expected) => {
    expect(refuted(text, language)).toEqual(expected);
  });
});
