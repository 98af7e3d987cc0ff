import type { Catalogue } from '../../catalogue/catalogue.ts';
import { type Cell, cellValue } from '../../catalogue/cell.ts';
import type { IndicatorRecord } from '../../catalogue/records.ts';
import type { Draft } from '../../claim/draft.ts';
import type { PeriodText } from '../../period/period.ts';
import type { Candidate } from '../candidates/candidates.ts';
import type { Reason } from '../reasons.ts';
import type { Judgement } from './judge.ts';

/** A candidate with what came of it. */
export interface Tried {
  readonly candidate: Candidate;
  readonly subjects: readonly string[];
  readonly subjectsAssumed: boolean;
  /** They are but the place that the statistic's name tells. */
  readonly subjectsOfName?: true;
  readonly siblings: readonly string[];
  readonly judgement: Judgement;
  /** The gate that took it out of the running; null while it stands. */
  readonly setAsideBy: Reason | null;
}

/** The record of the statistic that was tried. */
export function statisticOf({ indicators }: Catalogue, { candidate }: Tried): IndicatorRecord | undefined {
  return indicators.get(candidate.indicator);
}

/** The cells by which it was judged; none where it has none. */
export function cellsShown({ judgement }: Tried): readonly Cell[] {
  return judgement.shown?.alternative.cells ?? [];
}

/** A value that is printed as "more than 600,000" agrees with very many numbers: only those that say it tell whose it is. A multiple of two that are printed as "about" so many is no such value. */
export function isToldFinely({ quantity }: Draft, item: Tried): boolean {
  const isMultiple = quantity?.unit === 'ratio';
  return cellsShown(item).every(
    (cell) =>
      cell.record.qualifier === '' ||
      (isMultiple && cell.record.qualifier === 'about') ||
      quantity?.value.equals(cellValue(cell)) === true,
  );
}

/** Every cell that the statistic has of the bearer, of whatever time and edition. */
export function cellsHeld({ cells }: Catalogue, { candidate, subjects: [bearer] }: Tried): readonly Cell[] {
  return cells.get(candidate.indicator)?.byEntity.get(bearer ?? '') ?? [];
}

/** The periods of these cells, newest first. */
export function periodsHeld(catalogue: Catalogue, tried: Tried): PeriodText[] {
  return [...new Set(cellsHeld(catalogue, tried).map(({ record }) => record.period))].sort().reverse();
}
