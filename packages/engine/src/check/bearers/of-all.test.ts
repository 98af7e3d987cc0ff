import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';

function label(text: string, words: string): string {
  return claimIn(reportOn(text, 'en'), words).verdict.label;
}

describe('an amount of which a part is told', () => {
  test.each([
    'The United States took 50 per cent of the $9.65 billion of fusion investment in 2024.',
    "America's share of the $9.65 billion of fusion investment in 2024 was 50 per cent.",
    'In 2024 the United States took 50% of the $9.65 billion of fusion investment, against much the same share the year before.',
    'The United States accounted for 50% of all the $9.65 billion of fusion investment in 2024.',
  ])('is what there is of all: %s', (text) => {
    expect(label(text, '9.65')).toBe('supported');
    expect(label(text, '50')).toBe('supported');
    /** What there is of all may be counted otherwise: such an amount is called false of nobody. */
    expect(label(text.replace('9.65', '8.1'), '8.1')).toBe('not-enough-evidence');
  });

  test('is that of a name behind it, or of the time before', () => {
    const china = 'America took twice the share of the $2.41 billion of fusion investment in China in 2024.';
    expect(label(china, '2.41')).toBe('supported');
    const before =
      'In 2024 fusion investment in China came to 158 per cent of the $1.52 billion of the year before.';
    expect(label(before, '1.52')).toBe('supported');
  });
});
