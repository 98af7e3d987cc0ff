import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import type { Language } from '../../language/language.ts';
import { claimIn, documentOf, SMALL_WORLD } from '../../testing/small-world.ts';
import { arrowBehind } from './sign-of-number.ts';

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

describe('an arrow right behind a number is by how much something changed', () => {
  test.each<[string, Language, string, string]>([
    ['2024년 한국 전기 여객선 20%↓…80척', 'ko', '20%', 'growth supported'],
    ['2024년 한국 전기 여객선 80척(20% ↓)', 'ko', '20%', 'growth supported'],
    ['한국 전기 여객선 1년 새 20%▼', 'ko', '20%', 'growth supported'],
    ['South Korea: electric ferries 20%↓ in 2024', 'en', '20%', 'growth supported'],
    ['한국 전기 여객선 전년 대비 20%↑', 'ko', '20%', 'growth refuted'],
  ])('%s', (text, language, number, expected) => {
    expect(claimOf(text, language, number)).toBe(expected);
  });

  test('but one that says no time to count from may be a bound, and is not called false', () => {
    expect(claimOf('2024년 한국 전기 여객선 50%↑', 'ko', '50%')).toBe('growth not-enough-evidence');
  });

  test('nor is a mark that goes on with a list one of the number before it', () => {
    expect(arrowBehind('▲일본 19척')).toBe('');
    expect(arrowBehind(' ↑6.4%p')).toBe('');
    expect(arrowBehind(' ↑…80척')).toBe(' ↑');
  });
});
