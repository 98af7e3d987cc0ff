import { parsePeriod } from '../../period/calendar.ts';
import type { PeriodText } from '../../period/period.ts';
import type { Unit } from '../../quantity/unit.ts';
import type { Table } from '../table.ts';
import { inferCatalogue } from './infer-catalogue.ts';
import { layOutSeries, type SeriesRefusal } from './lay-out-series.ts';
import type { KnownBearers } from './roles.ts';

/** A statistic that a table states over time, or that follows from it. */
export interface DescribedStatistic {
  readonly name: string;
  readonly unit: Unit;
  /** The first and the last time of which it has a value, and how many there are. */
  readonly from: PeriodText;
  readonly to: PeriodText;
  readonly times: number;
  /** Of how many bearers it has values, with the total. */
  readonly bearers: number;
  /** Its bearers add up to its total. */
  readonly isWhole: boolean;
  /** Whether it stands in the table, or is reckoned from its cells: a part of the total, the sum of a year. */
  readonly kind: 'stated' | 'share' | 'year';
}

/** What a table holds over time. */
export interface DescribedSeries {
  /** Why it is not held against a text over time; null where it is. */
  readonly refusal: SeriesRefusal | null;
  readonly statistics: readonly DescribedStatistic[];
  /** Whom its rows or columns are of. */
  readonly bearers: readonly string[];
  /** Series that are left out, as they have two values of one time. */
  readonly leftOut: number;
}

/**
 * What a table holds over time, as texts are held against it. Example: `Item | 2023 | 2024` over `Revenue | 10 | 12` → one
 * statistic, `{ name: 'Revenue', from: '2023', to: '2024', times: 2, … }`.
 */
export function describeSeries(known: KnownBearers | null, table: Table): DescribedSeries {
  const inferred = inferCatalogue(table, known);
  if (typeof inferred === 'string') return { refusal: inferred, statistics: [], bearers: [], leftOut: 0 };
  return {
    refusal: null,
    statistics: inferred.statistics.map(({ kind, name, unit, isWhole, values }) => {
      const periods = [...new Set(values.flatMap((one) => one.values.map(({ period }) => period)))].sort(
        (a, b) => startOf(a) - startOf(b),
      );
      return {
        name,
        unit,
        from: periods[0] ?? '',
        to: periods.at(-1) ?? '',
        times: periods.length,
        bearers: values.length,
        isWhole,
        kind,
      };
    }),
    bearers: inferred.bearers.map(({ name }) => name[table.language]),
    leftOut: inferred.twice,
  };
}

/** Whether a table tells of times, but of too many values to be held against a text over time. */
export function isTooLargeOverTime(table: Table): boolean {
  return layOutSeries(table) === 'too-large';
}

function startOf(period: PeriodText): number {
  return parsePeriod(period)?.from ?? 0;
}
