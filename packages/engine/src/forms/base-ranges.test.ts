import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import type { ObservationRecord } from '../catalogue/records.ts';
import { checkDocument } from '../check.ts';
import type { Language } from '../language/language.ts';
import { claimIn, documentOf, indicator, SMALL_WORLD } from '../testing/small-world.ts';

/** A list of icebreakers that comes out in June and November. */
const LISTED: Readonly<Record<string, string>> = {
  '2023-06': '97',
  '2024-06': '90',
  '2024-11': '80',
  '2025-06': '72',
};
const CATALOGUE = buildCatalogue({
  ...SMALL_WORLD,
  indicators: [
    ...SMALL_WORLD.indicators,
    indicator('listed_icebreakers', {
      name: { en: 'listed icebreakers', ko: '명부에 오른 쇄빙 선박' },
      aliases: { en: ['icebreakers listed', 'icebreakers'], ko: ['쇄빙선', '쇄빙 선박'] },
      frequency: 'semiannual',
    }),
  ],
  observations: [
    ...SMALL_WORLD.observations,
    ...Object.entries(LISTED).map(
      ([period, value]): ObservationRecord => ({
        indicator: 'listed_icebreakers',
        entity: 'KOR',
        period,
        value,
        qualifier: '',
        note: '',
        publication: 'sea-review',
        source: 'sea-2025',
        edition: '2025-07-01',
        confidence: 'high',
      }),
    ),
  ],
});

function verdictOf(language: Language, text: string, words: string): string {
  const report = checkDocument(CATALOGUE, documentOf(text, language));
  const { form, verdict } = claimIn(report, words);
  return `${form} ${verdict.label}`;
}

describe('a length of time back from a list', () => {
  test.each<readonly [what: string, language: Language, text: string, words: string, verdict: string]>([
    [
      'finds the edition nearest to half a year before',
      'ko',
      '2025년 6월 명부에 오른 한국 쇄빙선는 72척으로 반년 사이 8척 줄었다.',
      '8척',
      'change supported',
    ],
    [
      'refutes by it too',
      'ko',
      '2025년 6월 명부에 오른 한국 쇄빙선는 72척으로 반년 사이 18척 줄었다.',
      '18척',
      'change refuted',
    ],
    [
      'finds the value of half a year ago',
      'ko',
      '2025년 6월 명부에 오른 한국 쇄빙선는 72척이다. 반년 전 80척에서 8척 줄었다.',
      '80척',
      'value supported',
    ],
    [
      'finds the value of the half-year before',
      'en',
      'South Korea had 72 listed icebreakers in June 2025, against 80 in the half-year before.',
      '80',
      'value supported',
    ],
    [
      'is a year to the day where an edition is held there',
      'en',
      'In June 2025 South Korea had 72 listed icebreakers, down from 90 a year earlier.',
      '90',
      'value supported',
    ],
    [
      'is about then, two years later',
      'en',
      'The icebreakers listed in South Korea went from 97 in June 2023 to 72 two years later.',
      '97',
      'from-to supported',
    ],
    [
      'is about then, two years after a month off the list',
      'en',
      'In May 2023 South Korea was proud. Two years later it had 72 listed icebreakers.',
      '72',
      'value supported',
    ],
    [
      'is not about then, a year later',
      'en',
      'In October 2023 South Korea was proud. A year later it had 80 listed icebreakers.',
      '80',
      'value not-enough-evidence',
    ],
    [
      'takes a season as one time',
      'en',
      'The icebreakers listed in South Korea went from 80 in autumn 2024 to 72 this summer.',
      '80',
      'from-to supported',
    ],
    [
      'finds none for a month that is named',
      'ko',
      '2025년 6월 명부에 오른 한국 쇄빙선는 72척으로 2024년 12월보다 8척 줄었다.',
      '8척',
      'change not-enough-evidence',
    ],
  ])('%s', (_, language, text, words, verdict) => {
    expect(verdictOf(language, text, words)).toBe(verdict);
  });
});
