import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import { NO_FOCUS } from '../../claim/carry.ts';
import type { Language } from '../../language/language.ts';
import { draftOf, written } from '../../testing/form-request.ts';
import { claimIn, documentOf, reportOn, SMALL_CATALOGUE, SMALL_WORLD } from '../../testing/small-world.ts';
import { candidateOf, readingOf, triedOf } from '../../testing/tried.ts';
import type { Tried } from '../judging/tried.ts';
import { agreesOtherwise } from './derived-reading.ts';

const refuted = (text: string, language: Language): string[] =>
  reportOn(text, language).claims.flatMap(({ text: words, verdict }) =>
    verdict.label === 'refuted' ? [words] : [],
  );

describe('a number that is computed from others', () => {
  test.each([
    [
      'en',
      'South Korea had 57 electric ferries in 2024, 39 per cent more than the year before and 68 per cent more than in 2022.',
    ],
    ['ko', '한국의 전기 여객선은 2022년 34척, 2023년 41척이었다. 2024년에는 68% 늘어 57척이 됐다.'],
  ] as const)('is not false where it agrees in another reading (%s): %s', (language, text) => {
    expect(refuted(text, language)).toEqual([]);
  });

  test.each([
    ['en', 'South Korea had 57 electric ferries in 2024, 95 per cent more than in 2023.', '95 per cent'],
    ['ko', '2024년 한국의 전기 여객선은 57척으로 전년보다 95% 늘었다.', '95%'],
  ] as const)('is, where it agrees in none (%s)', (language, text, words) => {
    expect(refuted(text, language).join()).toContain(words);
  });
});

describe('a number beside which stands with whom or when it compares', () => {
  test.each([
    ['en', "China had 214 electric ferries in 2024, 3.8 times America's; South Korea had 57.", '3.8 times'],
    ['ko', '2024년 중국의 전기 여객선은 214척으로 미국의 3.8배였고, 한국은 57척이었다.', '3.8배'],
    [
      'ko',
      '중국의 전기 여객선은 2022년 120척, 2023년 150척이었다. 2024년에는 214척으로 2022년의 1.4배다.',
      '1.4배',
    ],
  ] as const)('is false where it is true of another (%s): %s', (language, text, words) => {
    expect(refuted(text, language).join()).toContain(words);
  });
});

describe('a figure of a sentence that tells of a rise', () => {
  test.each([
    ['since the year before', '2024년 한국의 전기 여객선은 16척으로 크게 늘었다.'],
    ['since a year that it leaves out', '2024년 한국의 전기 여객선은 늘어 23척이다.'],
  ])('is not false where it is how much was added %s: %s', (_, text) => {
    expect(refuted(text, 'ko')).toEqual([]);
  });

  test('is, where it is neither the value nor what was added', () => {
    expect(refuted('2024년 한국의 전기 여객선은 늘어 91척이다.', 'ko')).toEqual(['91척']);
  });
});

describe('a number whose words say between what it is', () => {
  test.each([
    [
      'of two named',
      'In 2024 China had 13 times as many electric ferries as South Korea, and America 16.',
      '13',
    ],
    [
      'of two times',
      'South Korea ran 57 electric ferries in 2024, against 214 in China. Its electric ferries have grown by 157 since 2022.',
      '157',
    ],
  ])('is false though it agrees %s otherwise', (_, text, words) => {
    expect(refuted(text, 'en').join()).toContain(words);
  });
});

describe('a percentage behind a value', () => {
  const tried = (indicator: string, verdict: 'supported' | 'refuted'): Tried =>
    triedOf(candidateOf({ indicator }), verdict, 'agrees');

  test.each([
    ['fusion_investment', true],
    ['heat_pump_share', false],
  ])('may be its part of the whole (%s): %s', (agreed, expected) => {
    const shown = { period: '2024', sentence: 0, said: null, agreed, heldBy: null };
    const found = agreesOtherwise(
      readingOf(SMALL_CATALOGUE.in('en'), 'China drew $2.4 billion (25 per cent).', {
        draft: draftOf('value', { quantity: written('25 per cent') }),
        chosen: tried('tidal_patent_share', 'refuted'),
        focus: { ...NO_FOCUS, shown },
        args: { period: '2024', periodCarried: false, base: null },
      }),
      ({ form }, indicator) =>
        () =>
          tried(indicator, form === 'share' ? 'supported' : 'refuted'),
    );
    expect(found).toBe(expected);
  });
});

describe('an amount that is no value of its bearer', () => {
  test.each([
    [
      'en',
      'Electric ferries spread in 2024, growing to 214 in China, and in South Korea electric ferries grew: 16.',
    ],
    ['ko', '2024년 전기 여객선이 늘었는데 중국이 64척, 한국이 16척 늘었다.'],
    ['ko', '2024년 전기 여객선은 중국과 한국이 271척이다.'],
  ] as const)('may be what it grew by, or what all named have (%s): %s', (language, text) => {
    expect(refuted(text, language)).toEqual([]);
  });

  test.each([
    ['en', 'In 2024 electric ferries numbered 16 in South Korea.', '16'],
    ['ko', '2024년 중국의 전기 여객선은 271척이다.', '271척'],
  ] as const)('is false where nothing says so (%s): %s', (language, text, words) => {
    expect(refuted(text, language)).toEqual([words]);
  });
});

test('a fall by so much is no growth by so much, where a statistic is itself of growth', () => {
  const ferries = SMALL_WORLD.observations.filter(({ indicator }) => indicator === 'electric_ferries');
  const growing = buildCatalogue({
    ...SMALL_WORLD,
    indicators: SMALL_WORLD.indicators.map((one) =>
      one.id === 'electric_ferries'
        ? {
            ...one,
            unit: 'percent',
            statType: 'growth',
            addEntities: false,
            name: { en: 'growth of electric ferries', ko: '전기 여객선 증가율' },
          }
        : one,
    ),
    observations: [...SMALL_WORLD.observations.filter((one) => !ferries.includes(one)), ...ferries],
  });
  const label = (text: string): string =>
    claimIn(checkDocument(growing, documentOf(text, 'en'))).verdict.label;
  expect(label('Electric ferries in South Korea grew by 57 per cent in 2024.')).toBe('supported');
  expect(label('Electric ferries in South Korea fell by 57 per cent in 2024.')).toBe('refuted');
});
