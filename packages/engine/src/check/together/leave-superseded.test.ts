import { describe, expect, test } from 'vitest';
import { buildCatalogue, type Catalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import { claimIn, documentOf, SMALL_CATALOGUE, SMALL_WORLD } from '../../testing/small-world.ts';

/** The edition of 2024 is held without 2022; that of 2025 revised Korea's 2023 from 451 million to 523, and nothing of China's. */
const WITHOUT_2022 = buildCatalogue({
  ...SMALL_WORLD,
  observations: SMALL_WORLD.observations.filter(
    ({ source, period }) => source !== 'atlas-2024' || period !== '2022',
  ),
});

function verdictOf(world: Catalogue, text: string, words: string): string {
  const { verdict } = claimIn(checkDocument(world, documentOf(text, 'en')), words);
  return `${verdict.label} ${verdict.reason}`;
}

const OPEN = 'not-enough-evidence mixed-editions';

describe('what an older edition may have told otherwise', () => {
  test.each([
    ['Private fusion investment in South Korea was $451 million in 2023, 30% more than in 2022.', '30%'],
    [
      'Private fusion investment in South Korea came to $451 million in 2023. That was up 30% on 2022.',
      '30%',
    ],
    [
      'The 2024 edition of the Energy Atlas says private fusion investment in South Korea rose 30% in 2023.',
      '30%',
    ],
    /** One end is that of the older edition. */
    [
      'Private fusion investment in South Korea rose from $420 million in 2022 to $451 million in 2023.',
      '$420 million',
    ],
    /** And tells which one the change between them is of. */
    [
      'Private fusion investment in South Korea rose by $31 million from $420 million in 2022 to $451 million in 2023.',
      '$31 million',
    ],
  ])('is not false by what a newer one revised: %s', (text, words) => {
    expect(verdictOf(WITHOUT_2022, text, words)).toBe(OPEN);
  });

  test.each([
    /** That edition itself tells both times. */
    [
      SMALL_CATALOGUE,
      'Private fusion investment in South Korea was $451 million in 2023, 30% more than in 2022.',
      '30%',
    ],
    [
      SMALL_CATALOGUE,
      'Private fusion investment in South Korea rose from $420 million in 2022 to $451 million in 2023.',
      '$420 million',
    ],
    /** No figure beside it is of the older edition. */
    [
      WITHOUT_2022,
      'Private fusion investment in South Korea was $523 million in 2023, 30% more than in 2022.',
      '30%',
    ],
    /** The older edition could tell nothing of that time. */
    [
      WITHOUT_2022,
      'Private fusion investment in South Korea was $451 million in 2023 and grew by 60% in 2024.',
      '60%',
    ],
    /** It revised nothing. */
    [
      WITHOUT_2022,
      'The 2024 edition of the Energy Atlas says private fusion investment in China rose 60% in 2023.',
      '60%',
    ],
  ])('is false where it told the same, or nothing: %#', (world, text, words) => {
    expect(verdictOf(world, text, words)).toMatch(/^refuted/);
  });
});
