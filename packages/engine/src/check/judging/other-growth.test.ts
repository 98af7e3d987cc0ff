import { expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import { claimIn, documentOf, indicator, SMALL_WORLD } from '../../testing/small-world.ts';

test('a growth that is not published for a time is computed from the level', () => {
  const [like] = SMALL_WORLD.observations;
  if (like === undefined) throw new Error('the small world has no observations');
  const growth = indicator('ferry_growth', {
    name: { en: 'growth of electric ferries', ko: '전기 여객선 증가율' },
    aliases: { en: ['electric ferries growth'], ko: ['전기 여객선 증가율'] },
    unit: 'percent',
    statType: 'growth',
    siblings: ['electric_ferries'],
  });
  const catalogue = buildCatalogue({
    ...SMALL_WORLD,
    indicators: [...SMALL_WORLD.indicators, growth],
    observations: [
      ...SMALL_WORLD.observations,
      { ...like, indicator: 'ferry_growth', entity: 'CHN', period: '2023', value: '25' },
    ],
  });
  const told = (text: string, words: string): string => {
    const { indicator: id, verdict } = claimIn(checkDocument(catalogue, documentOf(text, 'ko')), words);
    return `${id} ${verdict.label}`;
  };
  expect(told('2023년 중국의 전기 여객선 증가율은 25% 늘었다.', '25%')).toBe('ferry_growth supported');
  expect(told('2024년 중국의 전기 여객선 증가율은 43% 늘었다.', '43%')).toBe('electric_ferries supported');
});
