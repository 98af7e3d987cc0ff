import { type Exact, parseExact } from '@assay/engine';
import type { Cell } from './cell.ts';
import { peersIn } from './peers.ts';
import { mainGrain, ofGrain, type Series } from './series.ts';
import { type Statistics, seriesOf } from './statistics.ts';

export interface Ranked {
  readonly entity: string;
  /** Equal values share a rank, and the next is counted past them: 1, 1, 3. */
  readonly rank: number;
  readonly cell: Cell;
}

/** The entities of one publication in one period, best first. */
export interface Ranking {
  readonly indicator: string;
  readonly publication: string;
  readonly period: string;
  readonly better: 'higher' | 'lower' | 'neither';
  readonly ranked: readonly Ranked[];
  /** Entities that the publication knows, without a value for this period that can be ranked. */
  readonly missing: readonly string[];
}

/** A ranking of fewer says little; where a publication has fewer entities, all of them must be there. */
const ENOUGH = 3;
/** The frequency of statistics whose entities each have a period of their own: a model's date of release. */
const OWN_PERIOD = 'per model';

/**
 * Who leads: `rankingOf`, and null where neither more nor less is better.
 * Example: `leadersOf(statistics, 'notable_ai_models', 'ai_index')?.ranked[0]` → `{ entity: 'USA', rank: 1, cell }`.
 */
export function leadersOf(
  statistics: Statistics,
  indicator: string,
  publication: string,
  period?: string,
): Ranking | null {
  const ranking = rankingOf(statistics, indicator, publication, period);
  return ranking === null || ranking.better === 'neither' ? null : ranking;
}

/**
 * Entities of the indicator's kind by their value in the period, or in the newest one that at least three of them share and
 * that is no forecast; of models, which each have a date of their own, by their newest value. The highest come first, the lowest where lower is better. Values of low confidence are not ranked; null
 * where nothing can be.
 */
export function rankingOf(
  statistics: Statistics,
  indicator: string,
  publication: string,
  period?: string,
): Ranking | null {
  const record = statistics.indicators.get(indicator);
  const peers = peersIn(statistics, indicator, seriesOf(statistics, indicator, publication));
  const ownPeriods = period === undefined && record?.frequency === OWN_PERIOD;
  const chosen = period ?? newestShared(peers);
  if (record === undefined || chosen === null) return null;
  const values = peers.flatMap(({ entity, cells }) => {
    const cell = ownPeriods
      ? cells.findLast(({ forecast }) => !forecast)
      : cells.find((one) => one.period === chosen);
    const value =
      cell === undefined || cell.newest.confidence === 'low' ? null : parseExact(cell.newest.value);
    return cell === undefined || value === null ? [] : [{ entity, cell, value }];
  });
  if (values.length === 0) return null;
  const sign = record.better === 'lower' || record.unit === 'rank' ? 1 : -1;
  values.sort((a, b) => sign * compare(a.value, b.value));
  const there = new Set(values.map(({ entity }) => entity));
  return {
    indicator,
    publication,
    period: ownPeriods ? stretchOf(values.map(({ cell }) => cell)) : chosen,
    better: record.better,
    ranked: values.map(({ entity, cell, value }) => ({
      entity,
      rank: values.findIndex((other) => other.value.equals(value)) + 1,
      cell,
    })),
    missing: peers.filter(({ entity }) => !there.has(entity)).map(({ entity }) => entity),
  };
}

/** From the year of the earliest to that of the latest. */
function stretchOf(cells: readonly Cell[]): string {
  const years = cells.map(({ at }) => Math.floor(at));
  const first = Math.min(...years);
  const last = Math.max(...years);
  return first === last ? String(first) : `${first}/${last}`;
}

/** The newest period that enough of the series have, as a figure that is no forecast and not of low confidence. */
function newestShared(series: readonly Series[]): string | null {
  const counts = new Map<string, { at: number; count: number }>();
  for (const { cells } of ofGrain(series, mainGrain(series))) {
    for (const { period, at, forecast, newest } of cells) {
      if (forecast || newest.confidence === 'low') continue;
      counts.set(period, { at, count: (counts.get(period)?.count ?? 0) + 1 });
    }
  }
  for (let enough = Math.min(ENOUGH, series.length); enough > 0; enough--) {
    const shared = [...counts].filter(([, { count }]) => count >= enough);
    shared.sort(([, a], [, b]) => b.at - a.at || b.count - a.count);
    const [first] = shared;
    if (first !== undefined) return first[0];
  }
  return null;
}

function compare(a: Exact, b: Exact): number {
  return a.lt(b) ? -1 : b.lt(a) ? 1 : 0;
}
