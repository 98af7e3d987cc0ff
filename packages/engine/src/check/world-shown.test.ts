import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { checkDocument } from '../check.ts';
import { claimIn, documentOf, SMALL_WORLD } from '../testing/small-world.ts';

/** The small world with the heat pumps of all the world: 20.2% and 22.4% of homes. */
const CATALOGUE = buildCatalogue({
  ...SMALL_WORLD,
  observations: [
    ...SMALL_WORLD.observations,
    ...SMALL_WORLD.observations
      .filter(({ indicator, entity }) => indicator === 'heat_pump_share' && entity === 'USA')
      .map((cell) => ({ ...cell, entity: 'WLD', value: cell.period === '2024' ? '22.4' : '20.2' })),
  ],
});

function readingOf(text: string, words: string): string {
  const { entities, verdict } = claimIn(checkDocument(CATALOGUE, documentOf(text, 'en')), words);
  return [entities.join(), verdict.label].join(' ');
}

const LEAD = 'In America 23.1% of homes were heated by heat pumps in 2024.';

describe("a figure that agrees with the world's", () => {
  test.each([
    ['22.4', '2.2 points', 'WLD supported'],
    ['22.4', '5.2 points', 'WLD refuted'],
  ])('leaves the world to what its sentence goes on to say: %s, %s', (share, change, expected) => {
    const text = `${LEAD} Heat pumps warmed ${share} per cent of the world's homes, ${change} more than a year before.`;
    expect(readingOf(text, 'points')).toBe(expected);
  });

  test('leaves it to no other sentence', () => {
    const text = `${LEAD} Heat pumps warmed 22.4 per cent of the world's homes. That was 0.5 points more than a year before.`;
    expect(readingOf(text, '0.5')).not.toContain('refuted');
  });
});

describe('a coarse figure of the world that its sentence names well', () => {
  const changeIn = (text: string): string => {
    const { entities, verdict } = claimIn(checkDocument(CATALOGUE, documentOf(text, 'en')), '$3bn');
    return `${entities.join()} ${verdict.label}`;
  };

  test('leaves the world to what follows, whoever was named before', () => {
    expect(
      changeIn(
        '“It is early,” said a Korean official.\n\nPrivate fusion investment came to $10bn in 2024, $3bn more than a year earlier.',
      ),
    ).toBe('WLD supported');
  });

  test('leaves it to no other sentence', () => {
    expect(
      changeIn(
        '“It is early,” said a Korean official.\n\nPrivate fusion investment came to $10bn in 2024. In Korea it was $3bn more than a year earlier.',
      ),
    ).toMatch(/^KOR /);
  });
});
