import { describe, expect, test } from 'vitest';
import { decimalText } from '../quantity/exact.ts';
import type { Unit } from '../quantity/unit.ts';
import { written } from '../testing/form-request.ts';
import { indicator } from '../testing/small-world.ts';
import { fitOf } from './unit-fit.ts';

function factorOf(text: string, unit: Unit): string | null {
  const fit = fitOf(written(text), indicator('x', { unit }));
  return fit === null ? null : decimalText(fit.factor);
}

describe('a number can state a value', () => {
  test.each([
    ['54 per cent', 'percent', '1'],
    ['54', 'percent', '1'],
    ['a third of it', 'percent', '100'],
    ['42 of 70 papers', 'percent', '100'],
    ['3 percentage points', 'percentage-point', '1'],
    ['$12 billion', 'USD', '1'],
    ['$12 billion', 'international USD', '1'],
    ['$12', 'USD per million tokens', '1'],
    ['40 models', 'count', '1'],
    ['40', 'index', '1'],
    ['6.4', 'score', '1'],
    ['567 robots', 'per 10,000 employees', '1'],
    ['third place', 'rank', '1'],
    ['six times', 'ratio', '1'],
    ['42 of 70 papers', 'count', '70'],
    ['1.5 GW of power', 'W', '1'],
  ] as const)('%s in %s, times %s', (text, unit, factor) => {
    expect(factorOf(text, unit)).toBe(factor);
  });
});

describe('a number cannot state a value', () => {
  test.each([
    ['$12 billion', 'count'],
    ['$12 billion', 'percent'],
    ['€12 billion', 'USD'],
    ['54 per cent', 'count'],
    ['54 per cent', 'USD'],
    ['354 models', 'percent'],
    ['354', 'percent'],
    ['54 per cent', 'percentage-point'],
    ['six times', 'count'],
    ['six times', 'USD'],
    ['third place', 'count'],
    ['third place', 'USD'],
    ['40', 'USD'],
    ['40 models', 'rank'],
    ['a third of it', 'count'],
    ['1.5 GW of power', 'Wh'],
  ] as const)('%s in %s', (text, unit) => {
    expect(factorOf(text, unit)).toBeNull();
  });
});
