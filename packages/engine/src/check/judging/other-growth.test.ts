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

test('a growth of a year is the one that is published of it, and none of its last quarter', () => {
  const [like] = SMALL_WORLD.observations;
  if (like === undefined) throw new Error('the small world has no observations');
  const names = {
    dock_sales: { ko: '도크 매출', unit: 'USD', statType: 'level' },
    dock_sales_growth: { ko: '도크 매출 증가율', unit: 'percent', statType: 'growth' },
  } as const;
  const told = { ...like, entity: 'KOR', source: 'atlas-2025', edition: '2025-05-15' };
  const catalogue = buildCatalogue({
    ...SMALL_WORLD,
    indicators: [
      ...SMALL_WORLD.indicators,
      ...Object.entries(names).map(([id, { ko, unit, statType }]) =>
        indicator(id, {
          name: { en: id, ko },
          aliases: { en: [], ko: [ko] },
          unit,
          statType,
          siblings: Object.keys(names).filter((other) => other !== id),
        }),
      ),
    ],
    observations: [
      ...SMALL_WORLD.observations,
      { ...told, indicator: 'dock_sales', period: '2023-Q4', value: '3000000000' },
      { ...told, indicator: 'dock_sales', period: '2024-Q4', value: '3600000000' },
      { ...told, indicator: 'dock_sales_growth', period: '2024', value: '-16' },
    ],
  });
  const read = (text: string): string => {
    const { indicator: id, verdict } = claimIn(checkDocument(catalogue, documentOf(text, 'ko')), '%');
    return `${id} ${verdict.label}`;
  };
  expect(read('2024년 한국의 도크 매출은 16% 줄었다.')).toBe('dock_sales_growth supported');
  expect(read('2024년 한국의 도크 매출은 16% 늘었다.')).not.toMatch(/supported/);
  expect(read('2024년 4분기 한국의 도크 매출은 1년 전보다 20% 늘었다.')).toBe('dock_sales supported');
});
