import { describe, expect, test } from 'vitest';
import { englishAgainstThen } from './all-told.ts';

describe('what is held against another time', () => {
  test.each([
    ['fewer robots in 2024 than in ', 'down'],
    ['more robots in 2024 than it had in ', 'up'],
    ['fewer were more concerned than excited in 2025 than in ', 'down'],
  ])('is the comparison that has no "than" of its own: %s', (before, direction) => {
    expect(englishAgainstThen(before)?.direction).toBe(direction);
  });

  test('is nothing where the only one has', () => {
    expect(englishAgainstThen('some were more concerned than excited in ')).toBeNull();
  });
});
