import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { requestFor, standing } from '../testing/form-request.ts';
import { SMALL_WORLD } from '../testing/small-world.ts';
import { evaluateComparison, evaluateEquality, evaluateOvertake } from './order.ts';

describe('a comparison', () => {
  test.each([
    ['fusion_investment', ['USA'], ['CHN'], 'up', false, 'agrees'],
    ['fusion_investment', ['USA'], ['CHN'], 'down', false, 'disagrees'],
    ['fusion_investment', ['KOR'], ['CHN'], 'down', false, 'agrees'],
    ['fusion_investment', ['USA', 'CHN'], ['KOR'], 'up', false, 'agrees'],
    ['fusion_investment', ['CHN'], ['USA', 'KOR'], 'up', false, 'disagrees'],
    ['fusion_investment', ['CHN'], ['USA', 'KOR'], 'down', false, 'disagrees'],
    ['fusion_investment', ['USA'], ['CHN', 'KOR'], 'up', true, 'agrees'],
    ['fusion_investment', ['CHN'], ['USA', 'KOR'], 'up', true, 'disagrees'],
    ['heat_pump_share', ['CHN'], ['USA', 'KOR'], 'up', true, 'does-not-add-up'],
    ['fusion_investment', ['USA'], [], 'up', false, 'entity-unknown'],
    ['harbour_index', ['WLD'], ['CHN'], 'up', false, 'no-observation'],
  ] as const)(
    'of %s: %o against %o, %s, combined %s: %s',
    (about, subjects, others, direction, combined, expected) => {
      const asked = { about, subjects, others, direction, combined, period: '2024' };
      expect(standing(evaluateComparison(requestFor('comparison', asked)))).toBe(expected);
    },
  );
});

describe('overtaking', () => {
  test.each([
    ['fusion_investment', 'CHN', 'USA', '2024', 'disagrees', null],
    ['fusion_investment', 'USA', 'CHN', '2024', 'within-noise', 'already-ahead'],
    ['electric_ferries', 'KOR', 'USA', '2022', 'agrees', 'one-period'],
    ['electric_ferries', 'USA', 'KOR', '2022', 'disagrees', 'one-period'],
  ])('of %s: %s past %s in %s: %s', (about, a, b, period, expected, note) => {
    const evaluation = evaluateOvertake(
      requestFor('overtake', { about, subjects: [a], others: [b], period }),
    );
    expect(standing(evaluation)).toBe(expected);
    expect('outcomes' in evaluation ? evaluation.outcomes[0]?.result.note : evaluation.reason).toBe(note);
  });
});

describe('overtaking within a stretch of years', () => {
  test.each([
    /** China fell behind nobody; what was so at the start tells nothing of the end. */
    ['heat_pump_share', 'CHN', 'KOR', '2021/2024', 'within-noise'],
    ['electric_ferries', 'USA', 'KOR', '2022/2024', 'disagrees'],
    ['electric_ferries', 'KOR', 'USA', '2022/2027', 'no-observation'],
  ])('of %s: %s past %s in %s: %s', (about, a, b, period, expected) => {
    const evaluation = evaluateOvertake(
      requestFor('overtake', { about, subjects: [a], others: [b], period }),
    );
    expect(standing(evaluation)).toBe(expected);
  });
});

describe('equality', () => {
  test.each([
    ['26.4', 'agrees'],
    ['24.4', 'within-noise'],
    ['19.0', 'disagrees'],
  ])('of 26.4 per cent with %s: %s', (value, expected) => {
    const observations = SMALL_WORLD.observations.map((cell) =>
      cell.indicator === 'heat_pump_share' && cell.entity === 'USA' ? { ...cell, value } : cell,
    );
    const catalogue = buildCatalogue({ ...SMALL_WORLD, observations });
    const asked = { about: 'heat_pump_share', subjects: ['CHN'], others: ['USA'], period: '2024', catalogue };
    expect(standing(evaluateEquality(requestFor('equality', asked)))).toBe(expected);
  });

  test('takes the second subject where none other is named', () => {
    const asked = { about: 'heat_pump_share', subjects: ['CHN', 'USA'], period: '2024' };
    expect(standing(evaluateEquality(requestFor('equality', asked)))).toBe('disagrees');
    const alone = { about: 'heat_pump_share', subjects: ['CHN'], period: '2024' };
    expect(standing(evaluateEquality(requestFor('equality', alone)))).toBe('entity-unknown');
  });
});

describe('what is valued now and then is compared with the last value of the other', () => {
  test.each([
    ['irregular', 'agrees'],
    ['annual', 'no-observation'],
  ])('%s: %s', (frequency, expected) => {
    const catalogue = buildCatalogue({
      ...SMALL_WORLD,
      indicators: SMALL_WORLD.indicators.map((record) => ({ ...record, frequency })),
      observations: SMALL_WORLD.observations.filter(
        ({ indicator, entity, period }) =>
          indicator !== 'electric_ferries' || entity !== 'CHN' || period !== '2024',
      ),
    });
    const asked = {
      about: 'electric_ferries',
      subjects: ['KOR'],
      others: ['CHN'],
      period: '2024',
      catalogue,
    };
    const request = requestFor('comparison', { ...asked, direction: 'down' });
    expect(standing(evaluateComparison(request))).toBe(expected);
  });
});
