import { buildCatalogue, type Catalogue } from '../catalogue/catalogue.ts';
import type {
  CatalogueRecords,
  EntityRecord,
  IndicatorRecord,
  ObservationRecord,
  PublicationRecord,
  SourceRecord,
} from '../catalogue/records.ts';
import type { DocumentInput } from '../check/check-text.ts';
import { checkDocument } from '../check.ts';
import type { Language } from '../language/language.ts';
import type { Report, ReportClaim } from '../receipt/report-schema.ts';

/** The publication and the date of each source. */
const EDITIONS: Readonly<Record<string, readonly [publication: string, edition: string]>> = {
  'atlas-2024': ['energy-atlas', '2024-05-15'],
  'atlas-2025': ['energy-atlas', '2025-05-15'],
  'homes-2025': ['home-survey', '2025-03-10'],
  'sea-2025': ['sea-review', '2025-02-01'],
  'tide-2025': ['tide-book', '2025-01-20'],
};

/** Three countries, the world and five invented statistics, of which one was revised and one is disputed. */
export const SMALL_WORLD: CatalogueRecords = {
  id: 'small-world',
  version: '1',
  sha256: '0'.repeat(64),
  indicators: [
    indicator('fusion_investment', {
      name: { en: 'private fusion investment', ko: '민간 핵융합 투자액' },
      aliases: { en: ['fusion investment', 'invest fusion'], ko: ['핵융합 투자'] },
      unit: 'USD',
      statType: 'level',
      addEntities: true,
      addPeriods: true,
      whole: 'WLD',
    }),
    indicator('heat_pump_share', {
      name: { en: 'share of homes heated by heat pumps', ko: '히트펌프 보급률' },
      aliases: { en: ['homes heat pumps', 'heat pump share'], ko: ['히트펌프 보급률', '히트펌프 주택'] },
      unit: 'percent',
      statType: 'share',
      denominator: 'homes',
    }),
    indicator('electric_ferries', {
      name: { en: 'electric ferries in service', ko: '운항 중인 전기 여객선 척수' },
      aliases: { en: ['electric ferries', 'ferries'], ko: ['전기 여객선', '전기 선박'] },
      unit: 'count',
      statType: 'level',
      addEntities: true,
    }),
    indicator('harbour_index', {
      name: { en: 'Harbour Automation Index', ko: '항만 자동화 지수' },
      aliases: {
        en: ['harbour automation', 'harbour automation score'],
        ko: ['항만 자동화', '항만 자동화 점수'],
      },
      unit: 'index',
      statType: 'index',
    }),
    indicator('tidal_patent_share', {
      name: { en: 'share of tidal turbine patents', ko: '조력 터빈 특허 비중' },
      aliases: { en: ['tidal patents', 'tidal turbine patents'], ko: ['조력 특허', '조력 터빈 특허'] },
      unit: 'percent',
      statType: 'share',
      denominator: 'patents',
      addEntities: true,
      whole: 'WLD',
    }),
  ],
  entities: [
    entity('USA', 'country', ['United States', '미국'], ['US', 'America'], ['American']),
    entity('CHN', 'country', ['China', '중국'], [], ['Chinese']),
    entity('KOR', 'country', ['South Korea', '한국'], ['Korea'], ['Korean']),
    entity('WLD', 'world', ['world', '세계'], ['the globe'], ['global']),
  ],
  idioms: [],
  contractions: [],
  publications: [
    publication('energy-atlas', 'Energy Atlas', '에너지 아틀라스'),
    publication('home-survey', 'Home Survey', '홈 서베이'),
    publication('sea-review', 'Sea Review', '시 리뷰'),
    publication('tide-book', 'Tide Book', '타이드 북'),
  ],
  producers: [],
  sources: [
    source('atlas-2024', 'energy-atlas', '2024-05-15'),
    source('atlas-2025', 'energy-atlas', '2025-05-15'),
    source('homes-2025', 'home-survey', '2025-03-10'),
    source('sea-2025', 'sea-review', '2025-02-01'),
    source('tide-2025', 'tide-book', '2025-01-20'),
  ],
  observations: [
    ...series('fusion_investment', 'USA', 'atlas-2024', {
      2021: '2013000000',
      2022: '2415000000',
      2023: '3221000000',
    }),
    ...series('fusion_investment', 'CHN', 'atlas-2024', {
      2021: '912000000',
      2022: '1204000000',
      2023: '1518000000',
    }),
    ...series('fusion_investment', 'KOR', 'atlas-2024', {
      2021: '304000000',
      2022: '362000000',
      2023: '451000000',
    }),
    ...series('fusion_investment', 'USA', 'atlas-2025', {
      2021: '2013000000',
      2022: '2415000000',
      2023: '3221000000',
      2024: '4812000000',
    }),
    ...series('fusion_investment', 'CHN', 'atlas-2025', {
      2021: '912000000',
      2022: '1204000000',
      2023: '1518000000',
      2024: '2406000000',
    }),
    ...series('fusion_investment', 'KOR', 'atlas-2025', {
      2021: '304000000',
      2022: '362000000',
      2023: '523000000',
      2024: '614000000',
    }),
    ...series('fusion_investment', 'WLD', 'atlas-2025', { 2023: '6420000000', 2024: '9650000000' }),
    ...series('heat_pump_share', 'USA', 'homes-2025', { 2022: '21.0', 2023: '22.6', 2024: '23.1' }),
    ...series('heat_pump_share', 'CHN', 'homes-2025', {
      2021: '33.0',
      2022: '31.5',
      2023: '28.2',
      2024: '26.4',
    }),
    ...series('heat_pump_share', 'KOR', 'homes-2025', { 2022: '12.4', 2023: '14.9', 2024: '18.3' }),
    ...series('electric_ferries', 'USA', 'sea-2025', { 2022: '18', 2023: '15', 2024: '16' }),
    ...series('electric_ferries', 'CHN', 'sea-2025', { 2022: '120', 2023: '150', 2024: '214' }),
    ...series('electric_ferries', 'KOR', 'sea-2025', { 2022: '34', 2023: '41', 2024: '57' }),
    ...series('harbour_index', 'USA', 'sea-2025', { 2024: '58.2' }),
    ...series('harbour_index', 'CHN', 'sea-2025', { 2024: '83.6' }),
    ...series('harbour_index', 'KOR', 'sea-2025', { 2024: '71.3' }),
    ...series('tidal_patent_share', 'USA', 'tide-2025', { 2023: '12', 2024: '13' }),
    ...series('tidal_patent_share', 'CHN', 'tide-2025', { 2023: '52', 2024: '54' }),
    ...series('tidal_patent_share', 'KOR', 'tide-2025', { 2023: '7.8', 2024: '8.2' }),
    ...series('tidal_patent_share', 'USA', 'sea-2025', { 2024: '17' }),
  ],
  events: [],
};

