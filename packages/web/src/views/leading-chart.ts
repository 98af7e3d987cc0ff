import type { ChartRequest } from '@assay/pipeline';
import type { BriefingRow } from '@assay/store';

/** The chart that stands at the head of a briefing: the one its author asks for, else that of its first statistic; null where it has none. */
export function leadingChart({
  chart,
  indicators,
}: Pick<BriefingRow, 'chart' | 'indicators'>): ChartRequest | null {
  const [first] = indicators;
  return chart ?? (first === undefined ? null : { indicator: first, entities: [] });
}
