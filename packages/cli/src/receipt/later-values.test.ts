import { describe, expect, it } from 'vitest';
import { cellOf, observed, SMALL_CATALOGUE } from '../testing/small-world.ts';
import { findLaterValues } from './later-values.ts';

describe('later values of a cell', () => {
  it('come from later editions of the same publication alone', () => {
    const used = cellOf(observed('notable_ai_models', 'USA', '2024', '40', 'aiindex_2025'));
    expect(findLaterValues(SMALL_CATALOGUE, used)).toEqual([{ edition: '2026-06', value: '57' }]);
  });

  it('are none for the newest edition, and for another period', () => {
    const newest = cellOf(observed('notable_ai_models', 'USA', '2024', '57', 'aiindex_2026'));
    expect(findLaterValues(SMALL_CATALOGUE, newest)).toEqual([]);
    const elsewhere = cellOf(observed('notable_ai_models', 'USA', '2019', '40', 'aiindex_2025'));
    expect(findLaterValues(SMALL_CATALOGUE, elsewhere)).toEqual([]);
  });
});
