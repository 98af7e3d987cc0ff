import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';

const verdict = (text: string, words: string): string => claimIn(reportOn(text, 'en'), words).verdict.label;

describe('a value told in the present behind a time that is over', () => {
  const past = 'China had 214 electric ferries in 2024. In 2022 it had 120.';

  test('is the newest one', () => {
    expect(verdict(`${past} America counts 16.`, '16')).toBe('supported');
    expect(verdict(`${past} South Korea has a fleet of 57 and America is on 16.`, '16')).toBe('supported');
    expect(
      verdict(
        'The share of homes heated by heat pumps in America was 21 per cent in 2022; in China it is above 26.',
        'above 26',
      ),
    ).toBe('supported');
  });

  test('may still be of that time, and is called false where it is of neither', () => {
    expect(verdict(`${past} South Korea counts 34.`, '34')).toBe('supported');
    expect(verdict(`${past} South Korea counts 83.`, '83')).toBe('refuted');
  });

  test('is of the time spoken of where it is told in the past, or says its own', () => {
    expect(verdict(`${past} America counted 16.`, '16')).not.toBe('supported');
    expect(verdict(`${past} In 2022 America counts 16.`, '16')).not.toBe('supported');
  });
});
