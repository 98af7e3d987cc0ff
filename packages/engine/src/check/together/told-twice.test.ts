import { describe, expect, test } from 'vitest';
import type { Language } from '../../language/language.ts';
import { reportOn } from '../../testing/small-world.ts';

function labels(text: string, language: Language): string[] {
  return reportOn(text, language).claims.map(({ form, verdict }) => `${form} ${verdict.label}`);
}

describe('a value that its paragraph has told already', () => {
  test.each([
    ['en', 'Chinese electric ferries, at 214 in 2024, were many more than those elsewhere, at 90 ferries.'],
    ['ko', '2024년 중국의 전기 여객선은 214척이고 나룻배를 뺀 수는 190척이다.'],
  ] as const)('is not refuted by another figure (%s)', (language, text) => {
    const [first, ...others] = labels(text, language).filter((label) => label.startsWith('value'));
    expect(first).toBe('value supported');
    expect(others).toEqual(['value not-enough-evidence']);
  });

  test('is not refuted by a figure of the next sentence, but by one of the next paragraph', () => {
    const told = 'In 2024 China had 214 electric ferries.';
    const again = 'In 2024 China had 90 electric ferries.';
    expect(labels(`${told} ${again}`, 'en')).toEqual(['value supported', 'value not-enough-evidence']);
    expect(labels(`${told}\n\n${again}`, 'en')).toEqual(['value supported', 'value refuted']);
  });

  test('is, where no figure agrees', () => {
    expect(labels('In 2024 China had 190 electric ferries.', 'en')).toEqual(['value refuted']);
  });

  test('does not keep a rise of it from being refuted', () => {
    expect(labels('In 2024 China had 214 electric ferries, a rise of 90 per cent.', 'en')).toEqual([
      'value supported',
      'growth refuted',
    ]);
  });
});

describe('a multiple beside two figures', () => {
  test.each([
    ['en', 'China had 214 electric ferries in 2024 and South Korea 57, four times as many.'],
    ['ko', '2024년 전기 여객선은 한국이 57척이었고 중국은 214척으로 네 배가 됐다.'],
  ] as const)('is of these (%s)', (language, text) => {
    expect(labels(text, language).filter((label) => label.includes('refuted'))).toEqual([]);
  });

  test('is of the year before where one says so', () => {
    expect(labels('China had 214 electric ferries in 2024, four times as many as in 2023.', 'en')).toContain(
      'growth-multiple refuted',
    );
  });
});
