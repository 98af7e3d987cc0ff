import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { requestFor, standing, written } from '../testing/form-request.ts';
import { SMALL_WORLD } from '../testing/small-world.ts';
import { evaluateChange } from './change.ts';
import { evaluateSuperlative } from './field.ts';

const lost = { 2023: '-12', 2024: '-7' };
const catalogue = buildCatalogue({
  ...SMALL_WORLD,
  observations: SMALL_WORLD.observations.map((cell) =>
    cell.indicator === 'electric_ferries' && cell.entity === 'USA' && cell.period in lost
      ? { ...cell, value: lost[cell.period as unknown as keyof typeof lost] }
      : cell,
  ),
});

describe('what is lost of a balance', () => {
  test.each([
    ['7 ferries', 'down', 'agrees'],
    ['7 ferries', 'up', 'disagrees'],
    ['5 ferries', 'up', 'agrees'],
    ['9 ferries', 'down', 'disagrees'],
  ] as const)('%s, %s, of −7: %s', (text, direction, expected) => {
    const asked = { about: 'electric_ferries', subjects: ['USA'], period: '2024', direction };
    const request = requestFor('change', { ...asked, catalogue, quantity: written(text) });
    expect(standing(evaluateChange(request))).toBe(expected);
  });
});

test('whoever loses most has the lowest balance', () => {
  const asked = { about: 'electric_ferries', subjects: ['USA'], period: '2024', direction: 'up' as const };
  const of = (negated: boolean): string =>
    standing(evaluateSuperlative(requestFor('superlative', { ...asked, catalogue, negated })));
  expect([of(true), of(false)]).toEqual(['agrees', 'disagrees']);
});
