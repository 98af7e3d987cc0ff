import type {
  CatalogueRecords,
  EntityRecord,
  IndicatorRecord,
  ObservationRecord,
} from '../../catalogue/records.ts';
import type { Table } from '../table.ts';
import { Bearers } from './bearers.ts';
import { layOutSeries, type SeriesRefusal } from './lay-out-series.ts';
import { measuresOf } from './measures.ts';
import { type KnownBearers, rolesOf } from './roles.ts';
import { type Statistic, statisticsOf } from './statistics.ts';
import { titleParts } from './title-parts.ts';

/** What a table that tells of times holds, as a catalogue of its own. */
export interface InferredCatalogue {
  readonly records: CatalogueRecords;
  readonly statistics: readonly Statistic[];
  /** The bearers of its rows or columns; none where it is about one alone. */
  readonly bearers: readonly EntityRecord[];
  /** How many series were left out, as they have two values of one time. */
  readonly twice: number;
}

/** A file says nothing of when it was made: its values stand for every day, and foretell none. */
const ALWAYS = '0001/9999';

/**
 * The catalogue that a table over periods is: what its rows and columns measure, of whom, and its cells as values of one
 * edition of one publication, the file. `known` lends the names of bearers that it knows (China, 중국, Chinese). The cost
 * grows with the cells, and with the names of `known`; more than `MOST_VALUES` values or `MOST_SERIES` series are refused.
 * Example: `Item | 2023 | 2024` over `Revenue | 10 | 12` → the statistic Revenue with the values 10 of 2023 and 12 of 2024.
 */
export function inferCatalogue(table: Table, known: KnownBearers | null): InferredCatalogue | SeriesRefusal {
  const layout = layOutSeries(table);
  if (typeof layout === 'string') return layout;
  const title = titleParts(table);
  const roles = rolesOf(layout, title, known);
  const bearers = new Bearers(table, title, roles, known);
  const measures = measuresOf(table, roles);
  const statistics = measures.flatMap((measure) => statisticsOf(table, measure, measures));
  const observations = statistics.flatMap((statistic) => observationsOf(table, statistic, bearers));
  const { name } = table.given;
  return {
    records: {
      id: name,
      version: '',
      sha256: '',
      indicators: statistics.map((statistic) => indicatorOf(table, statistic)),
      idioms: [],
      entities: bearers.records(),
      contractions: [],
      publications: [
        {
          id: name,
          name: { ko: name, en: name },
          aliases: { ko: [], en: [] },
          publisher: '',
          publisherAliases: { ko: [], en: [] },
          restates: [],
        },
      ],
      producers: [],
      sources: [],
      observations,
      events: [],
    },
    statistics,
    bearers: bearers.own(),
    twice: layout.twice,
  };
}

function indicatorOf({ given }: Table, statistic: Statistic): IndicatorRecord {
  const { id, name, aliases, telling, siblings, unit, statType, frequency, isWhole } = statistic;
  return {
    id,
    name: { ko: name, en: name },
    aliases: { ko: aliases, en: aliases },
    telling: { ko: telling, en: telling },
    siblings,
    unit,
    statType,
    denominator: '',
    entityKind: '',
    frequency,
    addEntities: isWhole,
    addPeriods: false,
    better: 'neither',
    partOf: null,
    whole: isWhole ? 'WLD' : null,
    producers: { '*': [given.name] },
    description: { ko: '', en: '' },
    limitations: { ko: '', en: '' },
    nominal: false,
  };
}

function observationsOf(
  { given }: Table,
  { id, values }: Statistic,
  bearers: Bearers,
): readonly ObservationRecord[] {
  return values.flatMap(({ of, values: own }) =>
    own.map(
      ({ period, value, place, cell }): ObservationRecord => ({
        indicator: id,
        entity: bearers.idOf(of),
        period,
        value,
        qualifier: '',
        note: '',
        publication: given.name,
        source: given.name,
        edition: ALWAYS,
        confidence: 'high',
        ofTable: { cell, place },
      }),
    ),
  );
}
