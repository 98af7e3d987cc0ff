import { parseExact } from '@assay/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNumberFormat } from './number-format.ts';
import { plainDecimal, roundDecimal } from './plain-decimal.ts';
import { showNumber } from './show-number.ts';

function shown(raw: string, code: string): string {
  const cell = showNumber(raw, parseNumberFormat(code), 1900);
  if (cell === null) return 'no number';
  return cell.number === null ? cell.text : `${cell.text} = ${cell.number}`;
}

describe('a number is shown as its format says, and counts what it is', () => {
  test.each([
    ['12.5', 'General', '12.5 = 12.5'],
    ['12.5', '0', '13 = 12.5'],
    ['1234567.891', '#,##0.00', '1,234,567.89 = 1234567.891'],
    ['999.999', '#,##0.00', '1,000.00 = 999.999'],
    ['0.123', '0.0%', '12.3% = 12.3'],
    ['-0.5', '0%', '-50% = -50'],
    ['1200', '$#,##0', '$1,200 = 1200'],
    ['1200', '[$₩-412]#,##0', '₩1,200 = 1200'],
    ['1200', '#,##0"명"', '1,200명 = 1200'],
    ['1200', '_-* #,##0\\ "€"_-;-* #,##0\\ "€"_-', '1,200 € = 1200'],
    ['-1200', '#,##0;(#,##0)', '-1,200 = -1200'],
    ['-1200', '#,##0_);[Red](#,##0)', '-1,200 = -1200'],
    ['0', '0;-0;"–"', '0 = 0'],
    ['45', '0" points ("0.0%")"', '45 = 45'],
    ['12300000', '0.0,,"M"', '12300000 = 12300000'],
    ['0.5', '# ?/?', '0.5 = 0.5'],
    ['12300', '0.00E+00', '12300 = 12300'],
    ['3', '[h]:mm', '3 = 3'],
    ['3', '@', '3 = 3'],
    ['x', '0', 'no number'],
    ['', '0', 'no number'],
  ])('%s as %s: %s', (raw, code, expected) => {
    expect(shown(raw, code)).toBe(expected);
  });
});

describe('dates are ISO text as far as they are shown', () => {
  test.each([
    ['45235', 'yyyy-mm-dd', '2023-11-05'],
    ['45235', 'm/d/yy', '2023-11-05'],
    ['45235', 'yyyy"년" m"월" d"일"', '2023-11-05'],
    ['45235', '[$-412]yyyy"년" m"월"', '2023-11'],
    ['45235', 'mmm-yy', '2023-11'],
    ['45235', 'yyyy', '2023'],
    ['45235.5', 'yyyy-mm-dd h:mm', '2023-11-05T12:00:00'],
    ['45235', 'yyyy-mm-dd h:mm', '2023-11-05'],
    ['0.75', 'h:mm:ss', '18:00:00'],
    ['1', 'yyyy-mm-dd', '1900-01-01'],
    ['59', 'yyyy-mm-dd', '1900-02-28'],
    ['61', 'yyyy-mm-dd', '1900-03-01'],
    ['2958465', 'yyyy-mm-dd', '9999-12-31'],
    ['60', 'yyyy-mm-dd', '60 = 60'],
    ['2958466', 'yyyy-mm-dd', '2958466 = 2958466'],
    ['-1', 'yyyy-mm-dd', '-1 = -1'],
  ])('%s as %s: %s', (raw, code, expected) => {
    expect(shown(raw, code)).toBe(expected);
  });
});

describe('decimals', () => {
  test.each([
    ['0.30000000000000004', '0.3'],
    ['1.5E-3', '0.0015'],
    ['1e21', '1000000000000000000000'],
    ['99999999999999.99', '100000000000000'],
    ['123456789012345678', '123456789012346000'],
    ['-0', '0'],
    ['.5', '0.5'],
    ['007.50', '7.5'],
    ['1E999', `1${'0'.repeat(999)}`],
  ])('%s is %s', (raw, plain) => {
    expect(plainDecimal(raw)).toBe(plain);
  });

  test('of up to 15 digits keep their value, moved by any power of ten', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }),
        fc.integer({ min: -20, max: 20 }),
        (digits, power) => {
          const plain = plainDecimal(`${digits}E${power}`);
          const exact = parseExact(plain ?? '');
          const moved = parseExact(power < 0 ? `0.${'0'.repeat(-power - 1)}1` : `1${'0'.repeat(power)}`);
          expect(moved?.mul(parseExact(String(digits)) ?? 0).equals(exact ?? 1)).toBe(true);
          expect(plainDecimal(String(digits), power)).toBe(plain);
        },
      ),
      { seed: 20261126 },
    );
  });

  test('are rounded to the nearest, halves away from zero', () => {
    expect(['12.345', '12.5', '0.05', '9.99', '2'].map((number) => roundDecimal(number, 1))).toEqual([
      '12.3',
      '12.5',
      '0.1',
      '10.0',
      '2.0',
    ]);
  });
});
