import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import { claimIn, documentOf, indicator, SMALL_WORLD } from '../../testing/small-world.ts';

const PLACES = SMALL_WORLD.observations
  .filter((record) => record.indicator === 'harbour_index')
  .map((record, index) => ({
    ...record,
    indicator: 'harbour_rank',
    period: '2023',
    value: `${index + 1}`,
  }));
/** Places in the index are published for 2023 alone, its scores for 2024. */
const WORLD = buildCatalogue({
  ...SMALL_WORLD,
  indicators: [
    ...SMALL_WORLD.indicators,
    indicator('harbour_rank', {
      name: { en: 'rank in the Harbour Automation Index', ko: '항만 자동화 지수 순위' },
      aliases: { en: ['harbour automation rank'], ko: ['항만 자동화 지수에서 위', '항만 자동화 지수 등수'] },
      unit: 'rank',
      better: 'lower',
      siblings: ['harbour_index'],
    }),
  ],
  observations: [...SMALL_WORLD.observations, ...PLACES],
});

function read(text: string): string {
  const { indicator: id, verdict } = claimIn(checkDocument(WORLD, documentOf(text, 'ko')), '위');
  return `${id} ${verdict.label}`;
}

describe('a place of which only the values are published', () => {
  test.each([
    ['2024년 항만 자동화 지수 순위에서 한국은 중국에 이어 2위에 올랐다.', 'harbour_index supported'],
    ['2024년 항만 자동화 지수 순위에서 한국은 1위에 올랐다.', 'harbour_index refuted'],
    ['2023년 항만 자동화 지수 순위에서 한국은 3위에 올랐다.', 'harbour_rank supported'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
