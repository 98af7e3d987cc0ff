import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import type { Language } from '../../language/language.ts';
import { statisticsShown } from '../../receipt/statistics-shown.ts';
import { claimIn, documentOf, indicator, SMALL_WORLD } from '../../testing/small-world.ts';

/** Harbour grants and contracts in dollars, and shares of sailors who use and who trust a compass: of the United States in 2024. */
const STATISTICS = [
  ['harbour_grants', 'harbour grants', '항만 보조금', 'USD', '1200000000'],
  ['harbour_contracts', 'harbour contracts', '항만 계약액', 'USD', '300000000'],
  ['compass_users', 'sailors using compasses', '나침반 쓰는 선원 비율', 'percent', '54'],
  ['compass_trusters', 'sailors trusting compasses', '나침반 믿는 선원 비율', 'percent', '46'],
] as const;
const [PATTERN] = SMALL_WORLD.observations.filter(
  ({ indicator: of, entity, period }) => of === 'electric_ferries' && entity === 'USA' && period === '2024',
);
if (PATTERN === undefined) throw new Error('the small world has no American ferries');
const catalogue = buildCatalogue({
  ...SMALL_WORLD,
  indicators: STATISTICS.map(([id, en, ko, unit]) =>
    indicator(id, {
      name: { en, ko },
      aliases: { en: [], ko: [] },
      unit,
      statType: unit === 'USD' ? 'level' : 'share',
      denominator: unit === 'USD' ? '' : 'sailors',
      siblings: STATISTICS.map(([other]) => other).filter((other) => other !== id),
    }),
  ),
  observations: STATISTICS.map(([id, , , , value]) => ({ ...PATTERN, indicator: id, value })),
});

function verdictOn(language: Language, text: string): string {
  const { verdict, asPublished } = claimIn(checkDocument(catalogue, documentOf(text, language)));
  return `${verdict.label} ${asPublished.formula?.en ?? ''}`.trim();
}

describe('a number between two statistics of one bearer', () => {
  test.each<readonly [Language, string, string]>([
    [
      'en',
      'In 2024 America spent four times as much on harbour grants as on harbour contracts.',
      '÷ 300 million = 4 times',
    ],
    ['ko', '2024년 미국의 항만 보조금은 항만 계약액의 4배였다.', '÷ 300 million = 4 times'],
    ['ko', '2024년 미국의 항만 계약액은 항만 보조금의 4분의 1이었다.', '÷ 1.2 billion = 0.25 times'],
    ['ko', '2024년 미국의 항만 보조금과 항만 계약액을 합친 금액은 15억 달러였다.', '= USD 1.5 billion'],
    [
      'ko',
      '2024년 미국에서 나침반 쓰는 선원 비율은 나침반 믿는 선원 비율보다 8%포인트 높다.',
      '54 − 46 = 8 percentage points',
    ],
    [
      'en',
      'In 2024 the share of American sailors using compasses was 8 percentage points above that of sailors trusting compasses.',
      '54 − 46 = 8 percentage points',
    ],
  ])('agrees where the two give it, in %s: %s', (language, text, formula) => {
    const verdict = verdictOn(language, text);
    expect(verdict).toMatch(/^supported /);
    expect(verdict).toContain(formula);
  });

  test.each<readonly [Language, string]>([
    ['en', 'In 2024 America spent seven times as much on harbour grants as on harbour contracts.'],
    ['en', 'In 2024 America spent four times as much on harbour contracts as on harbour grants.'],
    ['ko', '2024년 미국의 항만 계약액은 항만 보조금의 4배였다.'],
    ['ko', '2024년 미국의 항만 보조금과 항만 계약액을 합친 금액은 19억 달러였다.'],
    ['ko', '2024년 미국에서 나침반 믿는 선원 비율은 나침반 쓰는 선원 비율보다 8%포인트 높다.'],
    ['ko', '2024년 미국의 항만 보조금은 4배였다.'],
  ])('stays open where they do not, or the other way round, in %s: %s', (language, text) => {
    expect(verdictOn(language, text)).toMatch(/^not-enough-evidence/);
  });

  test('names both statistics and shows their values', () => {
    const claim = claimIn(
      checkDocument(catalogue, documentOf('2024년 미국의 항만 보조금은 항만 계약액의 4배였다.', 'ko')),
    );
    const { asPublished, explanation } = claim;
    expect(statisticsShown(claim)).toEqual(['harbour_grants', 'harbour_contracts']);
    expect(explanation.ko).toContain('항만 보조금 · 항만 계약액');
    expect(asPublished.evidence.map(({ value }) => value)).toEqual(['1200000000', '300000000']);
  });
});
