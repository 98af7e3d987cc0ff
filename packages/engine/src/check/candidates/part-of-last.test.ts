import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import { claimIn, documentOf, indicator, SMALL_WORLD } from '../../testing/small-world.ts';

/** The small world, and beside its fusion investment that in stellarators, a kind of fusion. */
const CATALOGUE = buildCatalogue({
  ...SMALL_WORLD,
  indicators: [
    ...SMALL_WORLD.indicators.map((one) =>
      one.id === 'fusion_investment' ? { ...one, siblings: ['stellarator_investment'] } : one,
    ),
    indicator('stellarator_investment', {
      name: { en: 'private investment in stellarator fusion', ko: '민간 스텔러레이터 핵융합 투자액' },
      aliases: { en: ['stellarator investment', 'invest stellarator fusion'], ko: [] },
      unit: 'USD',
      addEntities: true,
      whole: 'WLD',
      siblings: ['fusion_investment'],
    }),
  ],
  observations: [
    ...SMALL_WORLD.observations,
    ...SMALL_WORLD.observations
      .filter(({ indicator: id, period }) => id === 'fusion_investment' && period === '2024')
      .map((one) => ({
        ...one,
        indicator: 'stellarator_investment',
        value: one.entity === 'WLD' ? '3100000000' : one.entity === 'CHN' ? '720000000' : '1840000000',
      })),
  ],
});

function told(text: string): string {
  const { indicator: id, verdict } = claimIn(checkDocument(CATALOGUE, documentOf(text, 'en')), '$0.7bn');
  return `${id} ${verdict.label}`;
}

describe('a part of the figure before it', () => {
  test.each([
    'In 2024 investment in stellarator fusion came to $3.1bn, of which $0.7bn was private fusion investment in China.',
    'Investment in stellarator fusion came to $3.1bn in 2024, of which $0.7bn went to Chinese investors in fusion.',
  ])('is of its statistic, though a sibling has some of the words: %s', (text) => {
    expect(told(text)).toBe('stellarator_investment supported');
  });

  test.each(['of which $2.4bn went to China', 'of which $2.4bn was private fusion investment in China'])(
    'is none of a sibling, though that agrees: %s',
    (part) => {
      const text = `In 2024 investment in stellarator fusion came to $3.1bn, ${part}.`;
      const { indicator: id, verdict } = claimIn(checkDocument(CATALOGUE, documentOf(text, 'en')), '$2.4bn');
      expect(`${id} ${verdict.label}`).not.toBe('fusion_investment supported');
    },
  );
});
