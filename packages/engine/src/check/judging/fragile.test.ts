import { describe, expect, test } from 'vitest';
import { EVALUATORS } from '../../forms/registry.ts';
import { requestFor, written } from '../../testing/form-request.ts';
import { SMALL_CATALOGUE } from '../../testing/small-world.ts';
import { isFragile } from './fragile.ts';

function fragile(
  form: 'value' | 'comparison' | 'equality' | 'sum',
  asked: Parameters<typeof requestFor>[1],
): boolean {
  const request = requestFor(form, asked);
  const evaluation = EVALUATORS[form](request);
  const [outcome] = 'outcomes' in evaluation ? evaluation.outcomes : [];
  if (outcome === undefined) throw new Error('no outcome');
  return isFragile(SMALL_CATALOGUE, request.draft, outcome);
}

describe('a verdict is fragile where a revision by 2% would turn it', () => {
  test.each([
    ['23.1 per cent', true],
    ['23.5 per cent', true],
    ['23 per cent', false],
    ['30 per cent', false],
    ['over 20 per cent', false],
    ['over 23 per cent', false],
    ['about 23 per cent', false],
  ])('23.1 per cent written %s: %s', (text, expected) => {
    const asked = { about: 'heat_pump_share', subjects: ['USA'], period: '2024', quantity: written(text) };
    expect(fragile('value', asked)).toBe(expected);
  });

  test('an order of far values is not', () => {
    const asked = { about: 'heat_pump_share', subjects: ['CHN'], others: ['USA'], period: '2024' };
    expect(fragile('comparison', { ...asked, direction: 'up' })).toBe(false);
  });

  test('an equality of a value with itself is', () => {
    const asked = { about: 'heat_pump_share', subjects: ['CHN'], others: ['CHN'], period: '2024' };
    expect(fragile('equality', asked)).toBe(true);
  });

  test('other arithmetic is never called fragile', () => {
    const quantity = written('$7.2180 billion');
    const asked = { about: 'fusion_investment', subjects: ['USA', 'CHN'], period: '2024', quantity };
    expect(fragile('sum', asked)).toBe(false);
  });
});
