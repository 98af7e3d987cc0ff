import { expect, test } from 'vitest';
import { periodText, tickText } from './period-text.ts';

test.each([
  ['2023-Q4', 'Q4 2023', '2023년 4분기'],
  ['2003/2022', '2003–2022', '2003년~2022년'],
  ['2026-01/2026-07', 'January 2026–July 2026', '2026년 1월~2026년 7월'],
])('%s is told as %s and %s', (period, en, ko) => {
  expect([periodText(period, 'en'), periodText(period, 'ko')]).toEqual([en, ko]);
});

test.each([
  ['2024', '2024', '2024'],
  ['2024-07', 'Jul 2024', '2024.7'],
  ['2003/2022', '2003–2022', '2003~2022'],
])('%s is as short as %s and %s where there is little room', (period, en, ko) => {
  expect([tickText(period, 'en'), tickText(period, 'ko')]).toEqual([en, ko]);
});
