import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import { claimIn, documentOf, indicator, SMALL_WORLD } from '../../testing/small-world.ts';

/** The small world with the tidal power of its countries: in 2024 4,812 terawatt-hours in America, 2,406 in China. */
const CATALOGUE = buildCatalogue({
  ...SMALL_WORLD,
  indicators: [
    ...SMALL_WORLD.indicators,
    indicator('tidal_power', {
      name: { en: 'tidal power generated', ko: '조력 발전량' },
      aliases: { en: ['tidal power'], ko: [] },
      unit: 'Wh',
    }),
  ],
  observations: [
    ...SMALL_WORLD.observations,
    ...SMALL_WORLD.observations
      .filter(({ indicator: id }) => id === 'fusion_investment')
      .map((cell) => ({ ...cell, indicator: 'tidal_power', value: `${cell.value}000000` })),
  ],
});
const reportOn = (text: string) => checkDocument(CATALOGUE, documentOf(text, 'en'));

function readingOf(text: string, words: string): string {
  const { entities, verdict } = claimIn(reportOn(text), words);
  return [entities.join(), verdict.label].join(' ');
}

describe('a value without a unit', () => {
  test.each([
    ['twice the Chinese total of 2,406', '2,406', 'CHN supported'],
    ['twice the Chinese total of 3,706', '3,706', 'CHN refuted'],
    ["more than China's figure of 2,406", '2,406', 'CHN supported'],
    ['against 2,406 in China', '2,406', 'CHN supported'],
    ['against 3,706 in China', '3,706', 'CHN refuted'],
    ['compared with 2,406 for China', '2,406', 'CHN supported'],
  ])('has that of the one that it is held beside: %s', (text, words, expected) => {
    const lead = 'In 2024 America generated 4,812 terawatt-hours of tidal power';
    expect(readingOf(`${lead}, ${text}.`, words)).toBe(expected);
  });

  test.each([
    'In 2024 America generated 4,812 terawatt-hours of tidal power, against 24 deals in China.',
    'In 2024 America generated 4,812 terawatt-hours of tidal power. China ran 214 ferries, against 16.',
  ])('has none where it counts something of its own, or stands in another sentence: %s', (text) => {
    for (const { operands, text: words } of reportOn(text).claims)
      if (/^(?:24|16)/.test(words)) expect(operands[0]?.unit).not.toBe('Wh');
  });
});

describe('a value without a unit, in a sentence after one that is measured', () => {
  const lead = 'In 2024 America generated 4,812 terawatt-hours of tidal power. ';

  test.each([
    ['The Chinese generated 2,406.', '2,406', 'CHN supported'],
    ['It had been 3,221 the year before, of which hardly anything was sold.', '3,221', 'USA supported'],
    ['The Chinese generated 3,706.', '3,706', 'CHN not-enough-evidence'],
    ['The Chinese generated 2,460.', '2,460', 'CHN refuted'],
  ])('is in its unit where that agrees, or has two digits exchanged: %s', (text, words, expected) => {
    expect(readingOf(`${lead}${text}`, words)).toBe(expected);
  });

  test.each([
    'China ran 214 ferries. The Chinese generated 2,406.',
    'It cost 12 million dollars. The Chinese generated 2,406.',
    '\n\nThe Chinese generated 2,406 of tidal power.',
  ])('is not where something was counted or paid since, nor in another paragraph: %s', (text) => {
    expect(readingOf(`${lead}${text}`, '2,406')).not.toContain('supported');
  });
});
