import { parseExact } from '@assay/engine';
import { dayOf, type History, newestValues } from './histories.ts';

/** Histories of one indicator laid out by entity and period: entities by their newest value, periods in order. */
export interface ValueGrid {
  readonly entities: readonly string[];
  readonly periods: readonly string[];
  readonly at: (entity: string, period: string) => readonly History[];
  /** The part of the grid's cells that hold a value. */
  readonly filled: number;
}

/** Lays histories out; the order is the same whatever the order of the histories. */
export function buildValueGrid(histories: readonly History[]): ValueGrid {
  const cells = new Map<string, History[]>();
  for (const history of histories) {
    const key = `${history.entity}\n${history.period}`;
    const list = cells.get(key);
    if (list === undefined) cells.set(key, [history]);
    else list.push(history);
  }
  const periods = [...new Set(histories.map(({ period }) => period))].sort(
    (a, b) => dayOf(a) - dayOf(b) || (a < b ? -1 : 1),
  );
  const at = (entity: string, period: string): readonly History[] => cells.get(`${entity}\n${period}`) ?? [];
  const entities = [...new Set(histories.map(({ entity }) => entity))].sort(byNewest(periods, at));
  const size = entities.length * periods.length;
  return { entities, periods, at, filled: size === 0 ? 0 : cells.size / size };
}

/** Those with the latest period first; among them the largest value first, then by id. */
function byNewest(periods: readonly string[], at: ValueGrid['at']): (a: string, b: string) => number {
  const newest = (entity: string): { period: number; value: number } => {
    const period = periods.findLastIndex((candidate) => at(entity, candidate).length > 0);
    const history = at(entity, periods[period] ?? '')[0];
    const value = history === undefined ? null : parseExact(newestValues(history)[0] ?? '');
    return { period, value: value === null ? Number.NEGATIVE_INFINITY : value.valueOf() };
  };
  const known = new Map<string, ReturnType<typeof newest>>();
  const look = (entity: string): ReturnType<typeof newest> => {
    const found = known.get(entity) ?? newest(entity);
    known.set(entity, found);
    return found;
  };
  return (a, b) =>
    look(b).period - look(a).period || look(b).value - look(a).value || (a < b ? -1 : a > b ? 1 : 0);
}
