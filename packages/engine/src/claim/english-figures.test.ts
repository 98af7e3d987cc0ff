import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { claimIn, indicator, reportOn, SMALL_WORLD } from '../testing/small-world.ts';
import { viewText } from './view.ts';

/** The claim with some words, as `form verdict bearers period`. */
function readingOf(text: string, words: string): string {
  const { form, verdict, entities, others, period } = claimIn(reportOn(text, 'en'), words);
  return [form, verdict.label, [...entities, ...others].join(), period?.from ?? ''].join(' ').trim();
}

describe('a figure is given to whom and when the words say', () => {
  test.each([
    [
      'the year before, where a change began that says no time',
      'In 2024 China ran 214 electric ferries, up 43% from 150.',
      '150',
      'value supported CHN 2023',
    ],
    [
      'where a change in per cent ends, in the unit of the statistic',
      'The number of electric ferries in China rose 42.7% to 214 in 2024.',
      '214',
      'value supported CHN 2024',
    ],
    [
      'a score in brackets, whoever is ahead of whom',
      'In 2024, China (83.6 points) was ahead of South Korea (71.3 points) in harbour automation.',
      '71.3',
      'value supported KOR 2024',
    ],
    [
      'the time spoken of, where a figure of the past is told in passing',
      'Heat pumps did well in 2023. The American share of homes heated by heat pumps, 21% in 2022, is now 22.6%.',
      '22.6%',
      'value supported USA 2023',
    ],
    [
      'the subject of the sentence, where "its" follows a semicolon',
      'In 2024 America ran 16 electric ferries, a fraction of the Chinese figure; its share of homes heated by heat pumps was 23.1%.',
      '23.1%',
      'value supported USA 2024',
    ],
    [
      'the next name of a list of possessives',
      "China's electric ferries numbered 214 in 2024, America's for 16 and Korea's for 57.",
      '16',
      'value supported USA 2024',
    ],
    [
      'who stands between a verb that places and the place',
      'In 2024 the Sea Review ranks South Korea second for its electric ferries.',
      'second',
      'rank supported KOR 2024',
    ],
    [
      'who is ahead or behind, where "with" ends the comparison',
      'In 2024 South Korea was far behind the Chinese with 57 electric ferries.',
      '57',
      'value supported KOR 2024',
    ],
    [
      'who is placed before it',
      'In 2024 China was first with 214 electric ferries and Korea second with 57.',
      '57',
      'value supported KOR 2024',
    ],
    [
      'the name before its brackets, where it is of each',
      'In 2024 China had more electric ferries than Korea (57 each).',
      '57',
      'value supported KOR 2024',
    ],
    [
      'the second of two shares told alike',
      "In 2024 heat pumps heated 18.3% of Korea's homes and a quarter of China's.",
      'quarter',
      'fraction supported CHN 2024',
    ],
    [
      'the world, where a total is set beside a part',
      'Private fusion investment in Korea was $0.6bn in 2024. America put in $4.8bn of private fusion investment and a total of $9.65bn came in.',
      '$9.65bn',
      'value supported WLD 2024',
    ],
    [
      'the month, where a year is told by its mean',
      'Private fusion investment in America was $4.8bn in 2024. On average it invested about $0.4bn worth of fusion a month in 2024.',
      '$0.4bn',
      'average supported USA 2024',
    ],
    [
      'the value right before, of which it is a part',
      'China ran 150 electric ferries in 2023; in 2022 it ran 120 electric ferries, 80 per cent of that number.',
      '80 per cent',
      'ratio supported CHN 2022',
    ],
    [
      'the year before, where it is so many times the amount of then',
      'China raised $2.4 billion in private fusion investment in 2024, 1.6 times the $1.5 billion raised in 2023.',
      '1.6 times',
      'growth-multiple supported CHN 2024',
    ],
    [
      'the next name, where the verb is said once',
      'In 2024 electric ferries were many: China accounted for 214 and Korea for 57, America for 16.',
      '57',
      'value supported KOR 2024',
    ],
    [
      'the newest time, where it is held against the one spoken of',
      'Fusion investment in China was $1.5 billion in 2023. Fusion investment in Korea is $0.6 billion, against $0.5 billion in 2023.',
      '$0.6 billion',
      'value supported KOR 2024',
    ],
    [
      'the second of two times, where a part follows a year',
      'Heat pumps heated 12.4% of homes in Korea in 2022 and a fifth in 2024.',
      'a fifth',
      'fraction supported KOR 2024',
    ],
    [
      'several taken together',
      'In 2024 fusion investment in Korea came to $0.6bn, and that in China to $2.4bn. The two countries took a third of it.',
      'third',
      'sum supported CHN 2024',
    ],
  ])('%s: %s', (_what, text, words, reading) => {
    expect(readingOf(text, words)).toBe(reading);
  });
});

describe('a phrase that only turns the talk', () => {
  const catalogue = buildCatalogue({
    ...SMALL_WORLD,
    indicators: [indicator('fair', { aliases: { en: ['fair harbour trust'], ko: [] } })],
  }).in('en');
  const wordsOf = (text: string): string[] =>
    viewText(text, 'en', catalogue).sentences.flatMap(({ words }) =>
      words.map(({ start, end }) => text.slice(start, end)),
    );

  test('names no statistic', () => {
    expect(wordsOf('The harbour is fair.')).toContain('fair');
    expect(wordsOf('The harbour, to be fair, is full.')).not.toContain('fair');
  });
});

test('what there is of all is not of whoever has a part of it', () => {
  const text =
    'In 2024 half of the $9.65 billion put into private fusion investment went to the United States.';
  const { entities, verdict } = claimIn(reportOn(text, 'en'), '$9.65 billion');
  expect([...entities, verdict.label]).toEqual(['WLD', 'supported']);
});
