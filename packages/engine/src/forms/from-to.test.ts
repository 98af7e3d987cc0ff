import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { requestFor, standing, written } from '../testing/form-request.ts';
import { SMALL_WORLD } from '../testing/small-world.ts';
import { evaluateFromTo } from './from-to.ts';

function fromTo(from: string, to: string, parts: object): string {
  const operands = [written(from), written(to)];
  const asked = { about: 'electric_ferries', subjects: ['KOR'], period: '2024', operands, ...parts };
  return standing(evaluateFromTo(requestFor('from-to', { ...asked, quantity: operands[1] ?? null })));
}

describe('from one value to another', () => {
  test.each([
    ['41 ferries', '57 ferries', { base: '2023' }, 'agrees'],
    ['41 ferries', '57 ferries', { base: '2023', direction: 'up' }, 'agrees'],
    ['41 ferries', '57 ferries', { base: '2023', direction: 'down' }, 'disagrees'],
    ['41 ferries', '58 ferries', { base: '2023' }, 'within-noise'],
    ['41 ferries', '59 ferries', { base: '2023' }, 'disagrees'],
    ['39 ferries', '57 ferries', { base: '2023' }, 'disagrees'],
    ['57 ferries', '41 ferries', { base: '2023' }, 'disagrees'],
    ['34 ferries', '57 ferries', { base: '2022' }, 'agrees'],
    ['34 ferries', '57 ferries', { base: '2015' }, 'no-observation'],
    ['$34', '$57', { base: '2022' }, 'unit-mismatch'],
    ['34 ferries', '57 ferries', { subjects: [] }, 'entity-unknown'],
  ])('%s to %s, %o: %s', (from, to, parts, expected) => {
    expect(fromTo(from, to, parts)).toBe(expected);
  });

  test('without a base tries the year before first and then every earlier one', () => {
    expect(fromTo('41 ferries', '57 ferries', {})).toBe('agrees disagrees');
    expect(fromTo('34 ferries', '57 ferries', {})).toBe('disagrees agrees');
  });

  test.each([
    ['lost 40', 'lost 25', 'down', 'agrees'],
    ['lost 40', 'lost 25', 'up', 'disagrees'],
    ['-40', '-25', 'up', 'agrees'],
    ['-40', '-25', 'down', 'disagrees'],
  ] as const)('of losses tells by how much they moved: %s to %s, %s: %s', (from, to, direction, expected) => {
    const losses: Readonly<Record<string, string>> = { '2023': '-40', '2024': '-25' };
    const observations = SMALL_WORLD.observations.map((cell) => ({
      ...cell,
      value: cell.indicator === 'electric_ferries' ? (losses[cell.period] ?? cell.value) : cell.value,
    }));
    const catalogue = buildCatalogue({ ...SMALL_WORLD, observations });
    expect(fromTo(from, to, { base: '2023', direction, catalogue })).toBe(expected);
  });

  test('needs both numbers', () => {
    const quantity = written('57 ferries');
    const asked = { about: 'electric_ferries', subjects: ['KOR'], period: '2024', quantity };
    expect(standing(evaluateFromTo(requestFor('from-to', asked)))).toBe('no-quantity');
  });
});
