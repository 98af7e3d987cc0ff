import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { checkDocument } from '../check.ts';
import { viewText } from '../claim/view.ts';
import type { Language } from '../language/language.ts';
import {
  claimIn,
  documentOf,
  indicator,
  reportOn,
  SMALL_CATALOGUE,
  SMALL_WORLD,
} from '../testing/small-world.ts';

type Case = readonly [language: Language, words: string, bearers: string, text: string];

const BOUND: readonly Case[] = [
  ['ko', '57', 'KOR', '2024년 한국의 전기 여객선은 중국 다음으로 많은 57척이다.'],
  ['ko', '네 배', 'CHN', '2024년 중국의 전기 여객선은 한국 평균(57척)의 네 배다.'],
  [
    'ko',
    '두 배',
    'USA',
    '2024년 핵융합 투자는 중국이 24억 달러, 미국이 48억 달러였다. 뒤의 것이 앞의 것의 두 배다.',
  ],
  ['en', '16', 'USA', 'In 2024 Chinese electric ferries numbered 214, against 16 for American ones.'],
  [
    'en',
    'twice',
    'USA',
    'China invested $2.4 billion in private fusion in 2024. America raised more. The latter invested twice as much as the former.',
  ],
  ['en', 'twice', 'USA', 'In 2024 private fusion investment in America was twice the tally for China.'],
];

describe('a number is about', () => {
  test.each(BOUND)('%s: «%s» → %s: %s', (language, words, bearers, text) => {
    expect(claimIn(reportOn(text, language), words).entities.join()).toBe(bearers);
  });

  test('whom it is left to right behind it', () => {
    const report = reportOn(
      'In 2024 electric ferries numbered 214 in China, and 16 American ones sailed.',
      'en',
    );
    expect(claimIn(report, '16').entities).toEqual(['USA']);
  });

  test('what was said before where a multiple names only whom it is told of', () => {
    const report = reportOn(
      'China had 214 electric ferries in 2024, against about a quarter as many in South Korea.',
      'en',
    );
    expect(claimIn(report, 'quarter').others).not.toContain('KOR');
  });
});

describe('who ranks right before', () => {
  test('is neither bearer nor compared with', () => {
    const [sentence] = viewText(
      '한국의 보급률은 미국 다음으로 낮다.',
      'ko',
      SMALL_CATALOGUE.in('ko'),
    ).sentences;
    expect(sentence?.entities.map(({ role }) => role)).toEqual(['genitive', 'precedes']);
  });
});

describe('a statistic of one bearer', () => {
  const world = buildCatalogue({
    ...SMALL_WORLD,
    indicators: [
      ...SMALL_WORLD.indicators,
      indicator('sailors_abroad', {
        name: { en: 'sailors aboard foreign merchant ships', ko: '외국 상선의 선원' },
      }),
    ],
    observations: [
      ...SMALL_WORLD.observations,
      {
        indicator: 'sailors_abroad',
        entity: 'CHN',
        period: '2024',
        value: '4312',
        qualifier: '',
        note: '',
        publication: 'sea-review',
        source: 'sea-2025',
        edition: '2025-02-01',
        confidence: 'high',
      },
    ],
  });

  test('is about that one where its clause names another too', () => {
    const text = 'In 2024 America employed 4,312 Chinese sailors aboard foreign merchant ships.';
    const { entities, verdict } = claimIn(checkDocument(world, documentOf(text, 'en')), '4,312');
    expect([entities.join(), verdict.label]).toEqual(['CHN', 'supported']);
  });
});
