import { describe, expect, test } from 'vitest';
import { computed, requestFor, standing, written } from '../testing/form-request.ts';
import { evaluateAverage, evaluateCompoundGrowth, evaluateSum } from './aggregate.ts';

describe('a sum over entities', () => {
  const asked = { about: 'fusion_investment', subjects: ['USA', 'CHN'], period: '2024' };

  test.each([
    ['$7.2 billion', 'agrees'],
    ['$7.22 billion', 'agrees'],
    ['$7.5 billion', 'disagrees'],
    ['50 per cent', 'unit-mismatch'],
  ])('4.812 + 2.406 billion written %s: %s', (text, expected) => {
    expect(standing(evaluateSum(requestFor('sum', { ...asked, quantity: written(text) })))).toBe(expected);
  });

  test('adds the intervals of its cells', () => {
    expect(computed(evaluateSum(requestFor('sum', { ...asked, quantity: written('$7.2 billion') })))).toBe(
      '[7217000000, 7219000000)',
    );
  });

  test('is only of what adds up', () => {
    const quantity = written('49.5 per cent');
    expect(standing(evaluateSum(requestFor('sum', { ...asked, about: 'heat_pump_share', quantity })))).toBe(
      'does-not-add-up',
    );
  });

  test('of the two values last spoken of', () => {
    const spoken = (entity: string) => ({ indicator: 'fusion_investment', entity, period: '2024' });
    const quantity = written('$3.02 billion');
    const of = { about: 'fusion_investment', quantity, recent: [spoken('KOR'), spoken('CHN')] };
    const evaluation = evaluateSum(requestFor('sum', of));
    expect(standing(evaluation)).toBe('agrees');
    expect(computed(evaluation)).toBe('[3019000000, 3021000000)');
  });
});

describe('a sum over years', () => {
  const asked = { about: 'fusion_investment', subjects: ['CHN'] };

  test.each([
    ['from a base to a year', { base: '2021', period: '2023' }, '$3.6 billion', 'agrees agrees'],
    ['over a stretch', { period: '2021/2023' }, '$3.6 billion', 'agrees agrees'],
    ['from a base to the newest', { base: '2021' }, '$6.0 billion', 'agrees'],
    ['that is wrong', { period: '2021/2023' }, '$4.9 billion', 'disagrees disagrees'],
    ['with a year missing', { period: '2019/2023' }, '$3.6 billion', 'no-observation'],
    ['of one year is its value', { period: '2024' }, '$2.4 billion', 'agrees'],
    ['of one year is else undefined', { period: '2024' }, '$3.4 billion', 'definition-unclear'],
  ])('%s', (_, parts, text, expected) => {
    const quantity = written(text);
    expect(standing(evaluateSum(requestFor('sum', { ...asked, ...parts, quantity })))).toBe(expected);
  });

  test('is only of what adds up over years', () => {
    const of = {
      about: 'electric_ferries',
      subjects: ['CHN'],
      base: '2022',
      quantity: written('484 ferries'),
    };
    expect(standing(evaluateSum(requestFor('sum', of)))).toBe('does-not-add-up');
  });

  test('of the world is its value, where no stretch is named', () => {
    const of = {
      about: 'fusion_investment',
      subjects: ['WLD'],
      period: '2024',
      quantity: written('$9.7 billion'),
    };
    expect(standing(evaluateSum(requestFor('sum', of)))).toBe('agrees');
  });
});

describe('an average', () => {
  const asked = { about: 'fusion_investment', subjects: ['CHN'] };

  test.each([
    ['over a stretch', { period: '2021/2023' }, '$1.2 billion', 'agrees agrees'],
    ['that is wrong', { period: '2021/2023' }, '$1.5 billion', 'disagrees disagrees'],
    ['with a year missing', { period: '2019/2023' }, '$1.2 billion', 'no-observation'],
    ['a month', { period: '2024', perMonth: true }, '$200 million', 'agrees'],
    ['a month that is wrong', { period: '2024', perMonth: true }, '$300 million', 'disagrees'],
  ])('%s', (_, parts, text, expected) => {
    const quantity = written(text);
    expect(standing(evaluateAverage(requestFor('average', { ...asked, ...parts, quantity })))).toBe(expected);
  });

  test('of counts is the nearest whole number', () => {
    const of = { about: 'electric_ferries', subjects: ['CHN'], period: '2022/2024' };
    const told = (text: string) =>
      standing(evaluateAverage(requestFor('average', { ...of, quantity: written(text) })));
    expect(told('161 ferries')).toBe('agrees');
    expect(told('162 ferries')).toBe('within-noise');
    expect(told('163 ferries')).toBe('disagrees');
  });

  test('divides the sum by the years', () => {
    const of = { ...asked, period: '2021/2023', quantity: written('$1.2 billion') };
    expect(computed(evaluateAverage(requestFor('average', of)))).toBe('[1210833333.3333, 1211833333.3333)');
  });

  test('of months is only of what adds up over periods', () => {
    const of = {
      about: 'electric_ferries',
      subjects: ['CHN'],
      perMonth: true,
      quantity: written('18 ferries'),
    };
    expect(standing(evaluateAverage(requestFor('average', of)))).toBe('does-not-add-up');
  });
});

describe('compound growth', () => {
  const asked = { about: 'fusion_investment', subjects: ['CHN'] };

  test.each([
    ['between two years', { base: '2021', period: '2024' }, '38 per cent', 'agrees'],
    ['over a stretch', { period: '2021/2024' }, '38.2 per cent', 'agrees'],
    ['taken for the whole growth', { base: '2021', period: '2024' }, '164 per cent', 'disagrees'],
    ['downwards', { base: '2021', period: '2024', direction: 'down' as const }, '38 per cent', 'disagrees'],
    ['without a base', { period: '2024' }, '38 per cent', 'period-unknown'],
  ])('%s', (_, parts, text, expected) => {
    const quantity = written(text);
    expect(standing(evaluateCompoundGrowth(requestFor('cagr', { ...asked, ...parts, quantity })))).toBe(
      expected,
    );
  });

  test('is the root of the ratio, to four places', () => {
    const of = { ...asked, base: '2021', period: '2024', quantity: written('38 per cent') };
    expect(computed(evaluateCompoundGrowth(requestFor('cagr', of)))).toBe('[38.1415, 38.2111]');
  });
});
