import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { checkDocument } from '../check.ts';
import { computed, requestFor, standing, written } from '../testing/form-request.ts';
import { documentOf, SMALL_WORLD } from '../testing/small-world.ts';
import { evaluateValue } from './value.ts';

describe('a value', () => {
  test.each([
    ['fusion_investment', 'USA', '$4.8 billion', 'agrees'],
    ['fusion_investment', 'USA', '$5.9 billion', 'disagrees'],
    ['fusion_investment', 'USA', '4.8 billion euros', 'unit-mismatch'],
    ['fusion_investment', 'USA', '40 per cent', 'unit-mismatch'],
    ['heat_pump_share', 'USA', '23.1 per cent', 'agrees'],
    ['heat_pump_share', 'USA', '23.2 per cent', 'within-noise'],
    ['heat_pump_share', 'USA', '23.4 per cent', 'disagrees'],
    ['heat_pump_share', 'USA', 'a quarter of homes', 'agrees'],
    ['heat_pump_share', 'USA', 'half of homes', 'disagrees'],
    ['electric_ferries', 'CHN', '214 ferries', 'agrees'],
    ['electric_ferries', 'CHN', '213 ferries', 'within-noise'],
    ['electric_ferries', 'CHN', '212 ferries', 'disagrees'],
    ['electric_ferries', 'CHN', '200 to 230 ferries', 'agrees'],
    ['electric_ferries', 'WLD', '214 ferries', 'no-observation'],
  ])('of %s for %s written %s in 2024: %s', (about, entity, text, expected) => {
    const asked = { about, subjects: [entity], period: '2024', quantity: written(text) };
    expect(standing(evaluateValue(requestFor('value', asked)))).toBe(expected);
  });

  test('needs a number and a bearer', () => {
    const quantity = written('$4.8 billion');
    expect(
      standing(evaluateValue(requestFor('value', { about: 'fusion_investment', subjects: ['USA'] }))),
    ).toBe('no-quantity');
    expect(standing(evaluateValue(requestFor('value', { about: 'fusion_investment', quantity })))).toBe(
      'entity-unknown',
    );
  });

  test('without a period is that of the newest three, the older ones stale, each edition apart', () => {
    const asked = { about: 'fusion_investment', subjects: ['USA'], quantity: written('$3.2 billion') };
    const evaluation = evaluateValue(requestFor('value', asked));
    const found = 'outcomes' in evaluation ? evaluation.outcomes : [];
    expect(
      found.map(({ alternative, agreement, stale }) => [
        alternative.cells[0]?.record.period,
        alternative.cells[0]?.record.edition,
        agreement,
        stale,
      ]),
    ).toEqual([
      ['2024', '2025-05-15', 'disagrees', false],
      ['2023', '2025-05-15', 'agrees', true],
      ['2023', '2024-05-15', 'agrees', true],
      ['2022', '2025-05-15', 'disagrees', true],
      ['2022', '2024-05-15', 'disagrees', true],
    ]);
  });

  test.each([
    ['down', 'agrees'],
    ['up', 'disagrees'],
  ] as const)(
    'that is where a change ends has come from the side that %s says: %s',
    (direction, expected) => {
      const asked = {
        about: 'heat_pump_share',
        subjects: ['CHN'],
        period: '2024',
        quantity: written('26.4 per cent'),
        arrives: true,
        direction,
      };
      expect(standing(evaluateValue(requestFor('value', asked)))).toBe(expected);
    },
  );
});

test.each([
  ['down', 'agrees'],
  ['up', 'disagrees'],
] as const)('a distance has come from the side that %s says: %s', (movedTo, expected) => {
  const asked = { about: 'heat_pump_share', subjects: ['CHN'], period: '2024', arrives: true, movedTo };
  const quantity = written('26.4 per cent');
  expect(standing(evaluateValue(requestFor('value', { ...asked, quantity })))).toBe(expected);
});

/** The small world, in which a share is told for half-years and then for a quarter. */
const IN_PARTS = buildCatalogue({
  ...SMALL_WORLD,
  observations: SMALL_WORLD.observations
    .filter(({ indicator, entity }) => indicator === 'heat_pump_share' && entity === 'KOR')
    .map((record) => ({
      ...record,
      period: { 2022: '2024-H1', 2023: '2024-H2', 2024: '2025-Q1' }[record.period] ?? record.period,
    })),
});

test.each([
  ['In the first quarter of 2025 the heat pump share of Korean homes rose to 18.3%.', 'supported'],
  ['In the first quarter of 2025 the heat pump share of Korean homes fell to 18.3%.', 'refuted'],
])('a share of a quarter has come from that of a half-year: %s', (text, expected) => {
  const [claim] = checkDocument(IN_PARTS, documentOf(text, 'en')).claims;
  expect(claim?.verdict.label).toBe(expected);
});

describe('a share of a level is the part of its whole', () => {
  const asked = { about: 'fusion_investment', subjects: ['USA'], period: '2024', ofWhole: true };

  test.each([
    ['50 per cent', 'agrees'],
    ['half of it', 'agrees'],
    ['75 per cent', 'disagrees'],
  ])('4.812 of 9.65 billion written %s: %s', (text, expected) => {
    const evaluation = evaluateValue(requestFor('share', { ...asked, quantity: written(text) }));
    expect(standing(evaluation)).toBe(expected);
    expect(computed(evaluation)).toBe('[49.8343, 49.8963]');
  });

  test.each([
    ['whose whole is not named', { ofWhole: false }],
    ['of the whole itself', { subjects: ['WLD'] }],
    ['of what does not add up', { about: 'harbour_index' }],
  ])('%s has another denominator', (_, parts) => {
    const quantity = written('50 per cent');
    expect(standing(evaluateValue(requestFor('share', { ...asked, ...parts, quantity })))).toMatch(
      /denominator-differs|unit-mismatch/,
    );
  });
});

describe('a value that something came to', () => {
  test.each([
    ['electric_ferries', '16 ferries', 'up', 'agrees'],
    ['electric_ferries', '16 ferries', 'down', 'within-noise'],
    ['heat_pump_share', '23.1 per cent', 'down', 'disagrees'],
  ] as const)('came from where the words say: %s %s %s', (about, text, direction, expected) => {
    const asked = { about, subjects: ['USA'], period: '2024', quantity: written(text) };
    const request = requestFor('value', { ...asked, direction, arrives: true });
    expect(standing(evaluateValue(request))).toBe(expected);
  });
});
