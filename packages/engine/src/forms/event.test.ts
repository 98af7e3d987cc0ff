import { expect, test } from 'vitest';
import type { EventRecord } from '../catalogue/records.ts';
import { findQuantities } from '../quantity/find-quantities.ts';
import { compareDate, judgeDate, statesAmount } from './event.ts';

const OPENED: EventRecord = {
  date: '2025-07-27',
  entity: 'KOR',
  headline: { en: 'Busan opens a port for EUR 109m', ko: '부산, 1억900만 유로 항만 개장' },
  category: 'news',
  source: 'sea-2025',
  confidence: 'high',
};

test.each([
  ['2025-07-27', 'agrees'],
  ['2025-07', 'agrees'],
  ['2025', 'agrees'],
  ['2025-08-03', 'within-noise'],
  ['2025-08', 'within-noise'],
  ['2025-08-04', 'disagrees'],
  ['2025-06', 'disagrees'],
  ['2024', 'disagrees'],
])('a date is compared at the precision written: %s %s', (told, expected) => {
  expect(compareDate(told, OPENED.date)).toBe(expected);
});

test('a day neither agrees nor disagrees with the month that alone is recorded', () => {
  expect(compareDate('2025-07-27', '2025-07')).toBe('within-noise');
  expect(compareDate('2025-09-27', '2025-07')).toBe('disagrees');
});

test('one reading that agrees supports; a doubt keeps open what would be refuted', () => {
  const verdict = (readings: string[], doubt: 'ambiguous-event' | null, event = OPENED): string =>
    judgeDate(event, readings, doubt).verdict;
  expect(verdict(['2026-07', '2025-07'], 'ambiguous-event')).toBe('supported');
  expect(verdict(['2026-07'], null)).toBe('refuted');
  expect(verdict(['2026-07'], 'ambiguous-event')).toBe('not-enough-evidence');
  expect(verdict(['2026-07'], null, { ...OPENED, confidence: 'medium' })).toBe('not-enough-evidence');
});

test.each([
  ['en', 'for €109m', true],
  ['en', 'for about €105m', true],
  ['en', 'for €190m', false],
  ['en', 'for $109m', false],
  ['ko', '1억900만 유로를 들여', true],
  ['ko', '1억900만 달러를 들여', false],
] as const)('an amount agrees in value and currency (%s): %s %s', (language, text, expected) => {
  const [amount] = findQuantities(text, language);
  if (amount === undefined) throw new Error(`no amount in ${text}`);
  expect(statesAmount(OPENED, language, amount, [amount])).toBe(expected);
});
