import { describe, expect, test } from 'vitest';
import { buildCatalogue, type Catalogue } from '../../catalogue/catalogue.ts';
import type { ObservationRecord } from '../../catalogue/records.ts';
import { checkDocument } from '../../check.ts';
import type { Language } from '../../language/language.ts';
import { claimIn, documentOf, indicator, SMALL_CATALOGUE, SMALL_WORLD } from '../../testing/small-world.ts';

function verdictOf(text: string, words: string, language: Language, catalogue = SMALL_CATALOGUE): string {
  const { verdict } = claimIn(checkDocument(catalogue, documentOf(text, language)), words);
  return `${verdict.label} ${verdict.reason}`;
}

const OPEN = 'not-enough-evidence';

describe('a number without a unit', () => {
  test.each([
    [
      'en',
      'In 2024 the heat pump share was 23.1% in the United States and in South Korea 34.',
      '34',
      'refuted disagrees',
    ],
    [
      'en',
      'In 2024 the heat pump share in South Korea was 18.3%. In China, 34.',
      '34',
      `${OPEN} unit-mismatch`,
    ],
    [
      'ko',
      '2024년 히트펌프 보급률은 미국이 23.1%였다. 배를 세면 한국이 14다.',
      '14',
      `${OPEN} unit-mismatch`,
    ],
  ] as const)(
    'is a share where its sentence speaks of shares alone (%s: %s)',
    (language, text, words, expected) => {
      expect(verdictOf(text, words, language)).toBe(expected);
    },
  );
});

describe('words beside a figure', () => {
  test.each([
    ['ko', '한국은 2024년 전기 여객선에 4.9%를 써 중국을 앞섰다.', '앞섰', OPEN],
    ['ko', '한국은 2024년 전기 여객선이 57척으로 중국을 앞섰다.', '앞섰', 'refuted'],
    ['ko', '2024년 전기 여객선은 미국이 214척으로 중국보다 많다.', '중국보다 많', 'refuted'],
    ['ko', '2024년 전기 여객선은 미국이 43척으로 중국보다 많다.', '중국보다 많', OPEN],
  ] as const)('are of what the figure can state (%s: %s)', (language, text, words, expected) => {
    expect(verdictOf(text, words, language)).toContain(expected);
  });
});

/** The small world with one statistic more. */
function worldWith(
  id: string,
  parts: Parameters<typeof indicator>[1],
  cells: readonly Partial<ObservationRecord>[],
): Catalogue {
  const [like] = SMALL_WORLD.observations;
  if (like === undefined) throw new Error('the small world has no observations');
  return buildCatalogue({
    ...SMALL_WORLD,
    indicators: [...SMALL_WORLD.indicators, indicator(id, parts)],
    observations: [
      ...SMALL_WORLD.observations,
      ...cells.map((cell) => ({ ...like, indicator: id, ...cell })),
    ],
  });
}

describe('what was foretold', () => {
  const FORECAST = {
    name: { en: 'wave turbine orders', ko: '파력 터빈 주문' },
    aliases: { en: ['wave turbine orders'], ko: ['파력 터빈 주문'] },
  };
  const CELL = { entity: 'CHN', period: '2024', value: '300' };

  test.each([
    ['2024-05-15', `${OPEN} definition-unclear`],
    ['2025-05-15', 'refuted disagrees'],
  ])('is not held against what it came to: published %s', (edition, expected) => {
    const catalogue = worldWith('wave_orders', FORECAST, [
      { ...CELL, edition, source: `atlas-${edition.slice(0, 4)}` },
    ]);
    const text = 'Wave turbine orders in China came to 210 in 2024.';
    expect(verdictOf(text, '210', 'en', catalogue)).toBe(expected);
  });
});

test('what is told of years together is not held against one of them', () => {
  const catalogue = worldWith(
    'kite_papers',
    {
      name: { en: 'papers on kite power', ko: '연 발전 논문' },
      aliases: { en: ['kite power papers'], ko: ['연 발전 논문'] },
    },
    [{ entity: 'CHN', period: '2024', value: '300', edition: '2025-05-15', source: 'atlas-2025' }],
  );
  const ofYear = 'The kite power papers of China in 2024 numbered 958.';
  expect(verdictOf(ofYear, '958', 'en', catalogue)).toBe('refuted disagrees');
  const ofYears = 'The kite power papers of China between 2003 and 2024 numbered 958.';
  expect(verdictOf(ofYears, '958', 'en', catalogue)).toBe(`${OPEN} period-unknown`);
});

test('what is told of one year is not held against years together', () => {
  const catalogue = worldWith(
    'kite_papers',
    {
      name: { en: 'papers on kite power', ko: '연 발전 논문' },
      aliases: { en: ['kite power papers'], ko: ['연 발전 논문'] },
    },
    [{ entity: 'CHN', period: '2003/2022', value: '958', edition: '2025-05-15', source: 'atlas-2025' }],
  );
  const told = (when: string): string => `The kite power papers of China ${when} numbered 300.`;
  expect(verdictOf(told('in 2022'), '300', 'en', catalogue)).toBe(`${OPEN} period-unknown`);
  expect(verdictOf(told('between 2003 and 2022'), '300', 'en', catalogue)).toBe('refuted disagrees');
});

test('a multiple is not one of places in a ranking', () => {
  const catalogue = worldWith(
    'pier_rank',
    {
      name: { en: 'pier ranking', ko: '부두 순위' },
      aliases: { en: ['pier ranking'], ko: ['부두 순위'] },
      unit: 'rank',
      statType: 'rank',
      better: 'lower',
    },
    [
      { entity: 'CHN', period: '2024', value: '1', edition: '2025-05-15', source: 'atlas-2025' },
      { entity: 'KOR', period: '2024', value: '4', edition: '2025-05-15', source: 'atlas-2025' },
    ],
  );
  const text = 'In 2024 the pier ranking of South Korea was twice that of China.';
  expect(verdictOf(text, 'twice', 'en', catalogue)).toContain(OPEN);
});

describe('what a name compares', () => {
  const catalogue = worldWith(
    'keen_share',
    {
      name: {
        en: 'share more excited than worried about tides',
        ko: '조력에 걱정보다 기대가 크다는 응답 비율',
      },
      aliases: {
        en: ['more excited than worried tides', 'excited worried tides'],
        ko: ['조력 걱정 기대 크다', '조력 기대 크다 응답'],
      },
      unit: 'percent',
      statType: 'share',
      denominator: 'respondents',
    },
    [{ entity: 'CHN', period: '2024', value: '22' }],
  );

  test.each([
    ['en', 'In 2024 some 61% of the Chinese were more excited than worried about tides.', 'refuted'],
    ['en', 'In 2024 some 61% of the Chinese were more worried than excited about tides.', OPEN],
    ['ko', '2024년 조력에 걱정보다 기대가 크다는 중국의 응답은 61%였다.', 'refuted'],
    ['ko', '2024년 조력에 기대보다 걱정이 크다는 중국의 응답은 61%였다.', OPEN],
  ] as const)('is not told by the contrary order (%s: %s)', (language, text, expected) => {
    expect(verdictOf(text, '61%', language, catalogue)).toContain(expected);
  });
});
