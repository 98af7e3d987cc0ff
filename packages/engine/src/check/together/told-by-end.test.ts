import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import type { CatalogueRecords } from '../../catalogue/records.ts';
import { checkDocument } from '../../check.ts';
import { documentOf, indicator, SMALL_WORLD } from '../../testing/small-world.ts';

const [PATTERN] = SMALL_WORLD.observations;
const LAST_SOURCE = SMALL_WORLD.sources.find(({ id }) => id === PATTERN?.source);
if (PATTERN === undefined || LAST_SOURCE === undefined) throw new Error('the small world has no values');

const VALUES: readonly (readonly [string, string, string])[] = [
  ['harbour_fees', '2023', '8012345'],
  ['harbour_fees', '2024', '8812345'],
  ['grants_for_docks', '2023', '2041231'],
  ['grants_for_docks', '2024', '3061417'],
];

/** The small world with two sums of money that one sentence may speak of. */
const RECORDS: CatalogueRecords = {
  ...SMALL_WORLD,
  indicators: [
    ...SMALL_WORLD.indicators,
    indicator('harbour_fees', {
      name: { en: 'income from harbour fees', ko: '항만 사용료 수입' },
      aliases: { en: ['harbour fees', 'income harbour fees'], ko: [] },
      unit: 'USD',
    }),
    indicator('grants_for_docks', {
      name: { en: 'grants for docks', ko: '부두 보조금' },
      aliases: { en: ['grants docks', 'dock grants'], ko: [] },
      unit: 'USD',
    }),
  ],
  observations: [
    ...SMALL_WORLD.observations,
    ...VALUES.map(([id, period, value]) => ({ ...PATTERN, indicator: id, entity: 'KOR', period, value })),
  ],
};
const CATALOGUE = buildCatalogue(RECORDS);

/** How the change that a text tells is judged. */
function changeIn(text: string): string {
  const change = checkDocument(CATALOGUE, documentOf(text, 'en')).claims.find(
    ({ form }) => form === 'growth',
  );
  return [change?.indicator, change?.verdict.label].join(' ');
}

describe('a change of which the words lead elsewhere, with the value at its end', () => {
  test.each([
    ['rose 50% in 2024 to $3.06m for docks', 'grants_for_docks supported'],
    ['rose by 50% in 2024, to a record $3.06m for docks', 'grants_for_docks supported'],
    ['rose by 50% from 2023, to about $3.06m for docks', 'grants_for_docks supported'],
    /** By another amount, to another value, or with more between than a time and "to", it is not told. */
    ['rose 80% in 2024 to $3.06m for docks', 'harbour_fees not-enough-evidence'],
    ['rose 50% in 2024 to $5.06m for docks', 'harbour_fees not-enough-evidence'],
    ['rose 50% in 2024, while $3.06m went to docks', 'harbour_fees not-enough-evidence'],
  ])('%s', (text, expected) => {
    expect(changeIn(`Thanks to income from harbour fees Korea’s grants ${text}.`)).toBe(expected);
  });
});

test('is held against the newest edition of the statistic that it is of', () => {
  const revised = buildCatalogue({
    ...RECORDS,
    sources: [...RECORDS.sources, { ...LAST_SOURCE, id: 'grants-2026', published: '2026-05-15' }],
    observations: [
      ...RECORDS.observations,
      { ...PATTERN, indicator: 'grants_for_docks', entity: 'KOR', period: '2023', value: '2041231' },
      { ...PATTERN, indicator: 'grants_for_docks', entity: 'KOR', period: '2024', value: '4061417' },
    ].map((one, at) =>
      at < RECORDS.observations.length
        ? one
        : { ...one, publication: LAST_SOURCE.publication, edition: '2026-05-15', source: 'grants-2026' },
    ),
  });
  const text = 'Thanks to income from harbour fees Korea’s grants rose 50% in 2024 to $3.06m for docks.';
  const change = checkDocument(revised, documentOf(text, 'en')).claims.find(({ form }) => form === 'growth');
  expect([change?.indicator, change?.verdict.label, change?.now.verdict]).toEqual([
    'grants_for_docks',
    'supported',
    'refuted',
  ]);
});
