import { describe, expect, test } from 'vitest';
import type { Language } from '../../language/language.ts';
import { claimIn, reportOn } from '../../testing/small-world.ts';

function labels(text: string, language: Language, ...numbers: readonly string[]): string[] {
  const report = reportOn(text, language);
  return numbers.map((number) => claimIn(report, number).verdict.label);
}

const OPEN = 'not-enough-evidence';

/** A topic that only the paragraph before tells. */
const TOLD = {
  en: 'In 2023 China had 150 electric ferries.\n\n',
  ko: '2023년 중국의 전기 여객선은 150척이었다.\n\n',
};

describe('figures that disagree with a statistic that their sentence does not name whole', () => {
  test.each([
    ['en', 'A year later China had 90 and South Korea 17.', '90', '17'],
    ['ko', '2024년에는 중국이 90척, 한국이 17척이었다.', '90', '17'],
  ] as const)('are open where none of their paragraph agrees (%s)', (language, text, ...numbers) => {
    expect(labels(TOLD[language] + text, language, ...numbers)).toEqual([OPEN, OPEN]);
  });

  test.each([
    ['en', 'A year later China had 214 and South Korea 17.', '214', '17'],
    ['en', 'A year later South Korea had 17 and China 214.', '214', '17'],
    ['ko', '2024년에는 중국이 214척, 한국이 17척이었다.', '214', '17'],
  ] as const)('are false where one agrees, before or behind (%s)', (language, text, ...numbers) => {
    expect(labels(TOLD[language] + text, language, ...numbers)).toEqual(['supported', 'refuted']);
  });

  test('are false where their sentence names it', () => {
    const text = 'In 2024 China ran 90 electric ferries. South Korea ran 17 electric ferries that year.';
    expect(labels(text, 'en', '90', '17')).toEqual(['refuted', 'refuted']);
  });
});
