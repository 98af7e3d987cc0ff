import { describe, expect, it } from 'vitest';
import type { Ranking } from '../statistics/leaders.ts';
import { rankingOf } from '../statistics/leaders.ts';
import { buildStatistics } from '../statistics/statistics.ts';
import { gapOf } from './gap.ts';
import { recordsOf } from './testing/race-records.ts';

function gap(values: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  const statistics = buildStatistics(recordsOf({ boats: { values } }));
  const ranking = rankingOf(statistics, 'boats', 'report');
  return ranking === null ? null : gapOf(statistics, ranking as Ranking);
}

describe('the gap between the first and the second', () => {
  it.each([
    [
      { USA: { 2024: '57', 2025: '59' }, CHN: { 2024: '29', 2025: '35' }, KOR: { 2025: '8' } },
      '24',
      'closing',
    ],
    [
      { USA: { 2024: '57', 2025: '59' }, CHN: { 2024: '35', 2025: '35' }, KOR: { 2025: '8' } },
      '24',
      'widening',
    ],
    [
      { USA: { 2024: '58', 2025: '59' }, CHN: { 2024: '34', 2025: '35' }, KOR: { 2025: '8' } },
      '24',
      'steady',
    ],
    [{ USA: { 2025: '59' }, CHN: { 2024: '35', 2025: '35' }, KOR: { 2025: '8' } }, '24', null],
    [{ USA: { 2025: '0.3' }, CHN: { 2025: '0.1' }, KOR: { 2025: '0.05' } }, '0.2', null],
  ])('is exact, and is held against the period before: %j', (values, value, trend) => {
    expect(gap(values)).toEqual({ second: 'CHN', value, trend });
  });
});
