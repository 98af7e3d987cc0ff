import type { ReportClaim } from './report-schema.ts';

/**
 * The statistics of a claim's receipt, its own first: of grants set against contracts, both; none where none was found.
 * Example: `statisticsShown(claim)` → `['public_ai_spending_grants', 'public_ai_spending_contracts']`.
 */
export function statisticsShown({
  indicator,
  asPublished,
}: Pick<ReportClaim, 'indicator' | 'asPublished'>): readonly string[] {
  return indicator === null
    ? []
    : [...new Set([indicator, ...asPublished.evidence.map((cell) => cell.indicator)])];
}