export const SMALL_CATALOGUE: Catalogue = buildCatalogue(SMALL_WORLD);

/** A document of the small world, published in August 2025 unless said otherwise. */
export function documentOf(
  text: string,
  language: Language,
  published: string | null = '2025-08-01',
): DocumentInput {
  return { text, language, published, title: null, url: null, sha256: '0'.repeat(64) };
}

/** The report on a text of the small world. */
export function reportOn(text: string, language: Language, published: string | null = '2025-08-01'): Report {
  return checkDocument(SMALL_CATALOGUE, documentOf(text, language, published));
}

/** The claim whose words hold the words given, or the first one; throws where there is none, with what was found. */
export function claimIn(report: Report, words = ''): ReportClaim {
  const found = report.claims.find((claim) => claim.text.includes(words));
  if (found === undefined)
    throw new Error(
      `no claim has "${words}": ${report.claims.map((claim) => claim.text).join(' | ') || 'none'}`,
    );
  return found;
}

/** A statistic with plain defaults for what a test does not name. */
export function indicator(id: string, parts: Partial<IndicatorRecord>): IndicatorRecord {
  return {
    id,
    name: { en: id, ko: id },
    aliases: { en: [], ko: [] },
    telling: { en: [], ko: [] },
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
    ...parts,
  };
}

function entity(
  id: string,
  kind: string,
  [en, ko]: readonly [string, string],
  aliases: readonly string[],
  adjectives: readonly string[],
): EntityRecord {
  return {
    id,
    kind,
    name: { en, ko },
    aliases: { en: aliases, ko: [] },
    adjectives: { en: adjectives, ko: [] },
    metonyms: { en: [], ko: [] },
    partOf: [],
    members: [],
  };
}

function publication(id: string, en: string, ko: string): PublicationRecord {
  return {
    id,
    name: { en, ko },
    aliases: { en: [], ko: [] },
    publisher: id,
    publisherAliases: { en: [], ko: [] },
    restates: [],
  };
}

function source(id: string, publicationId: string, published: string): SourceRecord {
  return {
    id,
    publication: publicationId,
    title: id,
    publisher: publicationId,
    url: `https://example.org/${id}`,
    published,
    licence: 'CC0-1.0',
    kind: 'primary',
    note: '',
  };
}

function series(
  indicatorId: string,
  entityId: string,
  sourceId: string,
  values: Readonly<Record<string, string>>,
): ObservationRecord[] {
  const [publicationId = '', edition = ''] = EDITIONS[sourceId] ?? [];
  return Object.entries(values).map(([period, value]) => ({
    indicator: indicatorId,
    entity: entityId,
    period,
    value,
    qualifier: '',
    note: '',
    publication: publicationId,
    source: sourceId,
    edition,
    confidence: 'high',
  }));
}

/** The claim of a text of the small world with some words, as `form verdict bearers period`. */
export function claimRead(text: string, words: string, language: Language): string {
  const { form, verdict, entities, period } = claimIn(reportOn(text, language), words);
  return [form, verdict.label, entities.join(), period?.from ?? ''].join(' ').trim();
}
