import type { Catalogue, Language } from '@assay/engine';
import type { TableExcerpt } from '@assay/sources';
import { buildSeries, type Series } from '../statistics/series.ts';
import type { Statistics } from '../statistics/statistics.ts';

/** The names and histories that a report's receipts tell. */
export type Names = Pick<Statistics, 'indicators' | 'entities' | 'publications' | 'sources' | 'seriesOf'>;

/** What putting a report into words needs beside the report. */
export interface Reading {
  readonly language: Language;
  readonly names: Names;
  /** What claims rest on in tables of the reader's own, by their ids; where the tables are no longer there, the cells are named alone. */
  readonly excerpts?: ReadonlyMap<string, TableExcerpt>;
}

/** The same with all that is known of statistics, for charts. */
export interface StatisticsReading extends Reading {
  readonly names: Statistics;
}

/**
 * The names that a catalogue holds which is indexed for checking, so that its records need not be read once more.
 * Example: `namesOf(catalogue).indicators.get('notable_ai_models')?.name.en` → `notable AI models`.
 */
export function namesOf({ indicators, entities, publications, sources, cells }: Catalogue): Names {
  const kept = new Map<string, readonly Series[]>();
  return {
    indicators,
    entities,
    publications,
    sources,
    seriesOf(indicator) {
      const known = kept.get(indicator);
      if (known !== undefined) return known;
      const lists = [...(cells.get(indicator)?.byEntity.values() ?? [])];
      const series = buildSeries(
        indicator,
        lists.flat().map(({ record }) => record),
      );
      kept.set(indicator, series);
      return series;
    },
  };
}
