import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import type { Language } from '../../language/language.ts';
import { claimIn, documentOf, reportOn, SMALL_WORLD } from '../../testing/small-world.ts';

type Case = readonly [language: Language, words: string, period: string, text: string];

/** The words of a claim, and when it starts as it is read. */
const READ: readonly Case[] = [
  [
    'ko',
    '63',
    '2023',
    '2024년 한국의 전기 여객선은 57척이다. 2022년만 해도 34척이었다. 그러나 이듬해 63척으로 늘었다.',
  ],
  ['ko', '63', '2023-Q3', '2023년 한국의 전기 여객선은 3분기에 63척이었다.'],
  ['ko', '63', '2024-Q3', '지난해 한국의 전기 여객선은 3분기에 63척이었다.'],
  ['en', '63', '2023-Q3', 'In 2023 South Korea had in the third quarter 63 electric ferries.'],
  [
    'en',
    '63',
    '2023-H2',
    'In 2024 South Korea had 57 electric ferries. In the first half of 2023 it had been 50, and 63 in the second half.',
  ],
  [
    'en',
    '41',
    '2023',
    'In 2024 South Korea had 57 electric ferries in service, up from 41 at the end of 2023.',
  ],
  [
    'en',
    '34',
    '2022',
    'In 2024 South Korea had 57 electric ferries in service, after 34 at the close of 2022.',
  ],
  ['en', '190', '2024', 'In 2022 China ran 120 electric ferries. Now it runs 190 electric ferries.'],
  ['en', '190', '2022', 'In 2022 China ran 120 electric ferries. It ran 190 electric ferries.'],
  [
    'ko',
    '63',
    '2024',
    '2022년 한국의 전기 여객선은 34척이었다. 중국은 1년 새 150척에서 214척으로 늘었다. 미국의 전기 여객선은 63척이다.',
  ],
  [
    'ko',
    '63',
    '2024',
    '2022년 중국의 전기 여객선은 120척이었다. 한국은 57척을 굴렸다. 미국의 전기 여객선은 63척이다.',
  ],
  [
    'ko',
    '63',
    '2022',
    '2022년 중국의 전기 여객선은 120척이었다. 한국은 34척을 굴렸다. 미국의 전기 여객선은 63척이다.',
  ],
  [
    'ko',
    '63',
    '2023',
    '2023년 중국의 히트펌프 보급률은 28.2%였다. 미국은 21.0%다. 한국의 전기 여객선은 63척이다.',
  ],
  [
    'en',
    '63',
    '2024',
    'In 2022 China ran 120 electric ferries. Korea runs 57 electric ferries. America runs 63 electric ferries.',
  ],
  [
    'en',
    '63',
    '2022',
    'In 2022 China ran 120 electric ferries, Korea 57 electric ferries. America runs 63 electric ferries.',
  ],
  ['ko', '190', '2024', '2022년 중국의 전기 여객선은 120척이었다. 지금은 전기 여객선이 190척이다.'],
  ['ko', '190', '2022', '2022년 중국의 전기 여객선은 120척이었다. 모두 전기 여객선이 190척이다.'],
  [
    'en',
    '63',
    '2024',
    'China ran 214 electric ferries in 2024; in 2022 it ran 120. South Korea ran 63 electric ferries.',
  ],
  [
    'en',
    '63',
    '2024',
    'China ran 214 electric ferries in 2024. Its fleet had been 120 in 2022. South Korea ran 63 electric ferries.',
  ],
  [
    'en',
    '63',
    '2024',
    'China ran 214 electric ferries in 2024. Two years before, it ran 120 electric ferries. South Korea ran 63 electric ferries.',
  ],
  [
    'en',
    '63',
    '2024',
    'Ferries had a good 2024. China ran 63 electric ferries; South Korea ran 41 the year before.',
  ],
  [
    'en',
    '63',
    '2024',
    'Ferries had a good 2024. China ran 63 electric ferries, and in 2023 South Korea ran 41 electric ferries.',
  ],
  ['ko', '63척', '2022', '전기 여객선의 절정은 2022년으로, 그해 한국의 전기 여객선은 63척이었다.'],
  ['ko', '63척', '2024', '2024년 한국의 전기 여객선은 63척으로 전년과 비슷했다.'],
  ['ko', '63억 달러', '2024', '2024년 미국의 핵융합 투자는 2021년 물가로 63억 달러였다.'],
  ['en', '$6.3bn', '2024', 'In 2024 American fusion investment was $6.3bn in 2021 money.'],
  ['ko', '63척', '2024', '한국은 2024년 바빴다. 전기 여객선은 63척 전년보다 39% 늘었다.'],
  ['ko', '63척', '2024', '2025년 3월 해운협회가 낸 보고서에서 한국의 전기 여객선은 63척이다.'],
  [
    'ko',
    '63척',
    '2024',
    '2024년 중국의 전기 여객선은 214척이다. 2022년만 해도 120척이었다. 한국의 전기 여객선은 63척이다.',
  ],
  [
    'ko',
    '63척',
    '2024',
    '2024년 중국의 전기 여객선은 214척이다. 이는 한 해 전의 150척에서 늘어난 것이다. 같은 해 한국의 전기 여객선은 63척이다.',
  ],
  [
    'ko',
    '63척',
    '2024',
    '2024년 중국의 전기 여객선은 214척이다. 2년 전인 2022년에는 120척이었다. 한국의 전기 여객선은 63척이다.',
  ],
  ['ko', '120척', '2022', '2024년 중국의 전기 여객선은 늘었다. 2년 전인 2022년에는 120척이었다.'],
  [
    'ko',
    '63척',
    '2024',
    '2024년 중국의 전기 여객선은 214척으로, 2023년의 150척 운항보다 많았다. 같은 해 한국의 전기 여객선은 63척이다.',
  ],
  [
    'ko',
    '63척',
    '2023-Q3',
    '2023년 1분기 중국의 전기 여객선은 늘었다.\n\n3분기에 한국의 전기 여객선은 63척이다.',
  ],
  [
    'ko',
    '63척',
    '2025-Q1',
    '2024년 3분기 중국의 전기 여객선은 늘었다.\n\n1분기에 한국의 전기 여객선은 63척이다.',
  ],
  ['ko', '34척에서 57척', '2024', '한국의 전기 여객선은 2022년부터 지난해까지 34척에서 57척으로 늘었다.'],
  ['en', '63', '2024', 'LONDON, July 1 — China runs 63 electric ferries.'],
  ['en', '63', '2022', '## Ferries in 2022\n\nThe sea was calm. South Korea ran 63 electric ferries.'],
  [
    'en',
    '63',
    '2022',
    '## Ferries in 2022\n\n### Asia\n\nThe sea was calm. South Korea ran 63 electric ferries.',
  ],
  [
    'en',
    '63',
    '2024',
    '## Ferries in 2022\n\nThe sea was calm.\n\n## Ports\n\nSouth Korea ran 63 electric ferries.',
  ],
  ['ko', '63척', '2022', '## 2022년 전기 여객선\n\n바다는 잔잔했다. 한국의 전기 여객선은 63척이었다.'],
  ['ko', '63척', '2022', '2022년 전기 여객선 척수는 다음과 같다.\n\n- 중국: 121척\n- 한국: 63척'],
  [
    'en',
    '41 in the second',
    '2024-Q4',
    'The fleet of electric ferries in South Korea went from 41 in the second quarter of 2024 to 63 in the fourth.',
  ],
  ['ko', '41척에서 2월', '2025-02', '한국의 전기 여객선은 2024년 11월 41척에서 2월 63척으로 늘었다.'],
  ['en', '63', '2022', 'Electric ferries in service in 2022:\n\n- China: 121\n- South Korea: 63'],
  /** A list takes its time from the block right before, not from one further up. */
  [
    'en',
    '63',
    '2024',
    'In 2022 China ran 120 electric ferries.\n\nThe fleets of electric ferries:\n\n- South Korea: 63',
  ],
];

