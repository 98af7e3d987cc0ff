import { describe, expect, test } from 'vitest';
import { claimIn, claimRead, reportOn } from '../../testing/small-world.ts';

/** The claim with some words, as `form verdict bearers`. */
function readingOf(text: string, words: string): string {
  const { form, verdict, entities } = claimIn(reportOn(text, 'en'), words);
  return [form, verdict.label, ...entities].join(' ');
}

describe('what moved every year', () => {
  test.each([
    [
      'told of a ratio behind its value',
      'In 2024 heat pumps heated 26.4% of homes in China, a ratio that has risen every year since 2021.',
      'risen every year',
      'trend refuted CHN',
    ],
    [
      'where that opens the sentence',
      'Every year since 2022, the number of electric ferries in America has grown.',
      'has grown',
      'trend refuted USA',
    ],
    [
      'and holds',
      'In every year since 2021, the share of homes heated by heat pumps in China has fallen.',
      'has fallen',
      'trend supported CHN',
    ],
    [
      'of the one named right before it',
      "America had 16 electric ferries in 2024; Korea's has fallen every year since 2022.",
      'fallen every year',
      'trend refuted KOR',
    ],
  ])('%s: %s', (_what, text, words, reading) => {
    expect(readingOf(text, words)).toBe(reading);
  });

  test.each([
    'The number of electric ferries in America grew almost every year from 2022 to 2024.',
    'The number of electric ferries in America grew every year but 2023 from 2022 to 2024.',
    'In no year since 2021 has the share of homes heated by heat pumps in China risen.',
    'The share of homes heated by heat pumps in China has not risen in every year since 2021.',
    "The number of electric ferries in America hasn't grown every year since 2022.",
    'The number of electric ferries in America fell in all but one of the years since 2022.',
    'The number of electric ferries in America grew every other year.',
  ])('says nothing of each year where it is some alone: %s', (text) => {
    expect(reportOn(text, 'en').claims.map(({ form }) => form)).toEqual([]);
  });

  test('is of what the words say, not of what another clause says', () => {
    const text =
      'Every year since 2022, heat pumps cost more, and the number of electric ferries in America has grown.';
    expect(readingOf(text, 'grown')).toBe('direction supported USA');
  });
});

describe('a change that is the first since', () => {
  test('stands beside the value that it came to', () => {
    const { claims } = reportOn('미국의 전기 여객선은 2024년 16척으로 2022년 이후 처음 늘었다.', 'ko');
    expect(claims.map(({ form, verdict }) => `${form} ${verdict.label}`)).toEqual([
      'value supported',
      'direction supported',
    ]);
  });
});

describe('a value that was held against an earlier time, without a number', () => {
  test.each([
    ['2024년 전기 여객선은 한국이 57척으로 전년보다 늘었다.', '늘', 'direction supported KOR 2024'],
    ['2024년 전기 여객선은 한국이 57척으로 전년보다 오히려 줄었다.', '줄', 'direction refuted KOR 2024'],
    ['2024년 전기 여객선은 미국이 16척으로 2022년보다 조금 줄었다.', '줄', 'direction supported USA 2024'],
  ])('%s', (text, words, expected) => {
    expect(claimRead(text, words, 'ko')).toBe(expected);
  });

  test('moved as its number says where that is of the move', () => {
    const { claims } = reportOn('2024년 전기 여객선은 한국이 57척으로 전년보다 16척 늘었다.', 'ko');
    expect(claims.map(({ form }) => form)).not.toContain('direction');
  });
});

test.each([
  ['2024년 한국의 전기 여객선은 57척으로 전년보다 늘었다.', 'value supported; direction supported'],
  ['2024년 한국의 전기 여객선은 57척으로 전년보다 줄었다.', 'value supported; direction refuted'],
])(
  'a value and which way it moved are two claims where a time to hold it against is told: %s',
  (text, expected) => {
    const said = reportOn(text, 'ko').claims.map(({ form, verdict }) => `${form} ${verdict.label}`);
    expect(said.join('; ')).toBe(expected);
  },
);
