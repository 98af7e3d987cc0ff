import { expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { requestFor, standing, written } from '../testing/form-request.ts';
import { indicator, SMALL_WORLD } from '../testing/small-world.ts';
import { evaluatePerPeople } from './per-people.ts';

/** A population of 50 million in 2022, and none told since. */
const [cell] = SMALL_WORLD.observations;
const catalogue = buildCatalogue({
  ...SMALL_WORLD,
  indicators: [...SMALL_WORLD.indicators, indicator('population', {})],
  observations: [
    ...SMALL_WORLD.observations,
    ...(cell === undefined
      ? []
      : [{ ...cell, indicator: 'population', entity: 'KOR', period: '2022', value: '50000000' }]),
  ],
}).in('en');

test.each([
  ['2022', '$7.2', 'agrees agrees'],
  ['2022', '$9.5', 'disagrees disagrees'],
  ['2024', '$12.3', 'agrees'],
  ['2024', '$19.5', 'within-noise'],
  ['2021', '$6.1', 'no-observation'],
])('what falls to each of 50 million in %s: %s %s', (period, text, expected) => {
  const asked = { catalogue, about: 'fusion_investment', subjects: ['KOR'], period, quantity: written(text) };
  const evaluation = evaluatePerPeople(requestFor('value', asked), 1);
  expect(evaluation === null ? null : standing(evaluation)).toBe(expected);
});
