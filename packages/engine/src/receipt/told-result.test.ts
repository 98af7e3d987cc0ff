import { describe, expect, test } from 'vitest';
import { arithmetic } from '../check/judging/request.ts';
import { decimalText, exact } from '../quantity/exact.ts';
import { type Reckoning, toldResult } from './told-result.ts';

/** A way of writing a sum with its result. */
function way(written: string, result: number | null): Reckoning {
  return { written, result: result === null ? null : exact(result) };
}

function told(low: number, high: number, ...ways: readonly Reckoning[]): string {
  const computed = { low: exact(low), high: exact(high), lowOpen: false, highOpen: false };
  const { written, result } = toldResult(arithmetic('ratio', { computed }), ways);
  return `${written} = ${result === null ? '' : decimalText(result)}`;
}

describe('a receipt prints what its own numbers give', () => {
  test('not the middle of what was compared', () => {
    expect(told(54, 65, way('354 ÷ 600', 59))).toBe('354 ÷ 600 = 59');
  });

  test('the way round in which it was computed', () => {
    expect(told(15, 17, way('34 − 50', -20), way('50 − 34', 16))).toBe('50 − 34 = 16');
    expect(told(4, 6, way('2 ÷ 10', 0), way('10 ÷ 2', 5))).toBe('10 ÷ 2 = 5');
  });

  test('with the sign that the numbers give, where only the size was claimed', () => {
    expect(told(18, 19, way('36 ÷ 44 − 1', -18))).toBe('36 ÷ 44 − 1 = -18');
  });

  test('the middle where the result is a root, or no way leads there', () => {
    expect(told(4, 6, way('(9 ÷ 4)^(1/2)', null))).toBe('(9 ÷ 4)^(1/2) = 5');
    expect(told(4, 6, way('1 + 1', 2))).toBe('1 + 1 = 5');
  });
});
