import { expect, test } from 'vitest';
import { requestFor, standing, written } from '../testing/form-request.ts';
import { evaluateSpokenRatio } from './spoken-ratio.ts';

test.each([
  ['5 times', 'disagrees'],
  ['3.8 times', 'agrees'],
  ['6.3 times', 'disagrees'],
])('a multiple of one of whom two values were told is of that of the same time: %s', (number, expected) => {
  const told = (period: string) => ({ indicator: 'electric_ferries', entity: 'KOR', period });
  const request = requestFor('ratio', {
    about: 'electric_ferries',
    subjects: ['CHN'],
    period: '2024',
    quantity: written(number),
    ofSpoken: 'last',
    recent: [told('2022'), told('2024')],
  });
  expect(standing(evaluateSpokenRatio(request))).toBe(expected);
});
