import type { CatalogueRecords, EntityRecord, IndicatorRecord } from '@assay/engine';

/** A statistic of a small race: values by entity and period; more is better unless said otherwise. */
export interface SmallStatistic {
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly better?: IndicatorRecord['better'];
}

/** A catalogue of some statistics of countries, all from one edition of one report: for tests alone. */
export function recordsOf(statistics: Readonly<Record<string, SmallStatistic>>): CatalogueRecords {
  const entities = new Set(Object.values(statistics).flatMap(({ values }) => Object.keys(values)));
  const both = (text: string) => ({ ko: text, en: text });
  const none = { ko: [], en: [] };
  return {
    id: 'race',
    version: '1',
    sha256: '0'.repeat(64),
    idioms: [],
    contractions: [],
    producers: [],
    events: [],
    indicators: Object.entries(statistics).map(
      ([id, { better = 'higher' }]): IndicatorRecord => ({
        id,
        name: both(id),
        aliases: none,
        telling: none,
        siblings: [],
        unit: 'count',
        statType: 'level',
        denominator: '',
        entityKind: 'country',
        frequency: 'annual',
        addEntities: true,
        addPeriods: true,
        better,
        partOf: null,
        whole: null,
        producers: { '*': ['counters'] },
        description: both(''),
        limitations: both(''),
        nominal: false,
      }),
    ),
    entities: [...entities].map(
      (id): EntityRecord => ({
        id,
        kind: 'country',
        name: both(id),
        aliases: none,
        adjectives: none,
        metonyms: none,
        partOf: [],
        members: [],
      }),
    ),
    publications: [
      {
        id: 'report',
        name: both('Report'),
        aliases: none,
        publisher: 'Counters',
        publisherAliases: none,
        restates: [],
      },
    ],
    sources: [
      {
        id: 'report_2026',
        publication: 'report',
        title: 'Report 2026',
        publisher: 'Counters',
        url: '',
        published: '2026-04-01',
        licence: 'CC0-1.0',
        kind: 'primary',
        note: '',
      },
    ],
    observations: Object.entries(statistics).flatMap(([indicator, { values }]) =>
      Object.entries(values).flatMap(([entity, periods]) =>
        Object.entries(periods).map(([period, value]) => ({
          indicator,
          entity,
          period,
          value,
          qualifier: '' as const,
          note: '',
          publication: 'report',
          source: 'report_2026',
          edition: '2026-04-01',
          confidence: 'high' as const,
        })),
      ),
    ),
  };
}
