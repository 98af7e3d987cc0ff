import { decimalText, exact, type Language } from '@assay/engine';
import { describe, expect, test } from 'vitest';
import { readWritten, writeLike, writeMixed } from './written-number.ts';

function read(text: string, language: Language): string | null {
  const written = readWritten(text, language);
  return written === null ? null : `${decimalText(written.value)} ±${decimalText(written.unit)}`;
}

describe('reading', () => {
  test.each([
    ['22.6 percent', '22.6 ±0.1'],
    ['38,500', '38500 ±100'],
    ['$109.1bn', '109.1 ±0.1'],
    ['40 systems', '40 ±1'],
  ])('English %s', (text, value) => expect(read(text, 'en')).toBe(value));

  test.each([
    ['29만5000대', '295000 ±1000'],
    ['1조2000억 달러', '1200000000000 ±100000000000'],
    ['1.2조', '1200000000000 ±100000000000'],
    ['3만6219대', '36219 ±1'],
    ['2858억여', '285800000000 ±100000000'],
    ['54만 5천', '545000 ±1000'],
    ['9.6%포인트', '9.6 ±0.1'],
  ])('Korean %s', (text, value) => expect(read(text, 'ko')).toBe(value));

  test.each(['30~35%', '9 in 10'])('two numbers are none: %s', (text) => {
    expect(read(text, 'en')).toBeNull();
    expect(read(text, 'ko')).toBeNull();
  });
});

describe('writing in the same style', () => {
  test.each([
    ['38,500', 'en', 41200, '41,200'],
    ['22.6', 'en', 26.2, '26.2'],
    ['161', 'en', 1953, '1,953'],
    ['29만5000', 'ko', 590000, '59만'],
    ['9만1000', 'ko', 910000, '91만'],
    ['35만', 'ko', 530000, '53만'],
    ['1.2조', 'ko', 2_100_000_000_000, '2.1조'],
  ] as const)('%s as %s: %d → %s', (text, language, value, expected) => {
    const like = readWritten(text, language);
    expect(like).not.toBeNull();
    if (like !== null) expect(writeLike(like, exact(BigInt(Math.round(value * 10)), 10))).toBe(expected);
  });

  test('mixed scale words', () => {
    expect(writeMixed(exact(1_200_000_000_000n))).toBe('1조2000억');
    expect(writeMixed(exact(354000))).toBe('35만4000');
  });
});
