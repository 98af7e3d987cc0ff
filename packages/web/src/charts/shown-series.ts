import type { Cell } from '../statistics/cell.ts';
import { type Ranking, rankingOf } from '../statistics/leaders.ts';
import { newestPublicationOf } from '../statistics/newest-publication.ts';
import { mainGrain, ofGrain, type Series } from '../statistics/series.ts';
import { type Statistics, seriesOf } from '../statistics/statistics.ts';

/** Which lines are asked for. */
export interface LineQuestion {
  readonly indicator: string;
  /** The one that a page shows first where left out. */
  readonly publication?: string;
  /** Ids, at most eight are drawn; the best ranked where left out. */
  readonly entities?: readonly string[];
  /** One or two ids; the best ranked of those shown where left out. */
  readonly emphasis?: readonly string[];
}

/** What is drawn: series on one axis, best first, and who stands out. */
export interface ShownSeries {
  readonly publication: string;
  readonly series: readonly Series[];
  readonly emphasis: readonly string[];
  readonly ranking: Ranking | null;
}

const MOST = 8;
const BY_DEFAULT = 6;

/** Null where the catalogue has nothing that was asked for. */
export function showSeries(statistics: Statistics, question: LineQuestion): ShownSeries | null {
  const { indicator, entities, emphasis } = question;
  const publication = question.publication ?? newestPublicationOf(statistics, indicator);
  if (publication === null) return null;
  const all = seriesOf(statistics, indicator, publication);
  const ranking = rankingOf(statistics, indicator, publication);
  const order = ranking?.ranked.map(({ entity }) => entity) ?? [];
  const wanted = entities ?? [
    ...new Set([...(emphasis ?? []), ...(order.length > 0 ? order : all.map((one) => one.entity))]),
  ];
  const chosen = wanted
    .flatMap((entity) => all.find((one) => one.entity === entity) ?? [])
    .slice(0, entities === undefined ? BY_DEFAULT : MOST);
  const series = ofGrain(chosen, mainGrain(chosen))
    .map((one) => ({ ...one, cells: onePerPlace(one.cells) }))
    .sort((a, b) => place(order, a.entity) - place(order, b.entity));
  if (series.length === 0) return null;
  const there = new Set(series.map(({ entity }) => entity));
  const named = emphasis?.filter((entity) => there.has(entity)).slice(0, 2) ?? [];
  const standOut = named.length > 0 ? named : series.slice(0, 2).map(({ entity }) => entity);
  return { publication, series, emphasis: standOut, ranking };
}

/** Spans that end together share a place on the axis: the longest is kept, which sorts first. */
export function onePerPlace(cells: readonly Cell[]): readonly Cell[] {
  return cells.filter((cell, index) => cell.at !== cells[index - 1]?.at);
}

function place(order: readonly string[], entity: string): number {
  const index = order.indexOf(entity);
  return index < 0 ? order.length : index;
}
