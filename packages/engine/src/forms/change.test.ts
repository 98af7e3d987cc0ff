import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { computed, requestFor, standing, written } from '../testing/form-request.ts';
import { SMALL_WORLD } from '../testing/small-world.ts';
import { evaluateChange, evaluateGrowth, evaluateGrowthMultiple } from './change.ts';

/** The reason with which the first outcome can only refute. */
function onlyRefutes(evaluation: ReturnType<typeof evaluateChange>): string | null {
  return 'outcomes' in evaluation ? (evaluation.outcomes[0]?.onlyRefutes ?? null) : evaluation.reason;
}

describe('a change by an amount', () => {
  test.each([
    ['electric_ferries', 'KOR', { period: '2024' }, 'up', '16 ferries', 'agrees'],
    ['electric_ferries', 'KOR', { period: '2024' }, 'up', '17 ferries', 'within-noise'],
    ['electric_ferries', 'KOR', { period: '2024' }, 'up', '18 ferries', 'disagrees'],
    ['electric_ferries', 'KOR', { period: '2024', base: '2022' }, 'up', '23 ferries', 'agrees'],
    ['electric_ferries', 'USA', { period: '2023' }, 'down', '3 ferries', 'agrees'],
    ['electric_ferries', 'USA', { period: '2023' }, 'up', '3 ferries', 'disagrees'],
    ['electric_ferries', 'USA', { period: '2022' }, 'up', '3 ferries', 'no-observation'],
    ['electric_ferries', 'KOR', { period: '2024' }, 'up', '16 per cent', 'unit-mismatch'],
    ['heat_pump_share', 'KOR', { period: '2024' }, 'up', '3.4 percentage points', 'agrees'],
    ['heat_pump_share', 'KOR', { period: '2024' }, 'up', '5.9 percentage points', 'disagrees'],
  ] as const)('of %s for %s, %o, %s %s: %s', (about, entity, period, direction, text, expected) => {
    const asked = { about, subjects: [entity], ...period, direction, quantity: written(text) };
    expect(standing(evaluateChange(requestFor('change', asked)))).toBe(expected);
  });

  test('in points that were per cent is refuted as such', () => {
    const asked = { about: 'heat_pump_share', subjects: ['KOR'], period: '2024', direction: 'up' as const };
    const of = (text: string) => evaluateChange(requestFor('change', { ...asked, quantity: written(text) }));
    expect(onlyRefutes(of('22.8 percentage points'))).toBe('points-for-percent');
    expect(onlyRefutes(of('40 percentage points'))).toBeNull();
  });
});

describe('growth in per cent', () => {
  test.each([
    ['CHN', { period: '2024' }, 'up', '58.5 per cent', 'agrees'],
    ['CHN', { period: '2024' }, 'up', '58 per cent', 'agrees'],
    ['CHN', { period: '2024' }, 'up', '57 per cent', 'disagrees'],
    ['CHN', { period: '2024' }, 'down', '58 per cent', 'disagrees'],
    ['CHN', { period: '2024', base: '2021' }, 'up', '164 per cent', 'agrees'],
    ['CHN', { period: '2021' }, 'up', '58 per cent', 'no-observation'],
  ] as const)('for %s, %o, %s %s: %s', (entity, period, direction, text, expected) => {
    const asked = {
      about: 'fusion_investment',
      subjects: [entity],
      ...period,
      direction,
      quantity: written(text),
    };
    expect(standing(evaluateGrowth(requestFor('growth', asked)))).toBe(expected);
  });

  test('of a percentage that was points is refuted as such', () => {
    const asked = { about: 'heat_pump_share', subjects: ['KOR'], period: '2024', direction: 'up' as const };
    const of = (text: string) => evaluateGrowth(requestFor('growth', { ...asked, quantity: written(text) }));
    expect(standing(of('22.8 per cent'))).toBe('agrees');
    expect(onlyRefutes(of('3.4 per cent'))).toBe('percent-for-points');
    expect(onlyRefutes(of('40 per cent'))).toBeNull();
  });

  test('uses two periods of one edition', () => {
    const asked = { about: 'fusion_investment', subjects: ['KOR'], direction: 'up' as const };
    const of = (period: string) =>
      evaluateGrowth(requestFor('growth', { ...asked, period, quantity: written('17.4 per cent') }));
    expect(computed(of('2024'))).toMatch(/^\[17\.\d+, 17\.\d+\]$/);
    expect(standing(of('2024'))).toBe('agrees');
    expect(standing(of('2023'))).toBe('disagrees disagrees');
  });
});

describe('growth as a multiple', () => {
  const asked = { about: 'fusion_investment', subjects: ['CHN'], period: '2024', base: '2022' };

  test.each([
    ['doubled', 'up', 'agrees', null],
    ['2.0 times', 'up', 'agrees', null],
    ['1.0 times', 'up', 'agrees', 'times-more'],
    ['1.0 times', null, 'disagrees', null],
    ['five times', 'up', 'disagrees', null],
  ] as const)('%s, %s: %s', (text, direction, expected, note) => {
    const evaluation = evaluateGrowthMultiple(
      requestFor('growth-multiple', { ...asked, direction, quantity: written(text) }),
    );
    expect(standing(evaluation)).toBe(expected);
    expect('outcomes' in evaluation ? evaluation.outcomes[0]?.result.note : 'none').toBe(note);
  });

  test('is what something came to where the words say so, not how much more it is: 두 배로 뛰었다', () => {
    const of = (arrives: boolean) =>
      standing(
        evaluateGrowthMultiple(
          requestFor('growth-multiple', {
            ...asked,
            direction: 'up',
            arrives,
            quantity: written('1.0 times'),
          }),
        ),
      );
    expect(of(false)).toBe('agrees');
    expect(of(true)).toBe('disagrees');
  });

  test.each([
    ['1.5 times', 'down', 'agrees'],
    ['tenfold', 'down', 'disagrees'],
    ['0.67 times', 'down', 'agrees'],
    ['1.5 times', 'up', 'disagrees'],
    ['1.5 times', null, 'disagrees'],
  ] as const)('%s, of what fell (%s), is to that part of it: %s', (text, direction, expected) => {
    const observations = SMALL_WORLD.observations.map((cell) =>
      cell.indicator === 'electric_ferries' && cell.period === '2024' ? { ...cell, value: '100' } : cell,
    );
    const evaluation = evaluateGrowthMultiple(
      requestFor('growth-multiple', {
        catalogue: buildCatalogue({ ...SMALL_WORLD, observations }),
        about: 'electric_ferries',
        subjects: ['CHN'],
        period: '2024',
        base: '2023',
        direction,
        quantity: written(text),
      }),
    );
    expect(standing(evaluation)).toBe(expected);
  });

  test('of what flows out is of its size', () => {
    const observations = SMALL_WORLD.observations.map((cell) =>
      cell.indicator === 'electric_ferries' ? { ...cell, value: `-${cell.value}` } : cell,
    );
    const catalogue = buildCatalogue({ ...SMALL_WORLD, observations });
    const of = (direction: 'up' | 'down'): string =>
      standing(
        evaluateGrowthMultiple(
          requestFor('growth-multiple', {
            catalogue,
            about: 'electric_ferries',
            subjects: ['CHN'],
            period: '2024',
            base: '2022',
            direction,
            quantity: written('1.8 times'),
          }),
        ),
      );
    expect([of('up'), of('down')]).toEqual(['agrees', 'disagrees']);
  });
});
