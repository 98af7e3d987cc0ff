import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';

/** Heat pumps of China fell each year from 33.0 in 2021 to 26.4 in 2024; American ferries fell in 2023 alone, from 18 to 15, and rose to 16. */
function verdictOf(text: string, words: string): string {
  const { form, verdict, base } = claimIn(reportOn(text, 'en'), words);
  return [form, verdict.label, base?.from ?? ''].join(' ').trim();
}

describe('since when something is the first or the most', () => {
  test.each([
    ['fell 6.4 percent in 2024, the lowest since 2021', '6.4', 'growth supported'],
    ['fell 6.4 percent in 2024, its lowest level since 2021', '6.4', 'growth supported'],
    ['fell 6.4 percent in 2024, the most since 2021', '6.4', 'growth supported'],
    ['fell in 2024, the third fall since 2021', 'fell', 'direction supported 2021'],
    ['has fallen 20 percent since 2021', '20', 'growth supported 2021'],
  ])('is no time from which a change counts: %s', (text, words, expected) => {
    expect(verdictOf(`The share of Chinese homes heated by heat pumps ${text}.`, words)).toBe(expected);
  });

  test.each([
    [
      'In 2024 the electric ferries of America rose, the first rise since 2022',
      'rise',
      'direction supported',
    ],
    [
      'In 2024 the share of Chinese homes heated by heat pumps fell, the first fall since 2021',
      'fall since',
      'direction refuted',
    ],
    [
      'In 2024 the share of Chinese homes heated by heat pumps fell, the first half of a fall since 2021',
      'fell',
      'direction supported',
    ],
  ])('is what a noun of change says too: %s', (text, words, expected) => {
    expect(verdictOf(`${text}.`, words)).toContain(expected);
  });

  test('is of nobody knows what, where the most changed may be meant', () => {
    const report = reportOn('In 2024 electric ferries in America rose by 1, the most since 2022.', 'en');
    expect(report.claims.map(({ form }) => form)).not.toContain('record');
  });

  test('makes a record of the lowest level, whatever changed before it', () => {
    const text = 'In 2024 the share of Chinese homes heated by heat pumps fell, the lowest since 2021.';
    expect(verdictOf(text, 'lowest')).toBe('record supported 2021');
  });

  test('leaves "that year" to the time that it says', () => {
    const text =
      'Electric ferries in South Korea numbered 57 in 2024, the most since 2022 and 68% up on that year.';
    expect(verdictOf(text, '68%')).toBe('growth supported 2022');
  });

  test.each([
    ['In 2024 China had 214 electric ferries, the most in any year.', 'most', 'record supported'],
    [
      'In 2024 America had 16 electric ferries, its lowest number in any single year.',
      'lowest',
      'record refuted',
    ],
  ])('is a record where it is of any year: %s', (text, words, expected) => {
    expect(verdictOf(text, words)).toBe(expected);
  });

  test.each([
    [
      'In 2024 the electric ferries of China climbed to 214, the most on record.',
      'the most',
      'record supported',
    ],
    [
      'In 2024 the electric ferries of China climbed to 214, the highest yet.',
      'highest yet',
      'record supported',
    ],
    [
      'In 2024 private fusion investment in America rose to $4.8bn, the most ever.',
      'the most ever',
      'record supported',
    ],
    [
      'In 2023 the electric ferries of America fell to 15, the most on record.',
      'the most',
      'record not-enough-evidence',
    ],
  ])('is told of the level to which something rose or fell: %s', (text, words, expected) => {
    expect(verdictOf(text, words)).toBe(expected);
  });

  test('is of nobody knows what behind a change and where it ended', () => {
    const text = 'In 2024 electric ferries in China rose by 64 to 214, the most on record.';
    expect(reportOn(text, 'en').claims.map(({ form }) => form)).not.toContain('record');
  });
});
