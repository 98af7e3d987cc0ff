import { describe, expect, test } from 'vitest';
import { reportOn } from '../../testing/small-world.ts';

/** What came of the cells of a row of China's, under columns of one name. */
function cells(...values: readonly string[]): string[] {
  const row = (cell: string, of: readonly string[]): string => `| ${[cell, ...of].join(' | ')} |\n`;
  const table = [
    row(
      'Country',
      values.map(() => 'Electric ferries'),
    ),
    row(
      '---',
      values.map(() => '---'),
    ),
    row('China', values),
  ].join('');
  const report = reportOn(`Electric ferries in service in 2024\n\n${table}`, 'en');
  return report.claims.map(({ verdict }) => `${verdict.label} ${verdict.reason}`);
}

describe('two cells of a table that are read as the same value', () => {
  test('are none of them false where they say different numbers', () => {
    expect(cells('391', '277')).toEqual(Array(2).fill('not-enough-evidence ambiguous-indicator'));
  });

  test('are where they say the same, as one alone is', () => {
    expect(cells('391', '391')).toEqual(['refuted disagrees', 'refuted disagrees']);
    expect(cells('391')).toEqual(['refuted disagrees']);
  });

  test('leave the one that agrees supported', () => {
    expect(cells('214', '277')[0]).toBe('supported agrees');
  });
});
