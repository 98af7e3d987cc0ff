import { expect, test } from 'vitest';
import { apart, contains, isBeside, isRightBehind, overlaps } from './span.ts';
import { findTokens, wordsOf, wordsWithin } from './tokens.ts';

const NAME = { start: 0, end: 3 };
const NUMBER = { start: 5, end: 9 };

test('a span lies in itself, and shares no letter with one that it touches', () => {
  expect(contains(NAME, NAME)).toBe(true);
  expect(contains(NAME, { start: 2, end: 4 })).toBe(false);
  expect(overlaps(NAME, { start: 3, end: 5 })).toBe(false);
  expect(overlaps(NAME, { start: 2, end: 5 })).toBe(true);
});

test('what stands between two spans is counted from whichever comes first', () => {
  expect([apart(NAME, NUMBER), apart(NUMBER, NAME)]).toEqual([2, 2]);
  expect([apart(NAME, { start: 3, end: 5 }), apart(NAME, { start: 1, end: 5 })]).toEqual([0, 0]);
});

test('a span stands right behind another up to so many letters on, never in it', () => {
  expect(isRightBehind(NUMBER, NAME, 2)).toBe(true);
  expect(isRightBehind(NUMBER, NAME, 1)).toBe(false);
  expect(isRightBehind(NAME, NUMBER, 9)).toBe(false);
  expect(isRightBehind({ start: 2, end: 9 }, NAME, 2)).toBe(false);
});

test('two spans stand beside each other in either order', () => {
  expect([isBeside(NAME, NUMBER, 2), isBeside(NUMBER, NAME, 2)]).toEqual([true, true]);
  expect([isBeside(NAME, NUMBER, 1), isBeside(NAME, { start: 2, end: 9 }, 4)]).toEqual([false, false]);
});

test('the words of a stretch are those that stand in it whole', () => {
  const tokens = findTokens('Sales rose, again');
  expect(wordsOf(tokens)).toBe('Sales rose again');
  expect(wordsWithin(tokens, { start: 0, end: 12 })).toBe('Sales rose');
});
