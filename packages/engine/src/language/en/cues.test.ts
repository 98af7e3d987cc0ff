import { expect, test } from 'vitest';
import { findCues } from '../find-cues.ts';

test.each([
  ['data centres could draw 30 gigawatts by the end of 2024', false],
  ['data show that it could draw 30 gigawatts by the end of 2024', true],
])('data say something, data centres do not: %s', (text, expected) => {
  const said = findCues(text, 'en').filter(({ kind, start }) => kind === 'say' && start === 0);
  expect(said.length > 0).toBe(expected);
});
