import type {
  CatalogueRecords,
  EntityRecord,
  IndicatorRecord,
  ObservationRecord,
  ProducerRecord,
  PublicationRecord,
  SourceRecord,
} from '@assay/engine';
import { buildSeries, type Series } from './series.ts';

/** The catalogue as pages ask it: everything by its id, observations by indicator. */
export interface Statistics {
  readonly indicators: ReadonlyMap<string, IndicatorRecord>;
  readonly entities: ReadonlyMap<string, EntityRecord>;
  readonly publications: ReadonlyMap<string, PublicationRecord>;
  readonly sources: ReadonlyMap<string, SourceRecord>;
  readonly producers: ReadonlyMap<string, ProducerRecord>;
  readonly observations: ReadonlyMap<string, readonly ObservationRecord[]>;
  /** The series of an indicator by publication and entity; put together when first asked for. None for an unknown one. */
  readonly seriesOf: (indicator: string) => readonly Series[];
}

/**
 * Indexes a catalogue for pages, once.
 * Example: `buildStatistics(records).indicators.get('notable_ai_models')?.unit` → `count`.
 */
export function buildStatistics(records: CatalogueRecords): Statistics {
  const observations = new Map<string, ObservationRecord[]>();
  for (const row of records.observations) {
    const rows = observations.get(row.indicator);
    if (rows === undefined) observations.set(row.indicator, [row]);
    else rows.push(row);
  }
  const kept = new Map<string, readonly Series[]>();
  function seriesOf(indicator: string): readonly Series[] {
    const known = kept.get(indicator);
    if (known !== undefined) return known;
    const rows = observations.get(indicator);
    if (rows === undefined) return [];
    const built = buildSeries(indicator, rows);
    kept.set(indicator, built);
    return built;
  }
  return {
    indicators: byId(records.indicators),
    entities: byId(records.entities),
    publications: byId(records.publications),
    sources: byId(records.sources),
    producers: byId(records.producers),
    observations,
    seriesOf,
  };
}

/**
 * The series of an indicator, of one publication where that is named.
 * Example: `seriesOf(statistics, 'notable_ai_models', 'ai_index')[0]?.cells.at(-1)?.newest.value` → `57`.
 */
export function seriesOf(statistics: Statistics, indicator: string, publication?: string): readonly Series[] {
  const all = statistics.seriesOf(indicator);
  return publication === undefined ? all : all.filter((one) => one.publication === publication);
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}
