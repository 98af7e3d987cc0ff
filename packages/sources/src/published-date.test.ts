import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePublishedDate } from './published-date.ts';

describe('the day of a date in metadata', () => {
  test.each([
    '2026-05-07',
    '2026-05-07T23:30:00+09:00',
    '2026-05-07 14:20',
    '2026.05.07 14:20',
    '2026. 5. 7.',
    '2026/5/7',
    '20260507',
    '20260507142000',
    '20260507T142000Z',
    '2026년 5월 7일',
    'Thu, 07 May 2026 01:00:00 GMT',
    'Thursday, 7th May, 2026',
    'May 7, 2026',
    'Thu May 7 2026',
  ])('%s', (written) => {
    expect(parsePublishedDate(written)).toBe('2026-05-07');
  });

  test.each([
    '',
    '2026',
    '2026-05',
    '2026-13-01',
    '2026-02-30',
    '1778112000',
    '12026-05-07',
    '7',
    'yesterday',
    'Foo 7, 2026',
    '5월 7일',
    '202605071',
  ])('none: %s', (written) => {
    expect(parsePublishedDate(written)).toBeNull();
  });

  test('any text gives null or a real day', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const day = parsePublishedDate(text);
        expect(day === null || !Number.isNaN(Date.parse(day))).toBe(true);
      }),
    );
  });
});
