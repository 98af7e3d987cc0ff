import { parseExact } from '@assay/engine';
import type { EditionValue } from './cell.ts';
import type { Statistics } from './statistics.ts';

/** What one edition said, and whether that was another number than before. */
export interface HistoryStep extends EditionValue {
  readonly changed: boolean;
}

/** A cell through the editions of one publication. */
export interface CellHistory {
  readonly publication: string;
  /** Oldest to newest. */
  readonly steps: readonly HistoryStep[];
  /** Editions in which the number became another; `40` and `40.0` are the same number. */
  readonly changedIn: readonly string[];
}

/**
 * How the value of a cell went through the editions, by publication: publications revise themselves, not each other.
 * Example: `historyOf(statistics, 'notable_ai_models', 'USA', '2024')` → 40 in 2025-04-07, 57 in 2026-04-13, changed in the latter.
 */
export function historyOf(
  statistics: Pick<Statistics, 'seriesOf'>,
  indicator: string,
  entity: string,
  period: string,
): readonly CellHistory[] {
  return statistics.seriesOf(indicator).flatMap((series) => {
    const cell = series.entity === entity ? series.cells.find((one) => one.period === period) : undefined;
    if (cell === undefined) return [];
    const steps = cell.editions.map((one, place): HistoryStep => {
      const before = cell.editions[place - 1];
      return { ...one, changed: before !== undefined && !isSameNumber(before.value, one.value) };
    });
    const changedIn = [...new Set(steps.filter(({ changed }) => changed).map(({ edition }) => edition))];
    return [{ publication: series.publication, steps, changedIn }];
  });
}

function isSameNumber(a: string, b: string): boolean {
  const left = parseExact(a);
  const right = parseExact(b);
  return left === null || right === null ? a === b : left.equals(right);
}