describe('a claim is read of the time', () => {
  test.each(READ)('%s: «%s» → %s: %s', (language, words, period, text) => {
    expect(claimIn(reportOn(text, language), words).period?.from).toBe(period);
  });

  test('of a month in the year spoken of, where the last such month has no value', () => {
    const world = buildCatalogue({
      ...SMALL_WORLD,
      indicators: SMALL_WORLD.indicators.map((record) => ({ ...record, frequency: 'monthly' })),
      observations: [
        ...SMALL_WORLD.observations,
        ...['2024-06', '2024-11'].map((period, index) => ({
          indicator: 'electric_ferries',
          entity: 'USA',
          period,
          value: index === 0 ? '23' : '27',
          qualifier: '' as const,
          note: '',
          publication: 'sea-review',
          source: 'sea-2025',
          edition: '2025-02-01',
          confidence: 'high' as const,
        })),
      ],
    });
    const text = 'In November 2024 America ran 27 electric ferries. In June it had run 23.';
    const claim = claimIn(checkDocument(world, documentOf(text, 'en')), '23');
    expect([claim.period?.from, claim.verdict.label]).toEqual(['2024-06', 'supported']);
  });

  test('of another with which it compares at one time', () => {
    const report = reportOn('China ran nine times as many electric ferries as South Korea in 2024.', 'en');
    expect(claimIn(report, 'nine times').base).toBeNull();
  });

  test('from which a change counts: a quarter before its end, a year before where it must be', () => {
    const read = (end: string, start: string) =>
      claimIn(
        reportOn(
          `The electric ferries of South Korea rose to 63 in the ${end} quarter of 2024, up from 41 in the ${start} quarter.`,
          'en',
        ),
        '63',
      ).base?.from;
    expect(read('second', 'fourth')).toBe('2023-Q4');
    expect(read('fourth', 'second')).toBe('2024-Q2');
  });

  test('from which a change counts: a month before its end', () => {
    const report = reportOn(
      'In February 2025 China ran 214 electric ferries, nearly double the number of last November.',
      'en',
      '2025-12-20',
    );
    expect(claimIn(report, 'double').base?.from).toBe('2024-11');
  });
});

