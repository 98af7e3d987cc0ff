import { describe, expect, test } from 'vitest';
import { readWords } from '../../testing/word-claim.ts';

describe('one above or below the one before, whose figure is told', () => {
  test.each([
    [
      "In 2024 heat pumps heated 23.1% of homes in America, and China's share was higher still.",
      'CHN < USA supported',
    ],
    [
      "In 2024 heat pumps heated 26.4% of homes in China, and Korea's share was higher still.",
      'KOR < CHN refuted',
    ],
    ['In 2024 Korea ran 57 electric ferries, while America had even more.', 'USA < KOR refuted'],
    ['In 2024 Korea ran 57 electric ferries; America had fewer still.', 'USA < KOR supported'],
    ['In 2024 Korea ran 57 electric ferries, and China ran even more ferries.', 'CHN < KOR supported'],
  ])('%s', (text, expected) => {
    expect(readWords(text, 'en')).toEqual([`comparison ${expected}`]);
  });

  test.each([
    'In 2024 Korea ran 57 electric ferries, and America ran even more ambitious ferries.',
    "Fusion investment in America was $4.8bn in 2024; Korea's growth was higher still.",
    "Fusion investment in America was $4.8bn in 2024; Korea's share was higher still.",
    'In 2024 Korea ran 57 electric ferries, and America ran even more in 2023.',
  ])('is nobody where something else is compared: %s', (text) => {
    expect(readWords(text, 'en')).toEqual([]);
  });

  test('is open where another thing is counted', () => {
    expect(
      readWords('In 2024 Korea ran 57 electric ferries, and America ran even more trains.', 'en').join(),
    ).not.toMatch(/refuted|supported/);
  });
});
