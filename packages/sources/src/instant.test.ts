import { describe, expect, test } from 'vitest';
import { KOREAN_TIME, parseInstant } from './instant.ts';

function minuteOf(written: string, zone = KOREAN_TIME): string | null {
  return parseInstant(written, zone)?.slice(0, 16) ?? null;
}

describe('writings that name their zone', () => {
  test.each([
    ['2026-11-25T09:30:00+09:00', '2026-11-25T00:30'],
    ['2026-11-25T09:30:00.123Z', '2026-11-25T09:30'],
    ['2026-11-25T09:30+0900', '2026-11-25T00:30'],
    ['2026-11-25 09:30:00 KST', '2026-11-25T00:30'],
    ['20261125T093000Z', '2026-11-25T09:30'],
    ['Wed, 25 Nov 2026 09:30:00 +0900', '2026-11-25T00:30'],
    ['Wed, 25 Nov 26 09:30:00 GMT', '2026-11-25T09:30'],
    ['25 Nov 2026 09:30 EST', '2026-11-25T14:30'],
    ['Wed, 25 Nov 2026 09:30:00 GMT+0900', '2026-11-25T00:30'],
    ['Wednesday, 25-Nov-26 09:30:00 UTC', '2026-11-25T09:30'],
    ['Wed Nov 25 09:30:00 KST 2026', '2026-11-25T00:30'],
    ['수, 25 11월 2026 09:30:00 +0900', '2026-11-25T00:30'],
    ['Nov 25, 2026 3:20 PM UTC', '2026-11-25T15:20'],
    ['Wed, 31 Dec 2026 23:59:60 GMT', '2026-12-31T23:59'],
  ])('%s', (written, instant) => {
    expect(minuteOf(written)).toBe(instant);
  });
});

describe('writings without a zone mean the time that the caller knows', () => {
  test.each([
    ['2026-11-25 09:30', '2026-11-25T00:30'],
    ['2026.11.25 09:30:15', '2026-11-25T00:30'],
    ['2026. 11. 25. 오전 9:30', '2026-11-25T00:30'],
    ['2026. 11. 25. 오전 12:10', '2026-11-24T15:10'],
    ['2026/11/25 21:30', '2026-11-25T12:30'],
    ['2026년 11월 25일', '2026-11-24T15:00'],
    ['2026년 11월 25일 오후 3시 20분', '2026-11-25T06:20'],
    ['2026년 11월 25일 (수) 오후 3시', '2026-11-25T06:00'],
    ['2026년 11월 25일 수요일 15:20', '2026-11-25T06:20'],
    ['20261125093000', '2026-11-25T00:30'],
    ['2026-11-25', '2026-11-24T15:00'],
    ['November 25, 2026', '2026-11-24T15:00'],
    ['Nov. 25th, 2026 at 9:30 a.m.', '2026-11-25T00:30'],
  ])('%s', (written, instant) => {
    expect(minuteOf(written)).toBe(instant);
  });
  test('the same words elsewhere', () => {
    expect(minuteOf('2026-11-25 09:30', 0)).toBe('2026-11-25T09:30');
  });
});

describe('what is no date', () => {
  test.each([
    '',
    'soon',
    '2026',
    '2026-13-01',
    '2026-02-30',
    '2026-11-25T25:00:00Z',
    '99:99',
    '12345678901',
    'Nov 25',
    '1.2.3',
  ])('%s', (written) => {
    expect(parseInstant(written, 0)).toBeNull();
  });
});
