import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';

describe('a time told by another', () => {
  test('is the same of two claims that it is said of', () => {
    const text =
      'China saw its electric ferries grow from 120 in 2022 to 214 two years later, when it ran 150 electric ferries more than America.';
    expect(claimIn(reportOn(text, 'en'), '150').period?.from).toBe('2024');
  });

  test.each([
    ['1.7 times', 'supported'],
    ['2.9 times', 'refuted'],
  ])('counts from its start to its end: %s', (times, expected) => {
    const text = `Electric ferries in South Korea grew ${times} between 2022 and 2024.`;
    const { verdict, base } = claimIn(reportOn(text, 'en'), times);
    expect([base?.from, verdict.label]).toEqual(['2022', expected]);
  });

  test.each([
    ['June 2023', 'February', '2023-06', '2024-02'],
    ['June 2024', 'November', '2024-06', '2024-11'],
    ['the third quarter of 2023', 'the second', '2023-Q3', '2024-Q2'],
  ])('has an end without a year behind its start: %s and %s', (start, end, from, to) => {
    const text = `Electric ferries in South Korea doubled between ${start} and ${end}.`;
    const { period, base } = claimIn(reportOn(text, 'en', '2025-12-20'), 'doubled');
    expect([base?.from, period?.from]).toEqual([from, to]);
  });

  test.each([
    [
      '한국의 전기 여객선은 지난해 상반기 41척에서 하반기 57척, 올해 1분기 60척으로 늘었다.',
      '57척',
      '2024-H2',
    ],
    ['한국의 전기 여객선은 작년 1분기 41척에서 3분기 57척, 올해 1분기 60척으로 늘었다.', '57척', '2024-Q3'],
    ['한국의 전기 여객선은 작년 6월 41척에서 11월에는 57척으로 늘었다.', '57척', '2024-11'],
    ['한국의 전기 여객선은 작년 하반기 41척에서 상반기 57척으로 늘었다.', '57척', '2025-H1'],
  ])('has a later part of its year behind a start told from the text’s date: %s', (text, words, expected) => {
    expect(claimIn(reportOn(text, 'ko', '2025-12-20'), words).period?.from).toBe(expected);
  });

  test('is a forecast where the end of the decade is meant', () => {
    const text = 'The survey sees the electric ferries of China climbing to 900 by the end of the decade.';
    const { verdict, period } = claimIn(reportOn(text, 'en'), '900');
    expect([verdict.label, period?.from]).toEqual(['not-checkable', '2030']);
  });

  test.each([
    ["The Sea Review's February 2025 file lists 57 electric ferries in South Korea for 2024.", '57', '2024'],
    ["The Sea Review's February 2025 file lists 57 electric ferries in South Korea.", '57', '2025-02'],
    ['China ran 150 electric ferries in May 2023 and 214 this June.', '214', '2025-06'],
    ['China was 150 electric ferries ahead in May 2023 and 214 ahead this June.', '214', '2025-06'],
  ])(
    'is that behind a figure, and that of a document only where no other is: %s',
    (text, words, expected) => {
      expect(claimIn(reportOn(text, 'en'), words).period?.from).toBe(expected);
    },
  );
});

describe('where a value arrives', () => {
  test.each([
    ['In 2022 America ran 18 electric ferries, and by 2024 it was down to 16', 'supported'],
    ['In 2024 American electric ferries were down to 16', 'not-enough-evidence'],
  ])('it came from the one told before, or the last: %s', (text, expected) => {
    expect(claimIn(reportOn(`${text}.`, 'en'), '16').verdict.label).toBe(expected);
  });
});

describe('a figure of an earlier survey, with which one is compared', () => {
  test.each([
    ['2023년 조사 때의 14.9%보다도 높다.', '14.9%', '2023 supported'],
    ['2022년 같은 조사에서 나온 12.4%와 비교하면 높다.', '12.4%', '2022 supported'],
    ['2023년 집계의 17.1%와 견줘도 높다.', '17.1%', '2023 refuted'],
    ['2023년 조사 때의 14.9%보다도 높다. 미국의 히트펌프 보급률은 25.7%다.', '25.7%', '2024 refuted'],
    ['2023년의 14.9%와 비교하면 높다. 미국의 히트펌프 보급률은 25.7%다.', '25.7%', '2024 refuted'],
  ])('has its time, and leaves the text at its own: %s', (rest, words, expected) => {
    const text = `지난해 한국의 히트펌프 보급률은 18.3%였다. ${rest}`;
    const { verdict, period } = claimIn(reportOn(text, 'ko', '2025-06-20'), words);
    expect(`${period?.from} ${verdict.label}`).toBe(expected);
  });
});
