import { describe, expect, it } from 'vitest';
import { Places } from './place.ts';

describe('places', () => {
  const places = new Places('가\nbc\n\nd');

  it('counts lines and columns from 1', () => {
    expect(places.at(0)).toEqual({ line: 1, column: 1 });
    expect(places.at(2)).toEqual({ line: 2, column: 1 });
    expect(places.at(3)).toEqual({ line: 2, column: 2 });
    expect(places.at(6)).toEqual({ line: 4, column: 1 });
  });

  it('finds the offset of a place, and none outside the text', () => {
    expect(places.offsetOf({ line: 2, column: 2 })).toBe(3);
    expect(places.offsetOf({ line: 4, column: 1 })).toBe(6);
    expect(places.offsetOf({ line: 9, column: 1 })).toBeNull();
    expect(places.offsetOf({ line: 1, column: 5 })).toBeNull();
    expect(places.offsetOf({ line: 2, column: 0 })).toBeNull();
  });
});
