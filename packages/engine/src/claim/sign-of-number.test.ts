import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { checkDocument } from '../check.ts';
import type { Language } from '../language/language.ts';
import { claimIn, documentOf, SMALL_WORLD } from '../testing/small-world.ts';

/** The small world with Korean ferries that fell from 100 to 80. */
const catalogue = buildCatalogue({
  ...SMALL_WORLD,
  observations: SMALL_WORLD.observations.map((record) =>
    record.indicator === 'electric_ferries' && record.entity === 'KOR'
      ? { ...record, value: record.period === '2024' ? '80' : '100' }
      : record,
  ),
});

function claimOf(text: string, language: Language, number: string): string {
  const { form, verdict } = claimIn(checkDocument(catalogue, documentOf(text, language)), number);
  return `${form} ${verdict.label}`;
}

describe('a percentage with a sign of its own is by how much something changed', () => {
  test.each<[string, Language, string, string]>([
    ['In 2024 South Korea ran 80 electric ferries (−20%).', 'en', '−20%', 'growth supported'],
    ['In 2024 South Korea ran 80 electric ferries (-20%).', 'en', '-20%', 'growth supported'],
    ['In 2024 South Korea ran 80 electric ferries (+20%).', 'en', '20%', 'growth refuted'],
    ['In 2024 South Korea ran 80 electric ferries (−40%).', 'en', '−40%', 'growth refuted'],
    ['2024년 한국의 전기 여객선은 80척(-20%)이었다.', 'ko', '-20%', 'growth supported'],
    ['2024년 한국의 전기 여객선은 80척(▼20%)이었다.', 'ko', '20%', 'growth supported'],
    ['2024년 한국의 전기 여객선은 80척(△20%)이었다.', 'ko', '20%', 'growth supported'],
    ['2024년 한국의 전기 여객선은 전년 대비 -20%였다.', 'ko', '-20%', 'growth supported'],
  ])('%s', (text, language, number, expected) => {
    expect(claimOf(text, language, number)).toBe(expected);
  });
});
