import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { checkDocument } from '../check.ts';
import { claimIn, documentOf, indicator, SMALL_WORLD } from '../testing/small-world.ts';

const [cell] = SMALL_WORLD.observations;
if (cell === undefined) throw new Error('the small world is empty');
const held = { ...cell, source: 'atlas-2025', edition: '2025-05-15', entity: 'KOR', period: '2024' };

const NAMES = {
  rope_sales: ['rope sales', '밧줄 매출', '312400000'],
  sail_sales: ['sail sales', '돛 매출', '151300000'],
  anchor_sales: ['anchor sales', '닻 매출', '90100000'],
  rigging_sales: ['rigging sales', '선구 매출', '695500000'],
} as const;

const RIGGED = buildCatalogue({
  ...SMALL_WORLD,
  indicators: [
    ...SMALL_WORLD.indicators,
    ...Object.entries(NAMES).map(([id, [en, ko]]) =>
      indicator(id, {
        name: { en, ko },
        aliases: { en: [en], ko: [ko] },
        unit: 'USD',
        partOf: id === 'rigging_sales' ? null : 'rigging_sales',
        siblings: Object.keys(NAMES).filter((other) => other !== id),
      }),
    ),
  ],
  observations: [
    ...SMALL_WORLD.observations,
    ...Object.entries(NAMES).map(([id, [, , value]]) => ({ ...held, indicator: id, value })),
  ],
});

function verdictOn(text: string, words: string, language: 'ko' | 'en'): string {
  return claimIn(checkDocument(RIGGED, documentOf(text, language)), words).verdict.label;
}

describe('a sum of several statistics of one bearer', () => {
  const KO = '2024년 한국의 밧줄 매출은 3억1240만 달러, 돛 매출은 1억5130만 달러였다.';
  const EN = 'In 2024 rope sales in South Korea came to $312.4 million and sail sales to $151.3 million.';

  test.each([
    ['ko', KO, '둘을 합치면 4억6370만 달러다.', '4억6370만', '4억9370만'],
    ['ko', KO, '둘을 더하면 전체의 3분의 2다.', '3분의 2', '5분의 2'],
    ['ko', KO, '닻 매출은 9010만 달러다. 셋을 합한 금액은 5억5380만 달러다.', '5억5380만', '5억8380만'],
    ['en', EN, 'Together they came to $463.7 million.', '463.7', '493.7'],
  ] as const)('agrees where it is what they come to: %s %s %s', (language, told, sum, right, wrong) => {
    expect(verdictOn(`${told} ${sum}`, right, language)).toBe('supported');
    expect(verdictOn(`${told} ${sum.replace(right, wrong)}`, wrong, language)).toBe('not-enough-evidence');
  });

  test('is of none that were told in another paragraph', () => {
    expect(verdictOn(`${KO}\n\n둘을 합치면 4억6370만 달러다.`, '4억6370만', 'ko')).toBe(
      'not-enough-evidence',
    );
  });
});
