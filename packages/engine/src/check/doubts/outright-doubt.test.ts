import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';

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

test('of a run of values told without their times none is false of the time spoken of', () => {
  const text = 'The electric ferries of South Korea were 34 in 2022. They rose to 41, then to 57.';
  const { verdict } = claimIn(reportOn(text, 'en'), '41');
  expect([verdict.label, verdict.reason]).toEqual(['not-enough-evidence', 'period-unknown']);
});
