import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import type { ObservationRecord } from '../../catalogue/records.ts';
import { checkDocument } from '../../check.ts';
import { claimIn, documentOf, reportOn, SMALL_WORLD } from '../../testing/small-world.ts';

/** The verdict on a number that follows one of China, where the world's value is printed with a qualifier. */
function verdictWith(qualifier: ObservationRecord['qualifier'], value: string): string {
  const world = SMALL_WORLD.observations
    .filter(
      ({ indicator, entity, period }) => `${indicator} ${entity} ${period}` === 'electric_ferries CHN 2023',
    )
    .map((record) => ({ ...record, entity: 'WLD', value: '600', qualifier }));
  const catalogue = buildCatalogue({
    ...SMALL_WORLD,
    observations: [...SMALL_WORLD.observations, ...world],
  });
  const text = `중국의 전기 여객선은 2024년 214척이다. 2023년에는 ${value}척이었다.`;
  return claimIn(checkDocument(catalogue, documentOf(text, 'ko')), value).verdict.label;
}

describe('a number after one of another bearer', () => {
  test('is not taken for the world’s because that is printed as “more than”', () => {
    expect(verdictWith('over', '654')).not.toBe('supported');
    expect(verdictWith('about', '612')).not.toBe('supported');
  });

  test('is the world’s where it is just what is printed', () => {
    expect(verdictWith('', '600')).not.toBe('refuted');
  });
});

describe('a fine figure of which no time is said', () => {
  test.each([
    [
      'en',
      '$2.406',
      'In 2022 private fusion investment in South Korea was $362 million. Private fusion investment in China is $2.406 billion.',
    ],
    [
      'ko',
      '24억',
      '2022년 한국의 민간 핵융합 투자액은 3억6200만 달러였다. 중국의 민간 핵융합 투자액은 24억600만 달러다.',
    ],
  ] as const)('is the newest where it agrees with that alone (%s): %s: %s', (language, words, text) => {
    const { period, verdict } = claimIn(reportOn(text, language), words);
    expect([period?.from, verdict.label]).toEqual(['2024', 'supported']);
  });

  test('is of the time spoken of where it agrees with neither', () => {
    const text =
      'In 2022 private fusion investment in South Korea was $362 million. Private fusion investment in China is $2.511 billion.';
    expect(claimIn(reportOn(text, 'en'), '$2.511').period?.from).toBe('2022');
  });
});

test('the years between the two ends of a change are no time of another value', () => {
  const change = '한국의 핵융합 투자액은 2021년의 두 배가 됐다.';
  const value = (share: string): string =>
    claimIn(reportOn(`${change} 한국의 히트펌프 보급률은 ${share}%다.`, 'ko'), share).verdict.label;
  expect(value('14.9')).toBe('not-enough-evidence');
  expect(value('18.3')).toBe('supported');
});

test('a run of years of another statistic than the one spoken of goes up to its own newest value', () => {
  const before = SMALL_WORLD.observations
    .filter(
      ({ indicator, entity, period }) => `${indicator} ${entity} ${period}` === 'heat_pump_share KOR 2022',
    )
    .map((record) => ({ ...record, period: '2021', value: '13.0' }));
  const catalogue = buildCatalogue({
    ...SMALL_WORLD,
    observations: [...SMALL_WORLD.observations, ...before],
  });
  const run = (move: string): string => {
    const text = `2023년 한국의 전기 여객선은 41척이다. 한국의 히트펌프 보급률은 두 해 연속 ${move}.`;
    return claimIn(checkDocument(catalogue, documentOf(text, 'ko')), '두 해').verdict.label;
  };
  expect(run('올랐거든요')).toBe('supported');
  expect(run('떨어졌거든요')).not.toBe('supported');
});

