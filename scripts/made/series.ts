// Gathers the yearly values that each statistic's publications give now, for texts to be made of them. Leaves out forecasts and values that are no plain numbers.
import type { CatalogueRecords, IndicatorRecord, Language, ObservationRecord } from '@assay/engine';

/** The newest yearly values of one statistic in one publication. */
export interface Series {
  readonly indicator: IndicatorRecord;
  /** Oldest first. */
  readonly years: readonly string[];
  /** The first few bearers of the kinds that texts name. */
  readonly bearers: readonly string[];
  readonly nameOf: (bearer: string, language: Language) => string;
  /** Null where there is none. */
  readonly valueIn: (bearer: string, year: string) => number | null;
}

const NAMED: ReadonlySet<string> = new Set(['country', 'region', 'world', 'organisation', 'company']);
const MOST_BEARERS = 6;

/** Every statistic's series that has a year and a bearer, in the order of the records. */
export function seriesIn(records: CatalogueRecords): Series[] {
  const { indicators, entities } = records;
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const kept = newestCells(records).filter(
    ({ entity, period }) => /^[0-9]{4}$/.test(period) && NAMED.has(known.get(entity)?.kind ?? ''),
  );
  const grouped = Map.groupBy(kept, ({ indicator, publication }) => `${indicator}|${publication}`);
  return [...grouped.values()].flatMap((cells): Series[] => {
    const indicator = indicators.find(({ id }) => id === cells[0]?.indicator);
    if (indicator === undefined) return [];
    const values = new Map(cells.map(({ entity, period, value }) => [`${entity}|${period}`, Number(value)]));
    return [
      {
        indicator,
        years: [...new Set(cells.map(({ period }) => period))].sort(),
        bearers: [...new Set(cells.map(({ entity }) => entity))].slice(0, MOST_BEARERS),
        nameOf: (bearer, language) => known.get(bearer)?.name[language] ?? bearer,
        valueIn: (bearer, year) => values.get(`${bearer}|${year}`) ?? null,
      },
    ];
  });
}

/** What each publication says now of each time, where that is a plain number. */
export function newestCells({ observations }: CatalogueRecords): ObservationRecord[] {
  const newest = new Map<string, ObservationRecord>();
  for (const cell of observations) {
    if (cell.qualifier !== '' || !Number.isFinite(Number(cell.value))) continue;
    const key = [cell.indicator, cell.publication, cell.entity, cell.period].join('|');
    if ((newest.get(key)?.edition ?? '') <= cell.edition) newest.set(key, cell);
  }
  return [...newest.values()];
}
