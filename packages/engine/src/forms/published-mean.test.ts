import { expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { checkDocument } from '../check.ts';
import { documentOf, indicator, SMALL_WORLD } from '../testing/small-world.ts';

const [SAMPLE] = SMALL_WORLD.observations.filter(({ indicator: id }) => id === 'heat_pump_share');
if (SAMPLE === undefined) throw new Error('the small world has no heat pumps');

/** A lag of which only the mean of some years is published. */
const CATALOGUE = buildCatalogue({
  ...SMALL_WORLD,
  indicators: [
    ...SMALL_WORLD.indicators,
    indicator('turbine_lag', {
      name: { en: 'lag of Chinese tidal turbines, in months', ko: '중국 조력 터빈의 시차(개월)' },
      aliases: { en: ['tidal turbine lag'], ko: ['조력 터빈 시차'] },
      unit: 'months',
      statType: 'level',
    }),
  ],
  observations: [
    ...SMALL_WORLD.observations,
    { ...SAMPLE, indicator: 'turbine_lag', entity: 'CHN', period: '2022/2024', value: '7' },
  ],
});

test.each([
  ['The tidal turbine lag of China is seven months on average since 2022.', 'supported'],
  ['The tidal turbine lag of China is nine months on average since 2022.', 'not-enough-evidence'],
  ['The tidal turbine lag of China is seven months on average since 2021.', 'not-enough-evidence'],
])('a mean that is published for the years since then is told: %s', (text, label) => {
  const [claim] = checkDocument(CATALOGUE, documentOf(text, 'en')).claims;
  expect(claim?.verdict.label).toBe(label);
});
