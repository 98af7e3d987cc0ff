import type { Request } from '../check/judging/request.ts';

/**
 * Whether a statistic is of what comes in less what goes out: of its values some are negative, and it is no growth. What a
 * country "lost" of it is the value itself, no change of it.
 * Example: net migration of 1.2 and −0.4 → true.
 */
export function isBalance({ catalogue, indicator }: Request): boolean {
  if (indicator.statType === 'growth' || indicator.statType === 'gap') return false;
  for (const cells of catalogue.cells.get(indicator.id)?.byEntity.values() ?? [])
    if (cells.some(({ record }) => record.value.startsWith('-'))) return true;
  return false;
}
