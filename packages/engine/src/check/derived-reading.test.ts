import { describe, expect, test } from 'vitest';
import type { Language } from '../language/language.ts';
import { reportOn } from '../testing/small-world.ts';

const refuted = (text: string, language: Language): string[] =>
  reportOn(text, language).claims.flatMap(({ text: words, verdict }) =>
    verdict.label === 'refuted' ? [words] : [],
  );

describe('a number that is computed from others', () => {
  test.each([
    [
      'en',
      'South Korea had 57 electric ferries in 2024, 39 per cent more than the year before and 68 per cent more than in 2022.',
    ],
    ['ko', '한국의 전기 여객선은 2022년 34척, 2023년 41척이었다. 2024년에는 68% 늘어 57척이 됐다.'],
  ] as const)('is not false where it agrees in another reading (%s): %s', (language, text) => {
    expect(refuted(text, language)).toEqual([]);
  });

  test.each([
    ['en', 'South Korea had 57 electric ferries in 2024, 95 per cent more than in 2023.', '95 per cent'],
    ['ko', '2024년 한국의 전기 여객선은 57척으로 전년보다 95% 늘었다.', '95%'],
  ] as const)('is, where it agrees in none (%s)', (language, text, words) => {
    expect(refuted(text, language).join()).toContain(words);
  });
});
