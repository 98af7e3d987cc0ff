import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { checkDocument } from '../check.ts';
import type { Language } from '../language/language.ts';
import { claimIn, documentOf, indicator, SMALL_WORLD } from '../testing/small-world.ts';

/** A statistic whose name holds a word of time. */
const catalogue = buildCatalogue({
  ...SMALL_WORLD,
  indicators: [
    ...SMALL_WORLD.indicators,
    indicator('tugs_in_quarter', {
      name: { en: 'tugs launched in the quarter', ko: '분기에 진수한 예인선' },
      aliases: { en: ['quarter launches'], ko: ['분기 진수'] },
    }),
  ],
  observations: [
    ...SMALL_WORLD.observations,
    ...SMALL_WORLD.observations
      .filter(({ indicator: of, period }) => of === 'electric_ferries' && period === '2024')
      .map((record) => ({ ...record, indicator: 'tugs_in_quarter', value: '44' })),
  ],
});

function statisticOf(text: string, language: Language): string | null {
  return claimIn(checkDocument(catalogue, documentOf(text, language)), '40').indicator;
}

describe('a word of a statistic’s name', () => {
  test('tells of none where it says when', () => {
    expect(statisticOf('South Korea launched 40 in the second quarter of 2024.', 'en')).toBeNull();
    expect(statisticOf('2024년 2분기 한국은 40척을 띄웠다.', 'ko')).toBeNull();
  });

  test('tells of it elsewhere', () => {
    expect(statisticOf('In 2024 South Korea had 40 quarter launches.', 'en')).toBe('tugs_in_quarter');
  });
});
