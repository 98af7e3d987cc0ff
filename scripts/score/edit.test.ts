import { expect, test } from 'vitest';
import { applyEdits, moveSpan } from './edit.ts';

const TEXT = 'Sales rose 5% in 2024.';

test('puts texts in the place of spans, in any order', () => {
  const edits = [
    { start: 17, end: 21, text: '2023' },
    { start: 11, end: 12, text: '17' },
  ];
  expect(applyEdits(TEXT, edits)).toBe('Sales rose 17% in 2023.');
});

test('a span after an edit moves, one that holds it grows', () => {
  const edits = [{ start: 11, end: 12, text: '17' }];
  expect(moveSpan({ start: 17, end: 21 }, edits)).toEqual({ start: 18, end: 22 });
  expect(moveSpan({ start: 6, end: 13 }, edits)).toEqual({ start: 6, end: 14 });
  expect(moveSpan({ start: 0, end: 5 }, edits)).toEqual({ start: 0, end: 5 });
});

test('a span takes in what is put right before its first letter', () => {
  const edits = [{ start: 11, end: 11, text: 'about ' }];
  const moved = moveSpan({ start: 11, end: 13 }, edits);
  expect(applyEdits(TEXT, edits).slice(moved.start, moved.end)).toBe('about 5%');
});
