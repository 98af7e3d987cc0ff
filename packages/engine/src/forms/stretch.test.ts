import { expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { requestFor, standing, written } from '../testing/form-request.ts';
import { indicator, SMALL_WORLD } from '../testing/small-world.ts';
import { evaluateStretch } from './stretch.ts';

/** Of what comes irregularly a year may hold several: $2bn in February, $5bn in May. */
test.each([
  ['irregular', '$5 billion', '2024', 'agrees disagrees'],
  ['irregular', '$2 billion', '2024', 'disagrees agrees'],
  ['irregular', '$7 billion', '2024', 'period-unknown'],
  ['irregular', '$7 billion', '2024-05', 'disagrees'],
  ['monthly', '$9 billion', '2024-05', 'disagrees'],
] as const)('%s: %s of %s %s', (frequency, text, period, expected) => {
  const [cell] = SMALL_WORLD.observations.filter(({ indicator: id }) => id === 'fusion_investment');
  if (cell === undefined) throw new Error('the small world has no fusion');
  const rounds = [
    { ...cell, indicator: 'rounds', entity: 'CHN', period: '2024-02', value: '2000000000' },
    { ...cell, indicator: 'rounds', entity: 'CHN', period: '2024-05', value: '5000000000' },
  ];
  const catalogue = buildCatalogue({
    ...SMALL_WORLD,
    indicators: [
      ...SMALL_WORLD.indicators,
      indicator('rounds', { unit: 'USD', frequency, addPeriods: true, addEntities: true }),
    ],
    observations: [...SMALL_WORLD.observations, ...rounds],
  });
  const asked = { catalogue: catalogue.in('en'), about: 'rounds', subjects: ['CHN'], period };
  expect(standing(evaluateStretch(requestFor('value', { ...asked, quantity: written(text) })))).toBe(
    expected,
  );
});
