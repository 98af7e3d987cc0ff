import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../testing/small-world.ts';

/** A figure of 2023 told in a text of 2024. */
function verdictOn(text: string): string {
  const { verdict } = claimIn(reportOn(text, 'en'), '41');
  return `${verdict.label} ${verdict.reason}`;
}

describe('a figure that is true of another year', () => {
  test('is false where the sentence before said of which year its statistic is told', () => {
    expect(verdictOn('China ran 214 electric ferries in 2024. South Korea ran 41 electric ferries.')).toBe(
      'refuted disagrees',
    );
  });

  test('stays open where the year was said of another statistic, or not at all', () => {
    const others = 'The heat pump share in China was 26.4% in 2024. ';
    expect(verdictOn(`${others}South Korea ran 41 electric ferries.`)).toMatch(/^not-enough-evidence /);
    expect(verdictOn('South Korea ran 41 electric ferries.')).toMatch(/^not-enough-evidence /);
  });

  test('stays open where a change began with it, at a time that is not said', () => {
    const text =
      'China ran 214 electric ferries in 2024. South Korea ran 57 electric ferries in 2024, up from 34.';
    const { verdict } = claimIn(reportOn(text, 'en'), '34');
    expect(verdict.label).not.toBe('refuted');
  });
});
