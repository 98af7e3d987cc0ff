import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import { documentOf, indicator, SMALL_WORLD } from '../../testing/small-world.ts';

/** The small world, and by how much its ferries grew. */
const CATALOGUE = buildCatalogue({
  ...SMALL_WORLD,
  indicators: [
    ...SMALL_WORLD.indicators.map((one) =>
      one.id === 'electric_ferries' ? { ...one, siblings: ['ferries_growth'] } : one,
    ),
    indicator('ferries_growth', {
      name: { en: 'growth of electric ferries in service', ko: '전기 여객선 증가율' },
      aliases: { en: ['electric ferries'], ko: [] },
      unit: 'percent',
      statType: 'growth',
      siblings: ['electric_ferries'],
    }),
  ],
  observations: [
    ...SMALL_WORLD.observations,
    ...SMALL_WORLD.observations
      .filter(({ indicator: id, period }) => id === 'electric_ferries' && period === '2024')
      .map((one) => ({
        ...one,
        indicator: 'ferries_growth',
        value: one.entity === 'USA' ? '70' : one.entity === 'KOR' ? '39' : '43',
      })),
  ],
});

function told(text: string): string {
  const claim = checkDocument(CATALOGUE, documentOf(text, 'en')).claims.find(
    ({ form }) => form === 'comparison',
  );
  return `${claim?.indicator} ${claim?.verdict.label}`;
}

describe('who has more', () => {
  test('is not told by who grew faster', () => {
    expect(told('In 2024 America had more electric ferries than Korea.')).not.toContain('supported');
    expect(told('In 2024 Korea had more electric ferries than America.')).toBe('electric_ferries supported');
  });

  test.each([
    'The growth of electric ferries in America in 2024 was higher than in Korea.',
    'Electric ferries: America’s growth in 2024 was ahead of Korea’s.',
    'In 2024 the electric ferries of America rose faster than Korea’s.',
  ])('is another matter where the growth is told: %s', (text) => {
    expect(told(text)).toBe('ferries_growth supported');
  });
});
