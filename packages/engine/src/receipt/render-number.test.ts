import { describe, expect, test } from 'vitest';
import { parseExact } from '../quantity/exact.ts';
import { renderNumber, renderValue } from './render-number.ts';

function decimalOf(text: string) {
  const value = parseExact(text);
  if (value === null) throw new Error(text);
  return value;
}

describe('a number as a reader of the language writes it', () => {
  test.each([
    ['2380000', '2.38 million', '238만'],
    ['-1090000000', '−1.09 billion', '−10억 9,000만'],
    ['99990000000000', '99.99 trillion', '99조 9,900억'],
    ['5469595000000000000', '5.469595×10¹⁸', '546경 9,595조'],
    ['38700000000000000000000000', '3.87×10²⁵', '3.87×10²⁵'],
    ['99999999999999999999999999', '1×10²⁶', '1×10²⁶'],
  ])('%s', (written, en, ko) => {
    expect(renderNumber(decimalOf(written), 'en')).toBe(en);
    expect(renderNumber(decimalOf(written), 'ko')).toBe(ko);
  });

  test('operations of a computer are powers of ten in both languages', () => {
    const value = decimalOf('5469595000000000000');
    expect(renderValue(value, 'FLOP/s', 'ko')).toBe('5.469595×10¹⁸ FLOP/s');
    expect(renderValue(value, 'FLOP/s', 'en', 2)).toBe('5.47×10¹⁸ FLOP/s');
  });
});