test('the value of a year answers for what a poll near its beginning found, and refutes nothing', () => {
  const value = (time: string, share: string): string =>
    claimIn(reportOn(`${time} 한국의 히트펌프 보급률은 ${share}%였다.`, 'ko'), share).verdict.label;
  expect(value('지난해 초', '18.3')).toBe('supported');
  expect(value('지난해 초', '19.9')).toBe('not-enough-evidence');
  expect(value('지난해 1분기', '18.3')).toBe('not-enough-evidence');
  const english = (time: string, share: string): string =>
    claimIn(
      reportOn(`${time} the share of homes heated by heat pumps in South Korea was ${share}%.`, 'en'),
      share,
    ).verdict.label;
  expect(english('Early last year', '18.3')).toBe('supported');
  expect(english('Early last year', '19.9')).toBe('not-enough-evidence');
});

describe('a value that somebody had had', () => {
  const verdict = (text: string, words: string): string => claimIn(reportOn(text, 'en'), words).verdict.label;
  const ferries = 'In 2024 China had 214 electric ferries, up from 120 in 2022.';

  test('is of the earlier time that was just told of the same statistic', () => {
    expect(verdict(`${ferries} South Korea, which had had 34, reached 57.`, '34')).toBe('supported');
    expect(verdict(`${ferries} In South Korea, where there had been 34, the number rose to 57.`, '34')).toBe(
      'supported',
    );
  });

  test('stays open where it is none of that time, or no earlier one was told', () => {
    expect(verdict(`${ferries} South Korea, which had had 41, reached 57.`, '41')).toBe(
      'not-enough-evidence',
    );
    expect(
      verdict('In 2024 China had 214 electric ferries. South Korea, which had had 34, reached 57.', '34'),
    ).toBe('not-enough-evidence');
  });
});

describe('what a weekly statistic counts', () => {
  const like = SMALL_WORLD.observations.find(({ indicator }) => indicator === 'electric_ferries');
  const weekly = buildCatalogue({
    ...SMALL_WORLD,
    indicators: SMALL_WORLD.indicators.map((one) =>
      one.id === 'electric_ferries' ? { ...one, frequency: 'weekly', addPeriods: true } : one,
    ),
    observations: like === undefined ? [] : [{ ...like, entity: 'CHN', period: '2024-03-15', value: '2143' }],
  });
  const verdict = (text: string, language: 'ko' | 'en'): string =>
    claimIn(checkDocument(weekly, documentOf(text, language)), '2').verdict.label;

  test.each([
    ['en', 'In a single week of March 2024 China had 2,143 electric ferries.', 'supported'],
    ['en', 'In the middle week of March 2024 China had 2,143 electric ferries.', 'supported'],
    ['en', 'In a single week of March 2024 China had 2,413 electric ferries.', 'not-enough-evidence'],
    ['en', 'In March 2024 China had 2,143 electric ferries.', 'not-enough-evidence'],
    ['ko', '2024년 3월 한 주 동안 중국의 전기 여객선은 2143척이었다.', 'supported'],
  ] as const)(
    'is of a week within the month that is said, where the text tells of one: %s: %s',
    (language, text, label) => {
      expect(verdict(text, language)).toBe(label);
    },
  );
});

test('a value of the time in the heading is not revised by what a newer edition tells of a later time', () => {
  const records = SMALL_WORLD.observations.filter(
    ({ indicator, entity, period }) =>
      indicator === 'electric_ferries' && entity === 'CHN' && period !== '2024',
  );
  const later = records
    .filter(({ period }) => period === '2023')
    .map((record) => ({ ...record, period: '2024', value: '214', edition: '2026-02-02' }));
  const rest = SMALL_WORLD.observations.filter(({ indicator }) => indicator !== 'electric_ferries');
  const catalogue = buildCatalogue({ ...SMALL_WORLD, observations: [...rest, ...records, ...later] });
  const text = '# Electric ferries in 2023\n\nChina 150\n';
  const { verdict, period } = claimIn(checkDocument(catalogue, documentOf(text, 'en')), '150');
  expect([period?.from, verdict.reason, verdict.now, verdict.revised]).toEqual([
    '2023',
    'agrees',
    'supported',
    false,
  ]);
});
