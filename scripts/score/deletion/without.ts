// Takes cells or indicators out of a catalogue's records. Cannot forget what the names of other indicators give away.
import type { CatalogueRecords } from '@assay/engine';
import { sameStatistic } from '../statistic.ts';

/** The records without the cells of a statistic for some entities. */
export function withoutCells(
  records: CatalogueRecords,
  statistic: string,
  entities: ReadonlySet<string>,
): CatalogueRecords {
  const observations = records.observations.filter(
    ({ indicator, entity }) => !(entities.has(entity) && sameStatistic(indicator, statistic)),
  );
  return { ...records, observations };
}

/** The records without a statistic: its indicators, all their cells, and mentions of them beside others. */
export function withoutStatistic(records: CatalogueRecords, statistic: string): CatalogueRecords {
  const gone = (id: string): boolean => sameStatistic(id, statistic);
  return {
    ...records,
    indicators: records.indicators
      .filter(({ id }) => !gone(id))
      .map((record) => ({
        ...record,
        siblings: record.siblings.filter((id) => !gone(id)),
        partOf: record.partOf !== null && gone(record.partOf) ? null : record.partOf,
      })),
    observations: records.observations.filter(({ indicator }) => !gone(indicator)),
  };
}
