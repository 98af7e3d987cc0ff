import { expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import { claimIn, documentOf, indicator, SMALL_WORLD } from '../../testing/small-world.ts';

const [cell] = SMALL_WORLD.observations;
if (cell === undefined) throw new Error('an empty world');

/** Sales of 165.1m by the edition of 2024 and of 223.1m by that of 2025, of a publication that restates what a sibling had. */
function worldWith(siblings: readonly string[]) {
  const tugs = {
    ...cell,
    indicator: 'tug_sales',
    entity: 'WLD',
  } as (typeof SMALL_WORLD.observations)[number];
  return buildCatalogue({
    ...SMALL_WORLD,
    indicators: [
      ...SMALL_WORLD.indicators,
      indicator('tug_sales', { name: { en: 'tug sales', ko: '예인선 매출' }, unit: 'USD', siblings }),
    ],
    observations: [
      ...SMALL_WORLD.observations,
      { ...tugs, period: '2023', value: '165100000', source: 'atlas-2024', edition: '2024-05-15' },
      { ...tugs, period: '2024', value: '223100000', source: 'atlas-2025', edition: '2025-05-15' },
    ],
  });
}

test.each([
  ['is open where the earlier value may have been restated a little', '34.8%', ['fusion_investment'], 'open'],
  ['is right by the values held', '35.1%', ['fusion_investment'], 'supported'],
  ['is false where it would have been restated by much', '42.1%', ['fusion_investment'], 'refuted'],
  ['is false where nothing of the kind was ever restated', '34.8%', [], 'refuted'],
])('a growth between two editions %s: %s', (_, told, siblings, expected) => {
  const text = `Tug sales of the world grew by ${told} in 2024.`;
  const { verdict } = claimIn(checkDocument(worldWith(siblings), documentOf(text, 'en')), told);
  expect(verdict.reason === 'mixed-editions' ? 'open' : verdict.label).toBe(expected);
});
