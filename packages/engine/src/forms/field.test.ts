import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { computed, requestFor, standing, written } from '../testing/form-request.ts';
import { SMALL_WORLD } from '../testing/small-world.ts';
import { evaluateCount, evaluateExclusive } from './count.ts';
import { evaluateList, evaluateRank, evaluateSuperlative } from './field.ts';

const INDEX = { about: 'harbour_index', period: '2024' };

describe('a rank', () => {
  test.each([
    ['CHN', '1st place', null, 'agrees', '1 of 3'],
    ['KOR', 'second place', null, 'agrees', '2 of 3'],
    ['KOR', '1st place', null, 'disagrees', '2 of 3'],
    ['USA', 'second place', null, 'disagrees', '3 of 3'],
    ['USA', '1st place', 'down', 'agrees', '1 of 3'],
    ['KOR', 'third place', null, 'within-noise', '2 of 3'],
  ] as const)('of %s in %s, direction %s: %s (%s)', (entity, text, direction, expected, place) => {
    const evaluation = evaluateRank(
      requestFor('rank', { ...INDEX, subjects: [entity], direction, quantity: written(text) }),
    );
    expect(standing(evaluation)).toBe(expected);
    expect(computed(evaluation)).toBe(place);
  });

  test('lower than the one claimed may be for want of some who are not covered', () => {
    const asked = { ...INDEX, subjects: ['KOR'], quantity: written('third place') };
    const evaluation = evaluateRank(requestFor('rank', asked));
    expect('outcomes' in evaluation ? evaluation.outcomes[0]?.result.note : null).toBe('field-may-miss-some');
  });

  test('is false where those who are not covered are too small to be above it', () => {
    const asked = { about: 'fusion_investment', period: '2024', quantity: written('third place') };
    const of = (entity: string) =>
      standing(evaluateRank(requestFor('rank', { ...asked, subjects: [entity] })));
    expect([of('CHN'), of('KOR')]).toEqual(['disagrees', 'agrees']);
    const fourth = { ...asked, quantity: written('fourth place'), subjects: ['KOR'] };
    expect(standing(evaluateRank(requestFor('rank', fourth)))).toBe('within-noise');
  });

  test('leaves out the world and says in which order the others stand', () => {
    const asked = {
      about: 'fusion_investment',
      period: '2024',
      subjects: ['CHN'],
      quantity: written('second place'),
    };
    const evaluation = evaluateRank(requestFor('rank', asked));
    expect('outcomes' in evaluation ? evaluation.outcomes[0]?.result.order : []).toEqual([
      'USA',
      'CHN',
      'KOR',
    ]);
  });

  test('is nobody’s among fewer than three', () => {
    const asked = {
      about: 'heat_pump_share',
      period: '2021',
      subjects: ['CHN'],
      quantity: written('1st place'),
    };
    expect(standing(evaluateRank(requestFor('rank', asked)))).toBe('field-too-small');
  });
});

describe('a superlative', () => {
  test.each([
    ['CHN', 'up', 'agrees'],
    ['KOR', 'up', 'disagrees'],
    ['USA', 'down', 'agrees'],
    ['CHN', 'down', 'disagrees'],
    ['WLD', 'up', 'no-observation'],
  ] as const)('%s is the highest or lowest (%s): %s', (entity, direction, expected) => {
    const asked = { ...INDEX, subjects: [entity], direction };
    expect(standing(evaluateSuperlative(requestFor('superlative', asked)))).toBe(expected);
  });
});

describe('the superlative of the only one covered', () => {
  const observations = SMALL_WORLD.observations.filter(
    (cell) => cell.indicator !== 'heat_pump_share' || cell.entity === 'CHN',
  );
  const catalogue = buildCatalogue({ ...SMALL_WORLD, observations });

  test.each([
    ['down', 'agrees'],
    ['up', 'field-too-small'],
  ] as const)('is of its own years (%s): %s', (direction, expected) => {
    const asked = { about: 'heat_pump_share', period: '2024', subjects: ['CHN'], direction, catalogue };
    expect(standing(evaluateSuperlative(requestFor('superlative', asked)))).toBe(expected);
  });
});

describe('the only one above a bound', () => {
  test.each([
    ['CHN', 'over 80', 'agrees', '1 of 3'],
    ['CHN', 'over 70', 'disagrees', '2 of 3'],
    ['KOR', 'over 80', 'disagrees', '1 of 3'],
    ['USA', 'under 60', 'agrees', '1 of 3'],
    ['CHN', '80', 'agrees', '1 of 3'],
  ])('%s, %s: %s (%s)', (entity, text, expected, numbers) => {
    const evaluation = evaluateExclusive(
      requestFor('exclusive', { ...INDEX, subjects: [entity], quantity: written(text) }),
    );
    expect(standing(evaluation)).toBe(expected);
    expect(computed(evaluation)).toBe(numbers);
  });

  test('needs its bound', () => {
    const asked = { ...INDEX, subjects: ['CHN'] };
    expect(standing(evaluateExclusive(requestFor('exclusive', asked)))).toBe('definition-unclear');
  });
});

describe('a count of those above a bound', () => {
  test.each([
    ['two countries', 'over 70', 'agrees'],
    ['one country', 'over 70', 'disagrees'],
    ['three countries', 'over 70', 'within-noise'],
    ['three countries', 'over 50', 'agrees'],
    ['two countries', '70', 'agrees'],
    ['two countries', '$70', 'unit-mismatch'],
  ])('%s %s: %s', (many, bound, expected) => {
    const operands = [written(many), written(bound)];
    const asked = { ...INDEX, operands, quantity: operands[0] ?? null };
    expect(standing(evaluateCount(requestFor('count', asked)))).toBe(expected);
  });

  test('without a bound is a value where the statistic is a count', () => {
    const ferries = {
      about: 'electric_ferries',
      subjects: ['CHN'],
      period: '2024',
      quantity: written('214 ferries'),
    };
    expect(standing(evaluateCount(requestFor('count', ferries)))).toBe('agrees');
    expect(standing(evaluateCount(requestFor('count', { ...ferries, about: 'harbour_index' })))).toBe(
      'definition-unclear',
    );
  });
});

describe('an order of names', () => {
  test.each([
    ['list-order', ['CHN', 'KOR', 'USA'], 'agrees'],
    ['list-order', ['CHN', 'KOR'], 'agrees'],
    ['list-order', ['KOR', 'CHN'], 'disagrees'],
    ['list-order', ['CHN', 'USA'], 'within-noise'],
    ['list-order', ['CHN', 'WLD'], 'within-noise'],
    ['list-order', [], 'entity-unknown'],
    ['runner-up', ['KOR', 'USA'], 'agrees'],
    ['runner-up', ['KOR'], 'agrees'],
    ['runner-up', ['CHN'], 'disagrees'],
  ] as const)('%s %o: %s', (form, subjects, expected) => {
    expect(standing(evaluateList(requestFor(form, { ...INDEX, subjects })))).toBe(expected);
  });
});
