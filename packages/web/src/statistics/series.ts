import type { ObservationRecord } from '@assay/engine';
import { buildCell, type Cell, type CellGrain } from './cell.ts';

/** What one publication says of one entity, period by period. */
export interface Series {
  readonly indicator: string;
  readonly publication: string;
  readonly entity: string;
  /** By period, earliest first; where two begin together, in the order of their text. */
  readonly cells: readonly Cell[];
}

/** The series in the observations of one indicator, in the order in which the packages first name them. */
export function buildSeries(indicator: string, observations: readonly ObservationRecord[]): Series[] {
  const groups = new Map<string, Map<string, ObservationRecord[]>>();
  for (const row of observations) {
    const key = `${row.publication}\n${row.entity}`;
    const periods = groups.get(key) ?? new Map<string, ObservationRecord[]>();
    groups.set(key, periods);
    const rows = periods.get(row.period);
    if (rows === undefined) periods.set(row.period, [row]);
    else rows.push(row);
  }
  return [...groups].flatMap(([key, periods]) => {
    const [publication = '', entity = ''] = key.split('\n');
    const cells = [...periods]
      .flatMap(([period, rows]) => buildCell(period, rows) ?? [])
      .sort((a, b) => a.at - b.at || (a.period < b.period ? -1 : 1));
    return cells.length === 0 ? [] : [{ indicator, publication, entity, cells }];
  });
}

/**
 * The grain in which most cells of the series are told: what stands on one axis must be as long as its neighbours.
 * Of two equally common ones, that of the newest cell.
 */
export function mainGrain(series: readonly Series[]): CellGrain {
  const counts = new Map<CellGrain, number>();
  let newest: Cell | null = null;
  for (const { cells } of series) {
    for (const cell of cells) {
      counts.set(cell.grain, (counts.get(cell.grain) ?? 0) + 1);
      if (newest === null || cell.at > newest.at) newest = cell;
    }
  }
  let best: CellGrain = newest?.grain ?? 'year';
  for (const [grain, count] of counts) if (count > (counts.get(best) ?? 0)) best = grain;
  return best;
}

/** The same series with cells of one grain alone; those without any are left out. */
export function ofGrain(series: readonly Series[], grain: CellGrain): Series[] {
  return series.flatMap((one) => {
    const cells = one.cells.filter((cell) => cell.grain === grain);
    return cells.length === 0 ? [] : [{ ...one, cells }];
  });
}
