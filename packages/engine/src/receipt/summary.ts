import type { Report, ReportClaim } from './report-schema.ts';

/** How many claims have which verdict. Example: one that holds of two, the other left open → `{ claims: 2, supported: 1, notEnoughEvidence: 1, … }`. */
export function summaryOf(claims: readonly Pick<ReportClaim, 'verdict'>[]): Report['summary'] {
  const count = (label: ReportClaim['verdict']['label']): number =>
    claims.filter(({ verdict }) => verdict.label === label).length;
  return {
    claims: claims.length,
    supported: count('supported'),
    refuted: count('refuted'),
    conflicting: count('conflicting'),
    notEnoughEvidence: count('not-enough-evidence'),
    notCheckable: count('not-checkable'),
  };
}
