import { describe, expect, it } from 'vitest';
import { periodTold } from './header-period.ts';

describe('the period that a header tells', () => {
  it.each([
    ['2024', 'en', '2024'],
    ['FY2023', 'en', '2023'],
    ['2022 (£m)', 'en', '2022'],
    ['Q1 2023', 'en', '2023-Q1'],
    ['Q1 2023 revenue', 'ko', '2023-Q1'],
    ['1Q23', 'ko', '2023-Q1'],
    ['2024.1Q', 'ko', '2024-Q1'],
    ['2023년 1분기', 'en', '2023-Q1'],
    ['2024년 말', 'ko', '2024'],
    ['2024.12', 'ko', '2024-12'],
    ['March 2022', 'ko', '2022-03'],
    ['At 31 December 2024', 'en', '2024-12-31'],
  ] as const)('%s in %s: %s', (header, language, period) => {
    expect(periodTold(header, language)?.period).toBe(period);
  });

  it.each(['Change', 'Country', '매출', '13.45', '1.5Q', 'Top 500'])('none in %s', (header) => {
    expect(periodTold(header, 'en')).toBeNull();
  });
});
