import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import { documentOf, indicator, SMALL_WORLD } from '../../testing/small-world.ts';

const ASKED = buildCatalogue({
  ...SMALL_WORLD,
  indicators: [
    ...SMALL_WORLD.indicators,
    indicator('more_wary_share', {
      name: {
        en: 'share more wary than hopeful about ferries',
        ko: '여객선을 기대보다 걱정하는 비율',
      },
      aliases: { en: ['more wary than hopeful'], ko: ['기대보다 걱정'] },
      unit: 'percent',
      statType: 'share',
      siblings: ['more_hopeful_share'],
    }),
    indicator('more_hopeful_share', {
      name: {
        en: 'share more hopeful than wary about ferries',
        ko: '여객선을 걱정보다 기대하는 비율',
      },
      aliases: { en: ['more hopeful than wary'], ko: ['걱정보다 기대'] },
      unit: 'percent',
      statType: 'share',
      siblings: ['more_wary_share'],
    }),
  ],
  observations: [
    ...SMALL_WORLD.observations,
    ...(['more_wary_share', 'more_hopeful_share'] as const).map((id) => ({
      ...(SMALL_WORLD.observations.find(({ indicator: one }) => one === 'heat_pump_share') ?? fail()),
      indicator: id,
      entity: 'KOR',
      period: '2024',
      value: id === 'more_wary_share' ? '21' : '29',
    })),
  ],
});

function fail(): never {
  throw new Error('the small world has no heat pumps');
}

function verdictsIn(text: string): string {
  return checkDocument(ASKED, documentOf(text, 'en'))
    .claims.map(({ indicator: id, verdict }) => `${id} ${verdict.label}`)
    .join('; ');
}

describe('a share of those who are more of one thing than of the other', () => {
  test.each([
    ['In 2024, 21 per cent of Koreans were more wary than hopeful.', 'more_wary_share supported'],
    ['In 2024, 29 per cent of Koreans were more hopeful than wary.', 'more_hopeful_share supported'],
    /** The other way round no value of the contrary order confirms it. */
    [
      'In 2024, 29 per cent of Koreans were more wary than hopeful about ferries.',
      'more_wary_share not-enough-evidence',
    ],
    [
      'In 2024, 21 per cent of Koreans were more hopeful than wary about ferries.',
      'more_hopeful_share not-enough-evidence',
    ],
    [
      'In 2024, 21 per cent of Koreans were more wary than hopeful about ferries and 29 per cent of Koreans were more hopeful than wary about ferries.',
      'more_wary_share supported; more_hopeful_share supported',
    ],
  ])('%s', (text, expected) => {
    expect(verdictsIn(text)).toBe(expected);
  });

  test.each([
    ['In 2024, 29 per cent of Koreans were more wary than hopeful about ferries.', 'definition-unclear'],
    /** What is told of the contrary too may be of either. */
    ['In 2024, 29 per cent of Koreans were the reverse of more wary than hopeful about ferries.', null],
  ])('is set aside where the sentence says the contrary order alone: %s', (text, expected) => {
    const [claim] = checkDocument(ASKED, documentOf(text, 'en')).claims;
    expect(claim?.candidates.find((one) => one.indicator === 'more_hopeful_share')?.setAsideBy).toBe(
      expected,
    );
  });
});
