import { describe, expect, it } from 'vitest';
import { checkAndAdd } from '../check.ts';
import { checkWithTables } from '../check-with-tables.ts';
import { tableFromRecords } from '../table/given-table.ts';
import { inferTable } from '../table/infer-table.ts';
import { SMALL_CATALOGUE } from '../testing/small-world.ts';
import type { Report, ReportClaim } from './report-schema.ts';
import type { SeriesClaim } from './series-claims.ts';
import { withTableClaims } from './table-claims.ts';

const REGATTA = inferTable(
  tableFromRecords({
    name: 'regatta',
    columns: ['crew', 'wins', 'losses'],
    rows: [
      ['Gulls', 7, 2],
      ['Terns', 4, 5],
      ['Auks', 1, 8],
    ],
  }),
);
const TEXT = {
  text: 'The Gulls won 7 races.',
  language: 'en' as const,
  title: null,
  published: null,
  url: null,
  sha256: '',
};

/** The report where the series of the table say something of the number that its rows support. */
function besideSeries(
  series: Partial<SeriesClaim> & { readonly label: 'supported' | 'refuted' | 'not-enough-evidence' },
): Report {
  const [ofRow] = checkWithTables(SMALL_CATALOGUE, TEXT, [REGATTA]).claims;
  if (ofRow === undefined) throw new Error('the rows say nothing');
  const { label, ...rest } = series;
  const claim: ReportClaim = {
    ...ofRow,
    rule: 'table.series.number.value',
    verdict: { ...ofRow.verdict, label },
    explanation: { en: 'Seen over time.', ko: '시점별로 봄.' },
  };
  const claims = [{ claim, isNamed: true, isDoubted: false, ...rest }];
  return checkAndAdd(SMALL_CATALOGUE, TEXT, (report, view) =>
    withTableClaims(report, view, [REGATTA], [{ table: REGATTA, claims }]),
  );
}

const told = ({ claims }: Report): unknown[] =>
  claims.map(({ rule, verdict }) => [rule.split('.').slice(0, 2).join('.'), verdict.label]);

describe('what a table says row by row and over time', () => {
  it('is told once where both agree, and left open with both where they differ', () => {
    expect(told(besideSeries({ label: 'supported' }))).toEqual([['table.series', 'supported']]);
    const differing = besideSeries({ label: 'refuted' });
    expect(told(differing)).toEqual([['table.series', 'not-enough-evidence']]);
    expect(differing.claims[0]?.verdict.reason).toBe('ambiguous-indicator');
    expect(differing.claims[0]?.explanation.en).toMatch(
      /differ, so it is left open\. Over time: Seen over time\. Row by row: .* is 7\./,
    );
    expect(differing.claims[0]?.explanation.ko).toContain('시점별로 읽으면 시점별로 봄.');
  });

  it('is what the rows say where the series say nothing, but not where they doubt what they would say', () => {
    expect(told(besideSeries({ label: 'not-enough-evidence' }))).toEqual([['table.lookup', 'supported']]);
    expect(told(besideSeries({ label: 'not-enough-evidence', isDoubted: true }))).toEqual([
      ['table.series', 'not-enough-evidence'],
    ]);
  });
});
