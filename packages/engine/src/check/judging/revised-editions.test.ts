import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import { claimIn, documentOf, SMALL_WORLD } from '../../testing/small-world.ts';

/** The newest edition tells nothing of 2022 any more; it revised Korea's 2023, and nothing of China's. */
const WORLD = buildCatalogue({
  ...SMALL_WORLD,
  observations: SMALL_WORLD.observations.filter(
    ({ indicator, source, period }) =>
      indicator !== 'fusion_investment' || source !== 'atlas-2025' || period !== '2022',
  ),
});

function verdictOf(text: string, words: string): string {
  const { verdict } = claimIn(checkDocument(WORLD, documentOf(text, 'en')), words);
  return `${verdict.label} ${verdict.reason}`;
}

describe('values of several editions of one publication', () => {
  test.each([
    [
      'Private fusion investment in South Korea rose 60% in 2023.',
      '60%',
      'not-enough-evidence mixed-editions',
    ],
    ['Private fusion investment in South Korea rose 44% in 2023.', '44%', 'supported agrees'],
    ['Private fusion investment in South Korea fell in 2023.', 'fell', 'not-enough-evidence mixed-editions'],
    ['Private fusion investment in China rose 60% in 2023.', '60%', 'refuted disagrees'],
  ])('call nothing false where the older may have been revised: %s', (text, words, expected) => {
    expect(verdictOf(text, words)).toBe(expected);
  });
});
