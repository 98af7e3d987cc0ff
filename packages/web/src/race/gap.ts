import { decimalText, type Exact, parseExact } from '@assay/engine';
import type { Ranking } from '../statistics/leaders.ts';
import { type Statistics, seriesOf } from '../statistics/statistics.ts';

/** How far the first is ahead of the second, and whether that was more or less in the period before. */
export interface Gap {
  readonly second: string;
  /** A decimal in the unit of the statistic. */
  readonly value: string;
  readonly trend: 'closing' | 'widening' | 'steady' | null;
}

/**
 * The gap of a ranking between its first and its second. The trend compares it with the last earlier period for which both
 * have a value; null where there is none.
 * Example: 59 and 35 after 57 and 29 → 24 after 28, `closing`.
 */
export function gapOf(statistics: Statistics, ranking: Ranking): Gap | null {
  const [first, second] = ranking.ranked;
  if (first === undefined || second === undefined) return null;
  const now = difference(first.cell.newest.value, second.cell.newest.value);
  if (now === null) return null;
  const cellsOf = (entity: string) =>
    seriesOf(statistics, ranking.indicator, ranking.publication).find((one) => one.entity === entity)
      ?.cells ?? [];
  const others = new Map(cellsOf(second.entity).map((cell) => [cell.period, cell]));
  const before = cellsOf(first.entity)
    .filter(({ period, at, grain }) => at < first.cell.at && grain === first.cell.grain && others.has(period))
    .at(-1);
  const than =
    before === undefined
      ? null
      : difference(before.newest.value, others.get(before.period)?.newest.value ?? '');
  return {
    second: second.entity,
    value: now.text,
    trend: than === null ? null : trendOf(than.size, now.size),
  };
}

function difference(a: string, b: string): { readonly size: Exact; readonly text: string } | null {
  const [one, other] = [parseExact(a), parseExact(b)];
  if (one === null || other === null) return null;
  const size = one.sub(other).abs();
  return { size, text: decimalText(size, 6) };
}

function trendOf(before: Exact, now: Exact): 'closing' | 'widening' | 'steady' {
  if (now.equals(before)) return 'steady';
  return now.lt(before) ? 'closing' : 'widening';
}
