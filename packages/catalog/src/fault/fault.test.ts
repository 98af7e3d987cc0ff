import { describe, expect, test } from 'vitest';
import { faultAt, faultLine } from './fault.ts';
import { FAULT_CODES } from './fault-codes.ts';

const place = { folder: 'mine', file: 'a.csv', line: 3, column: { index: 4, name: 'value' } };

describe('a fault on one line', () => {
  test('reads as compilers print them, in either language', () => {
    const fault = faultAt('empty-cell', place);
    expect(faultLine(fault, 'en')).toBe('mine/a.csv:3:4: empty-cell: value is empty; every row needs one');
    expect(faultLine(fault, 'ko')).toBe(
      'mine/a.csv:3:4: empty-cell: value 칸이 비어 있습니다. 모든 행에 값이 있어야 합니다',
    );
  });

  test('leaves out a line or a column that it has not', () => {
    expect(faultLine(faultAt('header-missing', { folder: 'mine', file: 'a.csv' }), 'en')).toMatch(
      /^mine\/a\.csv: header-missing: /,
    );
  });

  test.each(FAULT_CODES)('%s is one line that ends in no full stop and shows what stands there', (code) => {
    const { message } = faultAt(code, place, { value: 'ABC', expected: 'XYZ' });
    for (const text of [message.en, message.ko]) {
      expect(text).toMatch(/^[^\n]{20,}[^.\n]$/);
      expect(text).not.toMatch(/undefined|\(가\)|\(는\)/);
    }
    expect(message.en.includes('ABC')).toBe(message.ko.includes('ABC'));
    expect(message.en.includes('XYZ')).toBe(message.ko.includes('XYZ'));
    expect(message.ko).toMatch(/[가-힣]/);
  });

  test('never carries control characters to a terminal, and shortens what is long', () => {
    const { message } = faultAt('not-a-decimal', place, { value: `\u001b[2J\u202e${'9'.repeat(500)}` });
    expect(message.en).toContain('"\uFFFD[2J\uFFFD999');
    expect(message.en.length).toBeLessThan(250);
  });
});
