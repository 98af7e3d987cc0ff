import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { oriented } from '../check/judging/arithmetic.ts';
import { exact } from '../quantity/exact.ts';
import { intervalText, requestFor, standing, written } from '../testing/form-request.ts';
import { indicator, SMALL_WORLD } from '../testing/small-world.ts';
import { evaluateDifference } from './difference.ts';

describe('a difference between two', () => {
  test.each([
    ['electric_ferries', ['CHN'], ['KOR'], 'up', '157 ferries', 'agrees'],
    ['electric_ferries', ['CHN'], ['KOR'], 'up', '158 ferries', 'within-noise'],
    ['electric_ferries', ['CHN'], ['KOR'], 'up', '159 ferries', 'disagrees'],
    ['electric_ferries', ['CHN'], ['KOR'], 'down', '157 ferries', 'disagrees'],
    ['electric_ferries', ['KOR'], ['CHN'], 'down', '157 ferries', 'agrees'],
    ['electric_ferries', ['KOR', 'CHN'], [], null, '157 ferries', 'agrees'],
    ['electric_ferries', ['CHN', 'KOR'], [], null, '157 ferries', 'agrees'],
    ['electric_ferries', ['CHN'], [], 'up', '157 ferries', 'entity-unknown'],
    ['electric_ferries', ['CHN'], ['KOR'], 'up', '$157', 'unit-mismatch'],
    ['heat_pump_share', ['CHN'], ['USA'], 'up', '3.3 percentage points', 'agrees'],
    ['heat_pump_share', ['CHN'], ['USA'], 'up', '14 per cent', 'agrees'],
    ['heat_pump_share', ['CHN'], ['USA'], 'up', '20 per cent', 'disagrees'],
    ['fusion_investment', ['USA'], ['CHN'], 'up', '$2.4 billion', 'agrees'],
    ['fusion_investment', ['USA'], ['CHN'], 'up', '100 per cent', 'agrees'],
    ['fusion_investment', ['USA'], ['CHN'], 'up', '2.4 percentage points', 'unit-mismatch'],
  ] as const)('%s of %o and %o, %s %s: %s', (about, subjects, others, direction, text, expected) => {
    const asked = { about, subjects, others, direction, period: '2024', quantity: written(text) };
    expect(standing(evaluateDifference(requestFor('difference', asked)))).toBe(expected);
  });

  test.each([
    ['3.3 per cent', 'percent-for-points'],
    ['14.3 percentage points', 'points-for-percent'],
  ])('%s is refuted as %s', (text, reason) => {
    const asked = { about: 'heat_pump_share', subjects: ['CHN'], others: ['USA'], period: '2024' };
    const evaluation = evaluateDifference(
      requestFor('difference', { ...asked, direction: 'up', quantity: written(text) }),
    );
    expect(standing(evaluation)).toBe('disagrees');
    expect('outcomes' in evaluation ? evaluation.outcomes[0]?.onlyRefutes : null).toBe(reason);
  });
});

test.each([
  ['KOR', 'USA', 'up', 'agrees'],
  ['KOR', 'USA', 'down', 'disagrees'],
  ['USA', 'KOR', 'down', 'agrees'],
] as const)('places in a ranking: %s from %s, %s', (one, other, direction, expected) => {
  const places = SMALL_WORLD.observations
    .filter(({ indicator: id, period }) => id === 'electric_ferries' && period === '2024')
    .map((cell) => ({
      ...cell,
      indicator: 'ferry_rank',
      value: { KOR: '16', USA: '21' }[cell.entity] ?? '3',
    }));
  const catalogue = buildCatalogue({
    ...SMALL_WORLD,
    indicators: [...SMALL_WORLD.indicators, indicator('ferry_rank', { unit: 'rank', statType: 'rank' })],
    observations: [...SMALL_WORLD.observations, ...places],
  });
  const request = requestFor('difference', {
    catalogue: catalogue.in('en'),
    about: 'ferry_rank',
    subjects: [one],
    others: [other],
    direction,
    period: '2024',
    quantity: written('five places'),
  });
  expect(standing(evaluateDifference(request))).toBe(expected);
});

test.each([
  ['up', '[-5, -3]'],
  ['down', '[3, 5]'],
  [null, '[3, 5]'],
] as const)('a gap of −5 to −3 seen with direction %s is %s', (direction, text) => {
  const gap = { low: exact(-5), high: exact(-3), lowOpen: false, highOpen: false };
  expect(intervalText(oriented(gap, direction))).toBe(text);
});
