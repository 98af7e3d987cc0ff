import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { computed, requestFor, standing, written } from '../testing/form-request.ts';
import { SMALL_WORLD } from '../testing/small-world.ts';
import { evaluateDirection, evaluateRecord, evaluateTrend } from './series.ts';
import { evaluateStreak } from './streak.ts';

describe('a direction', () => {
  test.each([
    ['electric_ferries', 'USA', { period: '2024' }, 'up', 'agrees'],
    ['electric_ferries', 'USA', { period: '2024' }, 'down', 'disagrees'],
    ['electric_ferries', 'USA', { period: '2024', base: '2022' }, 'down', 'agrees'],
    ['heat_pump_share', 'CHN', { period: '2024' }, 'down', 'agrees'],
    ['electric_ferries', 'USA', { period: '2022' }, 'up', 'no-observation'],
  ] as const)('of %s for %s, %o, %s: %s', (about, entity, period, direction, expected) => {
    const asked = { about, subjects: [entity], ...period, direction };
    expect(standing(evaluateDirection(requestFor('direction', asked)))).toBe(expected);
  });
});

describe('a trend holds at every step', () => {
  test.each([
    ['electric_ferries', 'KOR', 'up', 'agrees'],
    ['electric_ferries', 'USA', 'up', 'within-noise'],
    ['electric_ferries', 'USA', 'down', 'disagrees'],
    ['heat_pump_share', 'CHN', 'down', 'agrees'],
    ['harbour_index', 'CHN', 'up', 'too-few-periods'],
    ['tidal_patent_share', 'CHN', 'up', 'too-few-periods'],
  ] as const)('of %s for %s, %s: %s', (about, entity, direction, expected) => {
    const asked = { about, subjects: [entity], period: '2024', direction };
    expect(standing(evaluateTrend(requestFor('trend', asked)))).toBe(expected);
  });
});

describe('a trend since a year begins with that year', () => {
  test.each([
    ['2021', 'disagrees'],
    ['2022', 'agrees'],
  ])('%s: %s', (base, expected) => {
    const values = new Map([
      ['2021', '40'],
      ['2022', '30'],
      ['2023', '31'],
      ['2024', '32'],
    ]);
    const observations = SMALL_WORLD.observations.flatMap((cell) => {
      const value = values.get(cell.period);
      return cell.indicator === 'heat_pump_share' && cell.entity === 'CHN' && value !== undefined
        ? [{ ...cell, value }]
        : [];
    });
    const catalogue = buildCatalogue({ ...SMALL_WORLD, observations });
    const asked = { about: 'heat_pump_share', subjects: ['CHN'], base, direction: 'up' as const, catalogue };
    expect(standing(evaluateTrend(requestFor('trend', asked))).split(' ')[0]).toBe(expected);
  });
});

describe('a streak', () => {
  test.each([
    ['CHN', 'down', '2 years', 'agrees'],
    ['CHN', 'down', '3 years', 'agrees'],
    ['CHN', 'down', '4 years', 'too-few-periods'],
    ['CHN', 'up', '3 years', 'disagrees'],
    ['KOR', 'up', '2 years', 'agrees'],
    ['KOR', 'up', '1 year', 'no-quantity'],
  ] as const)('for %s %s for %s: %s', (entity, direction, text, expected) => {
    const quantity = written(text);
    const asked = { about: 'heat_pump_share', subjects: [entity], period: '2024', direction, quantity };
    expect(standing(evaluateStreak(requestFor('streak', asked)))).toBe(expected);
  });
});

describe('a record', () => {
  test.each([
    ['electric_ferries', 'KOR', { period: '2024' }, 'up', 'agrees'],
    ['electric_ferries', 'USA', { period: '2024' }, 'up', 'disagrees'],
    ['heat_pump_share', 'CHN', { period: '2024' }, 'down', 'agrees'],
    ['heat_pump_share', 'CHN', { period: '2024' }, 'up', 'disagrees'],
    ['electric_ferries', 'USA', { period: '2023' }, 'down', 'too-few-periods'],
    ['fusion_investment', 'KOR', { period: '2024', base: '2021' }, 'up', 'agrees'],
  ] as const)('of %s for %s, %o, %s: %s', (about, entity, period, direction, expected) => {
    const asked = { about, subjects: [entity], ...period, direction };
    expect(standing(evaluateRecord(requestFor('record', asked)))).toBe(expected);
  });

  test('says over how many values it looked', () => {
    const asked = { about: 'heat_pump_share', subjects: ['CHN'], period: '2024', direction: 'down' as const };
    const evaluation = evaluateRecord(requestFor('record', asked));
    expect(computed(evaluation)).toBe('[26.35, 26.45)');
    expect('outcomes' in evaluation ? evaluation.outcomes[0]?.result.numbers : []).toEqual([4]);
  });
});