describe('"that year"', () => {
  test('may be another than the one spoken of, if it was just said', () => {
    const text =
      'South Korea ran 57 electric ferries in 2024, half as many again as in 2023. China, with 150 electric ferries that year, was ahead.';
    const { period, verdict } = claimIn(reportOn(text, 'en'), '150');
    expect([period?.from, verdict.label]).toEqual(['2023', 'supported']);
  });
});

describe('a figure beside one that agrees', () => {
  test('is of the same time, and so refuted though another time would fit', () => {
    const report = reportOn('In 2024 China ran 214 electric ferries, South Korea 41.', 'en');
    expect(claimIn(report, '41').verdict.label).toBe('refuted');
  });
});

describe('a column since a year', () => {
  test('is of up to now', () => {
    const report = reportOn(
      'Electric ferries\n\n| | Electric ferries since 2022 |\n|---|---|\n| China | 214 |\n',
      'en',
    );
    expect(claimIn(report, '214').base?.from).toBe('2022');
  });
});

describe('a change between two years', () => {
  test.each([
    ['en', 'Between 2022 and 2024 the electric ferries of South Korea grew by 23.'],
    ['ko', '2022~2024년 한국의 전기 여객선은 23척 늘었다.'],
  ] as const)('counts from the first to the last (%s): %s', (language, text) => {
    const { asPublished, verdict } = claimIn(reportOn(text, language), '23');
    expect(asPublished.evidence.map(({ period }) => period)).toEqual(['2024', '2022']);
    expect(verdict.label).toBe('supported');
  });
});

