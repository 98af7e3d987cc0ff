import { describe, expect, it } from 'vitest';
import { decimalText, exact, parseExact } from './exact.ts';

describe('exact values', () => {
  it('reads plain decimals and nothing else', () => {
    expect(decimalText(parseExact('12.40') ?? exact(0))).toBe('12.4');
    for (const bad of ['1e5', '0x10', 'NaN', '', '1,000', '.5', '5.']) expect(parseExact(bad)).toBeNull();
  });

  it('keeps thirds exact and cuts them only in print', () => {
    expect(exact(1, 3).mul(exact(3)).equals(exact(1))).toBe(true);
    expect(decimalText(exact(1, 3), 6)).toBe('0.333333');
    expect(decimalText(exact(-2, 3), 2)).toBe('-0.67');
    expect(decimalText(exact(-1, 1000), 2)).toBe('0');
  });
});
