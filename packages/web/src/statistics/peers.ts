import type { Series } from './series.ts';
import type { Statistics } from './statistics.ts';

/** As few as this are too few to be the field of a statistic, where others are more. */
const FEW = 3;

/**
 * The series whose entities may be ranked against each other: those of the indicator's kind, or of the most common kind where
 * fewer than three are of that; never the whole of which the others are parts.
 */
export function peersIn(
  statistics: Statistics,
  indicator: string,
  series: readonly Series[],
): readonly Series[] {
  const record = statistics.indicators.get(indicator);
  const counts = new Map<string, Series[]>();
  for (const one of series) {
    const kind = statistics.entities.get(one.entity)?.kind ?? '';
    if (kind === 'world' || one.entity === record?.whole) continue;
    const group = counts.get(kind);
    if (group === undefined) counts.set(kind, [one]);
    else group.push(one);
  }
  const own = counts.get(record?.entityKind ?? '') ?? [];
  if (own.length >= FEW) return own;
  return [...counts.values()].reduce((best, group) => (group.length > best.length ? group : best), own);
}
