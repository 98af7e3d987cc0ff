import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';

describe('the mean of several bearers', () => {
  test.each([
    [
      'en',
      'In 2024 the average of China and South Korea for electric ferries was 135.5.',
      '135.5',
      'supported',
    ],
    [
      'en',
      'In 2024 the average of China and South Korea, which lead, for electric ferries was 135.5.',
      '135.5',
      'supported',
    ],
    ['en', 'In 2024 China, South Korea and America averaged 95.7 electric ferries.', '95.7', 'supported'],
    [
      'en',
      'In 2024 China, South Korea and America averaged 59.7 electric ferries.',
      '59.7',
      'not-enough-evidence',
    ],
    [
      'en',
      'On average, China and South Korea ran 135.5 electric ferries each in 2024.',
      '135.5',
      'supported',
    ],
    ['en', 'China and South Korea ran an average of 135.5 electric ferries in 2024.', '135.5', 'supported'],
    ['ko', '2024년 전기 여객선은 중국과 한국의 평균이 135.5척이다.', '135.5', 'supported'],
    ['ko', '2024년 전기 여객선은 중국과 한국 두 나라 평균이 135.5척이다.', '135.5', 'supported'],
    ['ko', '중국과 한국은 2024년 평균 135.5척의 전기 여객선을 운항했다.', '135.5', 'supported'],
    ['ko', '2024년 전기 여객선은 중국과 한국의 평균이 153.5척이다.', '153.5', 'not-enough-evidence'],
  ] as const)('%s: %s', (language, text, words, label) => {
    const { form, verdict, entities } = claimIn(reportOn(text, language), words);
    expect([form, verdict.label, entities.length > 1]).toEqual(['average', label, true]);
  });

  test('is reckoned in the receipt', () => {
    const { asPublished } = claimIn(
      reportOn('In 2024 the average of China and South Korea for electric ferries was 135.5.', 'en'),
      '135.5',
    );
    expect(asPublished.formula).toEqual({
      en: '(214 + 57) ÷ 2 = 135.5',
      ko: '(214 + 57) ÷ 2 = 135.5',
    });
  });

  test('is no value of the last of them', () => {
    const read = claimIn(
      reportOn('In 2024 electric ferries in China and South Korea numbered 57.', 'en'),
      '57',
    );
    expect(read.form).not.toBe('average');
  });
});
