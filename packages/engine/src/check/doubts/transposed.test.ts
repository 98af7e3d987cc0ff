import { describe, expect, test } from 'vitest';
import { decimalText } from '../../quantity/exact.ts';
import { claimIn, reportOn } from '../../testing/small-world.ts';
import { transpositionsOf } from './transposed.ts';

describe('a number with two digits exchanged', () => {
  test.each([
    ['1.23', ['2.13', '1.32']],
    ['214', ['124', '241']],
    ['105', ['150']],
    ['0.54', ['5.04', '0.45']],
    ['77', []],
  ])('of %s is one of %j', (decimal, expected) => {
    expect(transpositionsOf(decimal).map((value) => decimalText(value))).toEqual(expected);
  });
});

/** China had 214 electric ferries in 2024 and 150 in 2023, Korea 57. */
describe('a figure whose words drift away from its statistic', () => {
  test.each([
    ['is false where it is the value with two digits exchanged', '241', 'refuted'],
    ['is open where it is any other', '247', 'not-enough-evidence'],
    [
      'is open where the digits are exchanged of a number that is not told exactly',
      'about 124',
      'not-enough-evidence',
    ],
    ['is open where two digits lie apart', '412', 'not-enough-evidence'],
    ['is right where it is the value', '214', 'supported'],
  ])('%s', (_, number, verdict) => {
    const text = `Electric ferries with leather seats in China numbered ${number} in 2024.`;
    expect(claimIn(reportOn(text, 'en'), number.replace('about ', '')).verdict.label).toBe(verdict);
  });

  test.each([
    ['South Korea', '75', true],
    ['China', '241', true],
    ['China', '247', false],
  ])('is told to be so miscopied where it is (%s, %s)', (country, number, expected) => {
    const text = `In 2024 there were ${number} electric ferries in service in ${country}.`;
    const { verdict, notes } = claimIn(reportOn(text, 'en'), number);
    expect([verdict.label, notes.includes('digits-transposed')]).toEqual(['refuted', expected]);
  });

  test('is open where it has but two digits', () => {
    const text = 'Electric ferries with leather seats in South Korea numbered 75 in 2024.';
    expect(claimIn(reportOn(text, 'en'), '75').verdict.label).toBe('not-enough-evidence');
  });
});
