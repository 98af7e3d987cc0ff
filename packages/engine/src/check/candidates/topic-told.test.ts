import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import { documentOf, indicator, SMALL_WORLD } from '../../testing/small-world.ts';

const [PATTERN] = SMALL_WORLD.observations;
if (PATTERN === undefined) throw new Error('the small world has no values');

const VALUES: readonly (readonly [string, string, string])[] = [
  ['sailors', 'KOR', '5100'],
  ['sailors', 'CHN', '9400'],
  ['sailors', 'USA', '2600'],
  ['women_sailors_share', 'KOR', '32.3'],
  ['women_sailors_share', 'CHN', '21.4'],
  ['women_sailors_share', 'USA', '24.9'],
  ['harbour_lighthouses', 'KOR', '52'],
  ['harbour_lighthouses', 'CHN', '510'],
  ['harbour_lighthouses', 'USA', '320'],
];

/** The small world with sailors, women's share of them, and lighthouses that no name tells by themselves. */
const CATALOGUE = buildCatalogue({
  ...SMALL_WORLD,
  indicators: [
    ...SMALL_WORLD.indicators,
    indicator('sailors', {
      name: { en: 'registered sailors', ko: '등록 선원 수' },
      aliases: { en: ['sailors', 'registered sailors', 'sailors country'], ko: [] },
      description: { en: 'Sailors on the registers of the countries.', ko: '' },
      siblings: ['women_sailors_share'],
    }),
    indicator('women_sailors_share', {
      name: { en: 'share of women among registered sailors', ko: '선원 여성 비율' },
      aliases: { en: ['women among sailors', 'women sailors'], ko: [] },
      telling: { en: ['women'], ko: [] },
      siblings: ['sailors'],
      unit: 'percent',
      statType: 'share',
      denominator: 'sailors',
    }),
    indicator('harbour_lighthouses', {
      name: { en: 'number of harbour lighthouses', ko: '항만 등대 수' },
      aliases: { en: ['number harbour lighthouses', 'harbour lighthouses tally'], ko: [] },
    }),
  ],
  observations: [
    ...SMALL_WORLD.observations,
    ...VALUES.map(([id, entity, value]) => ({ ...PATTERN, indicator: id, entity, period: '2024', value })),
  ],
});

/** What the last claim of a text is read as. */
function lastOf(text: string): string {
  const last = checkDocument(CATALOGUE, documentOf(text, 'en')).claims.at(-1);
  return [last?.indicator, last?.entities.join(), last?.verdict.label].join(' ');
}

describe('what a text speaks of after a claim', () => {
  test.each([
    [
      'stays where a count of those compared could be of its sibling alone',
      'In 2024 the share of women among registered sailors was highest in Korea of 21 countries. China’s is the lowest.',
      'women_sailors_share CHN supported',
    ],
    [
      'is what a coarse multiple agrees with, where no other statistic is named',
      'In 2024 China had ten times as many harbour lighthouses as Korea. America comes second.',
      'harbour_lighthouses USA supported',
    ],
    [
      'is not what a multiple disagrees with',
      'In 2024 China had four times as many harbour lighthouses as Korea. America comes second.',
      ' USA not-enough-evidence',
    ],
  ])('%s', (_what, text, expected) => {
    expect(lastOf(text)).toBe(expected);
  });
});
