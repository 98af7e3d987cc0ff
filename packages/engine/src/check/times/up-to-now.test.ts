import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import { claimIn, documentOf, indicator, SMALL_WORLD } from '../../testing/small-world.ts';

/** The small world, and how many harbour laws each country had adopted since 2016 by each year. */
const CATALOGUE = buildCatalogue({
  ...SMALL_WORLD,
  indicators: [
    ...SMALL_WORLD.indicators,
    indicator('harbour_laws', {
      name: { en: 'harbour laws adopted since 2016', ko: '2016년 이후 제정한 항만 법률' },
      aliases: { en: ['harbour laws', 'adopted harbour laws'], ko: [] },
      frequency: 'cumulative',
    }),
  ],
  observations: [
    ...SMALL_WORLD.observations,
    ...(['2023', '2024'] as const).map((year) => ({
      ...(SMALL_WORLD.observations.find(({ indicator: id }) => id === 'electric_ferries') ?? fail()),
      indicator: 'harbour_laws',
      entity: 'KOR',
      period: `2016/${year}`,
      value: year === '2023' ? '13' : '17',
    })),
  ],
});

function fail(): never {
  throw new Error('the small world has no ferries');
}

function verdictOf(text: string, words: string): string {
  return claimIn(checkDocument(CATALOGUE, documentOf(text, 'en')), words).verdict.label;
}

const LEAD = 'In 2023 the harbour laws adopted in Korea came to 13.';

describe('what has been done since a year', () => {
  test.each([
    ['Korea has adopted 17 since 2016.', '17', 'supported'],
    ['Korea had adopted 13 since 2016.', '13', 'supported'],
  ])('is told by now, and not by the time of another sentence: %s', (text, words, expected) => {
    expect(verdictOf(`${LEAD} ${text}`, words)).toBe(expected);
  });
});
