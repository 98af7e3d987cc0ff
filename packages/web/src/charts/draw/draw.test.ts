import { describe, expect, test } from 'vitest';
import { fitText, textWidth, wrapText } from '../text/text-width.ts';
import { placeLabels } from './place-labels.ts';
import { niceTicks, timeTicks } from './ticks.ts';

describe('labels', () => {
  test('stay where they are while they do not touch', () => {
    expect(placeLabels([10, 40, 80], 16, 0, 100)).toEqual([10, 40, 80]);
  });

  test('move apart as little as can be', () => {
    expect(placeLabels([10, 12, 50], 14, 0, 100)).toEqual([4, 18, 50]);
  });

  test.each([
    [[50, 50, 50, 50]],
    [[0, 0, 1, 99, 100, 100]],
    [[100, 90, 80, 79, 78, 3, 2, 1]],
    [[20, 36, 36, 30, 51]],
  ])('never overlap, keep their order and stay inside: %j', (wanted) => {
    const placed = placeLabels(wanted, 12, 0, 100);
    const order = wanted
      .map((_, place) => place)
      .sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
    const sorted = order.map((place) => placed[place] ?? 0);
    for (const [place, y] of sorted.entries()) {
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(100);
      if (place > 0) expect(y - (sorted[place - 1] ?? 0)).toBeGreaterThanOrEqual(12 - 1e-9);
    }
  });
});

describe('ticks', () => {
  test.each([
    [3, 47, [0, 10, 20, 30, 40, 50]],
    [0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [-5, 5, [-6, -4, -2, 0, 2, 4, 6]],
    [7, 7, [6, 8]],
  ])('from %d to %d are round', (low, high, ticks) => {
    expect(niceTicks(low, high, 5)).toEqual(ticks);
  });

  test('of time end with the last year and are not more than there is room for', () => {
    expect(timeTicks(2003, 2025, 6).map(({ period }) => period)).toEqual([
      '2005',
      '2010',
      '2015',
      '2020',
      '2025',
    ]);
    expect(timeTicks(2024.5, 2025.25, 4).map(({ period }) => period)).toEqual([
      '2024-07',
      '2024-10',
      '2025-01',
      '2025-04',
    ]);
  });
});

describe('text', () => {
  test('is as wide as its letters in the font', () => {
    expect(textWidth('2024', 10)).toBeCloseTo(23.94, 2);
    expect(textWidth('한국', 10)).toBeCloseTo(17.28, 2);
  });

  test('is cut with an ellipsis where it does not fit', () => {
    expect(fitText('Northland', 200, 12)).toBe('Northland');
    expect(fitText('Northland', 40, 12)).toMatch(/^Nor.*…$/);
  });

  test('is broken at spaces', () => {
    expect(wrapText('one two three four', 60, 12)).toEqual(['one two', 'three four']);
  });
});
