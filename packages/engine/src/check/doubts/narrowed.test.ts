import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';

const verdictOf = (text: string): string =>
  claimIn(reportOn(text, /[가-힣]/.test(text) ? 'ko' : 'en'), '31').verdict.label;

describe('what narrows a figure to a part of the statistic, or to something else', () => {
  test.each([
    'In 2024, 31 per cent of homes in the United States were heated by heat pumps.',
    'Bungalows were built, and the heat pump share was 31 per cent in the United States in 2024.',
    '2024년 미국의 히트펌프 보급률은 31%였다.',
  ])('a figure that disagrees is false where nothing does: %s', (text) => {
    expect(verdictOf(text)).toBe('refuted');
  });

  test.each([
    [
      'what is meant to be done',
      'Asked about their plans, 31 per cent of homes in the United States were heated by heat pumps in 2024.',
    ],
    ['what is meant to be done', '2024년 미국의 히트펌프 보급률은 도입 계획 31%였다.'],
    [
      'employers of one size',
      'In 2024, 31 per cent of homes in the United States were heated by heat pumps; those counted are with 10 to 19 employees.',
    ],
    ['employers of one size', '2024년 미국의 히트펌프 보급률은 31%였고, 센 곳은 직원 250명 이상이다.'],
    [
      'a narrower field',
      'Counting only bungalows, the heat pump share was 31 per cent in the United States in 2024.',
    ],
    ['a narrower field', '2024년 단독주택으로 좁히면, 히트펌프 보급률은 미국이 31%였다.'],
    ['each day', 'In the United States the heat pump share was 31 per cent a day in 2024.'],
    ['each day', '2024년 미국의 히트펌프 보급률은 하루 31%였다.'],
    ['some days', 'In the United States the heat pump share was 31 per cent in the first 20 days of 2024.'],
    [
      'what was told with something else',
      'Throw in the flats, and the heat pump share was 31 per cent in the United States in 2024.',
    ],
    ['what was told with something else', '아파트까지 더하면, 2024년 미국의 히트펌프 보급률은 31%였다.'],
    ['some days', '2024년 1월 1~20일 미국의 히트펌프 보급률은 31%였다.'],
  ])('%s: %s', (_, text) => {
    expect(verdictOf(text)).toBe('not-enough-evidence');
  });
});

describe('who is first among some of those covered', () => {
  const first = (text: string): string =>
    reportOn(text, /[가-힣]/.test(text) ? 'ko' : 'en').claims.find(({ form }) => form === 'superlative')
      ?.verdict.label ?? 'none';

  test.each([
    ['In 2024 Korea had more electric ferries than any other country.', 'refuted'],
    ['In 2024 Korea had more electric ferries than any other rich country.', 'not-enough-evidence'],
    ['In 2024 Korea had the most electric ferries.', 'refuted'],
    ['In 2024 Korea had the most electric ferries among the big economies.', 'not-enough-evidence'],
    /** Who is first among all is first among some. */
    ['In 2024 China had more electric ferries than any other big country.', 'supported'],
    ['2024년 한국은 전기 여객선이 가장 많았다.', 'refuted'],
    ['2024년 선진국 가운데 한국은 전기 여객선이 가장 많았다.', 'not-enough-evidence'],
  ])('%s → %s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });
});
