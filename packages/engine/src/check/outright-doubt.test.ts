import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../testing/small-world.ts';

describe('a change on another basis than the published values', () => {
  const CHANGES = [
    ['rose by $0.2 billion', '$0.2 billion'],
    ['grew 90%', '90%'],
    ['tripled', 'tripled'],
  ] as const;
  const read = (text: string, words: string): string => claimIn(reportOn(text, 'en'), words).verdict.label;

  test.each(CHANGES)('is not called false: %s', (change, words) => {
    const lead = 'In 2024 private fusion investment in China';
    expect(read(`${lead} ${change}.`, words)).toBe('refuted');
    expect(read(`${lead} ${change} on a like-for-like basis.`, words)).toBe('not-enough-evidence');
  });
});
