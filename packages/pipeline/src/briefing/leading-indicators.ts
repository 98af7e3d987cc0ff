import type { Report } from '@assay/engine';

/** The statistics that a report's figures are about, those of most figures first. */
export function leadingIndicators({ claims }: Pick<Report, 'claims'>): string[] {
  const counts = new Map<string, number>();
  for (const { indicator, verdict } of claims) {
    if (indicator === null || (verdict.label !== 'supported' && verdict.label !== 'refuted')) continue;
    counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  }
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([id]) => id);
}