describe('a change over a length of time', () => {
  test.each([
    ['en', 'The electric ferries of South Korea grew by 29 within two years.'],
    [
      'en',
      'Over the past two years, as owners waited for subsidies, the number of electric ferries in South Korea grew by 29.',
    ],
    ['ko', '한국의 전기 여객선은 2년 새 29척 늘었다.'],
  ] as const)('that the text says of no time ends with the newest: %s: %s', (language, text) => {
    const { verdict, asPublished } = claimIn(reportOn(text, language), '29');
    expect(asPublished.evidence.map(({ period, value }) => `${period} ${value}`)).toEqual([
      '2024 57',
      '2022 34',
    ]);
    expect(verdict.label).toBe('refuted');
  });

  test('counts from the time of the value shown before', () => {
    const text = 'South Korea ran 41 electric ferries in 2023.\n\nIts electric ferries grew by 7 in a year.';
    const { asPublished } = claimIn(reportOn(text, 'en'), '7');
    expect(asPublished.evidence.map(({ period }) => period)).toEqual(['2023', '2022']);
  });

  test('leaves its two ends to what happened over the same period', () => {
    const text =
      'In two years the electric ferries of South Korea grew from 34 to 57. Those of China grew from 120 to 214 over the same period.';
    const { asPublished } = claimIn(reportOn(text, 'en'), '214');
    expect(asPublished.evidence.map(({ period }) => period)).toEqual(['2022', '2024']);
  });

  test.each(['doubled', 'rose by 94', 'grew by 78%', 'rose from 120 to 214'])(
    'leaves its two ends to what happened over that stretch, however it is told: %s',
    (change) => {
      const text = `The electric ferries of China ${change} in two years. Over that stretch South Korea added 23.`;
      const { asPublished, verdict } = claimIn(reportOn(text, 'en'), '23');
      expect(asPublished.evidence.map(({ period }) => period)).toEqual(['2024', '2022']);
      expect(verdict.label).toBe('supported');
    },
  );

  test('is left to what happened over the same stretch, though a single value was told since', () => {
    const text =
      'The electric ferries of South Korea grew from 34 in 2022 to 57. America ran 16 of them. China added 94 over the same stretch.';
    const { asPublished } = claimIn(reportOn(text, 'en'), '94');
    expect(asPublished.evidence.map(({ period }) => period)).toEqual(['2024', '2022']);
  });

  test.each([
    ['5.9%포인트 올랐다', 'supported'],
    ['9.9%포인트 올랐다', 'refuted'],
  ])('is 그사이, though a value of its last time was told since: %s', (change, expected) => {
    const lead =
      '중국의 히트펌프 보급률은 2022년 31.5%에서 2024년 26.4%로 떨어졌다. 미국은 2024년에 23.1%였다.';
    const { asPublished, verdict } = claimIn(
      reportOn(`${lead} 한국의 히트펌프 보급률은 그사이 ${change}.`, 'ko'),
      '%포인트',
    );
    expect(asPublished.evidence.map(({ period }) => period)).toEqual(['2024', '2022']);
    expect(verdict.label).toBe(expected);
  });

  test('is 그사이 as surely, however many sentences stand between', () => {
    const lead = '한국의 히트펌프는 2022년 주택의 12.4%에서 2024년 18.3%로 늘었다.';
    const between = '더운 남쪽에서 먼저 늘었다. 추운 북쪽은 달랐다. 까닭은 여럿이다. 값도 한몫했다.';
    const { verdict } = claimIn(
      reportOn(`${lead} ${between} 비율이 그사이 6%포인트 뛴 셈이다.`, 'ko'),
      '%포인트',
    );
    expect(verdict.label).toBe('supported');
  });

  test('is not 그사이 where the text told no two times', () => {
    const text =
      '중국의 히트펌프 보급률은 2022년 31.5%였다. 미국의 히트펌프 보급률은 그사이 0.9%포인트 올랐다.';
    expect(claimIn(reportOn(text, 'ko'), '0.9').verdict.label).toBe('not-enough-evidence');
  });

  test('leaves its last time, not all of them, to a value told next', () => {
    const text = 'The electric ferries of South Korea went from 34 in 2022 to 57 in 2024. China ran 150.';
    expect(claimIn(reportOn(text, 'en'), '150').verdict.label).not.toBe('supported');
  });

  test('is no number', () => {
    const report = reportOn('Half a year earlier South Korea had 41 electric ferries.', 'en');
    expect(report.claims.map(({ text }) => text)).toEqual(['41']);
  });
});

test('a month that is not over when the text appears is that of the year spoken of', () => {
  const read = (published: string): string | undefined => {
    const text = 'In 2023 South Korea ran 41 electric ferries. In November alone it ran 63 electric ferries.';
    return claimIn(reportOn(text, 'en', published), '63').period?.from;
  };
  expect(read('2024-11-12')).toBe('2023-11');
  expect(read('2024-12-12')).toBe('2024-11');
});
