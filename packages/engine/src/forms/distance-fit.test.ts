import { expect, test } from 'vitest';
import { written } from '../testing/form-request.ts';
import { SMALL_CATALOGUE } from '../testing/small-world.ts';
import { fitsDistance } from './distance-fit.ts';

test.each([
  ['5 points', 'heat_pump_share', true],
  ['5', 'heat_pump_share', true],
  ['112 billion', 'heat_pump_share', false],
  ['£11', 'heat_pump_share', false],
  ['$31 million', 'fusion_investment', true],
  ['31 million', 'fusion_investment', true],
  ['31', 'fusion_investment', false],
  ['£11', 'electric_ferries', false],
  ['16 ferries', 'electric_ferries', true],
  ['3 points', 'harbour_index', true],
  ['3 points', 'electric_ferries', false],
] as const)('two values may lie %s apart, of %s: %s', (words, indicator, fits) => {
  const record = SMALL_CATALOGUE.indicators.get(indicator);
  if (record === undefined) throw new Error(`no ${indicator}`);
  expect(fitsDistance(written(words), record)).toBe(fits);
});
