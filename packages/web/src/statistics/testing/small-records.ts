import type { CatalogueRecords, EntityRecord, IndicatorRecord, ObservationRecord } from '@assay/engine';

type Names = { readonly en: string; readonly ko: string };
const NOTHING = { en: [], ko: [] };

const EDITIONS: Readonly<Record<string, readonly [string, string]>> = {
  'almanac-2023': ['almanac', '2023-05'],
  'almanac-2024': ['almanac', '2024-05-01'],
  'gazette-2024': ['gazette', '2024-09'],
};

/** Four places, the world and invented statistics: one revised, one with gaps and forecasts, one where less is better. */
export const SMALL_RECORDS: CatalogueRecords = {
  id: 'small-world',
  version: '1',
  sha256: '0'.repeat(64),
  indicators: [
    indicator('kite_makers', { en: 'kite makers', ko: '연 만드는 곳 수' }, {}),
    indicator('tide_power', { en: 'tidal power', ko: '조력 발전 용량' }, { unit: 'W' }),
    indicator('fog_days', { en: 'days of fog', ko: '안개 낀 날' }, { better: 'lower', unit: 'days' }),
    indicator(
      'tea_share',
      { en: 'share of tea drinkers', ko: '차 마시는 사람 비중' },
      {
        better: 'neither',
        unit: 'percent',
        denominator: 'adults',
      },
    ),
    indicator('unheld', { en: 'nothing yet', ko: '아직 없음' }, {}),
  ],
  entities: [
    entity('NOR', 'country', 'Northland', '북국'),
    entity('SOU', 'country', 'Southland', '남국'),
    entity('EAS', 'country', 'Eastland <"&\'>', '동국 <"&\'>'),
    entity('WES', 'country', 'Westland', '서국'),
    entity('WLD', 'world', 'world', '세계'),
  ],
  idioms: [],
  contractions: [],
  publications: [
    publication('almanac', 'Almanac', '연감', 'Office of Almanacs'),
    publication('gazette', 'Gazette', '관보', 'Gazette Press'),
  ],
  producers: [],
  sources: [
    source('almanac-2023', 'almanac', '2023-05', 'CC BY 4.0 (report); figures as facts'),
    source('almanac-2024', 'almanac', '2024-05-01', 'CC BY 4.0'),
    source('gazette-2024', 'gazette', '2024-09', 'press'),
  ],
  observations: [
    ...rows('kite_makers', 'NOR', 'almanac-2023', { '2019': '10', '2020': '12', '2021': '15', '2022': '40' }),
    ...rows('kite_makers', 'NOR', 'almanac-2024', { '2022': '57', '2023': '60' }),
    ...rows('kite_makers', 'SOU', 'almanac-2024', { '2019': '3', '2020': '5', '2022': '9', '2023': '20' }),
    ...rows('kite_makers', 'EAS', 'almanac-2024', { '2021': '6', '2022': '6', '2023': '20' }),
    ...rows('kite_makers', 'WES', 'almanac-2024', { '2021': '4', '2022': '5' }),
    ...rows('kite_makers', 'WLD', 'almanac-2024', { '2022': '99', '2023': '130' }),
    ...rows('kite_makers', 'NOR', 'gazette-2024', { '2024': '70' }),
    ...rows('tide_power', 'NOR', 'almanac-2024', { '2022': '1500000', '2023': '2500000', '2030': '9000000' }),
    ...rows('tide_power', 'SOU', 'almanac-2024', { '2022': '800000', '2023': '900000', '2030': '1000000' }),
    ...rows('fog_days', 'NOR', 'almanac-2024', { '2023': '90' }),
    ...rows('fog_days', 'SOU', 'almanac-2024', { '2023': '12' }),
    ...rows('fog_days', 'EAS', 'almanac-2024', { '2023': '31' }),
    ...rows('tea_share', 'NOR', 'almanac-2024', { '2022': '40.0', '2023': '41.5' }),
    ...rows('tea_share', 'SOU', 'almanac-2024', { '2022': '60', '2023': '62.125' }),
    ...rows('tea_share', 'EAS', 'almanac-2024', { '2023': '50' }),
    { ...row('tea_share', 'WES', '2023', '99', 'almanac-2024'), confidence: 'low' },
    { ...row('tea_share', 'NOR', '2021', '39', 'almanac-2024'), qualifier: 'about' },
  ],
  events: [],
};

function indicator(id: string, name: Names, rest: Partial<IndicatorRecord>): IndicatorRecord {
  return {
    id,
    name,
    aliases: NOTHING,
    telling: NOTHING,
    siblings: [],
    unit: 'count',
    statType: 'level',
    denominator: '',
    entityKind: 'country',
    frequency: 'annual',
    addEntities: false,
    addPeriods: false,
    better: 'higher',
    partOf: null,
    whole: null,
    producers: {},
    description: { en: '', ko: '' },
    limitations: { en: '', ko: '' },
    nominal: false,
    ...rest,
  };
}

function entity(id: string, kind: string, en: string, ko: string): EntityRecord {
  return {
    id,
    kind,
    name: { en, ko },
    aliases: NOTHING,
    adjectives: NOTHING,
    metonyms: NOTHING,
    partOf: [],
    members: [],
  };
}

function publication(
  id: string,
  en: string,
  ko: string,
  publisher: string,
): CatalogueRecords['publications'][0] {
  return { id, name: { en, ko }, aliases: NOTHING, publisher, publisherAliases: NOTHING, restates: [] };
}

function source(id: string, of: string, published: string, licence: string): CatalogueRecords['sources'][0] {
  return {
    id,
    publication: of,
    title: id,
    publisher: of,
    url: '',
    published,
    licence,
    kind: 'primary',
    note: '',
  };
}

function rows(
  indicatorId: string,
  entityId: string,
  sourceId: string,
  values: Readonly<Record<string, string>>,
): ObservationRecord[] {
  return Object.entries(values).map(([period, value]) => row(indicatorId, entityId, period, value, sourceId));
}

function row(
  indicatorId: string,
  entityId: string,
  period: string,
  value: string,
  sourceId: string,
): ObservationRecord {
  const [of = '', edition = ''] = EDITIONS[sourceId] ?? [];
  return {
    indicator: indicatorId,
    entity: entityId,
    period,
    value,
    qualifier: '',
    note: '',
    publication: of,
    source: sourceId,
    edition,
    confidence: 'high',
  };
}
