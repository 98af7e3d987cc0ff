import { buildCatalogue } from '../catalogue/catalogue.ts';
import type { Confidence, EntityRecord, EventRecord } from '../catalogue/records.ts';
import { checkDocument } from '../check.ts';
import type { Language } from '../language/language.ts';
import type { Report } from '../receipt/report-schema.ts';
import { documentOf, SMALL_WORLD } from './small-world.ts';

/** The small world with two makers, two of their models, and what happened to them and to laws. */
const EVENTFUL_CATALOGUE = buildCatalogue({
  ...SMALL_WORLD,
  entities: [
    ...SMALL_WORLD.entities,
    thing('lumen', 'organisation', 'Lumen Labs', '루멘랩스'),
    thing('tarn', 'organisation', 'Tarn', '타른'),
    thing('heron-4', 'model', 'Heron 4', '헤론 4'),
    thing('otter-2', 'model', 'Otter 2', '오터 2'),
  ],
  events: [
    event('2024-06-20', 'USA', 'Lumen Labs publishes Heron 4', '루멘랩스, 헤론 4 공개'),
    event(
      '2025-03-11',
      'CHN',
      'Tarn publishes Otter 2 open weights',
      '타른, 오터 2 오픈웨이트 공개',
      'medium',
    ),
    event('2025-02-01', 'CHN', 'Fleets of the year: China first', '올해의 선단, 중국 선두'),
    event('2024-02-09', 'KOR', 'Korea enacts its Tidal Power Act', '한국 조력발전법 제정'),
    event('2024-09-01', 'KOR', 'Tidal Power Act enters into force', '조력발전법 발효'),
    event(
      '2025-02-18',
      'KOR',
      'Busan harbour summit announces USD 7bn',
      '부산 항만 정상회의, 70억 달러 투자 발표',
    ),
    event(
      '2025-01-15',
      'USA',
      'Lumen Labs raises USD 2bn at USD 30bn',
      '루멘랩스, 기업가치 300억 달러로 20억 달러 조달',
    ),
  ],
});

/** The report on a text of the eventful world, published in August 2025 unless said otherwise. */
export function reportOnEvents(
  text: string,
  language: Language,
  published: string | null = '2025-08-01',
): Report {
  return checkDocument(EVENTFUL_CATALOGUE, documentOf(text, language, published));
}

function thing(id: string, kind: string, en: string, ko: string): EntityRecord {
  return {
    id,
    kind,
    name: { en, ko },
    aliases: { en: [], ko: [] },
    adjectives: { en: [], ko: [] },
    metonyms: { en: [], ko: [] },
    partOf: [],
    members: [],
  };
}

function event(
  date: string,
  entity: string,
  en: string,
  ko: string,
  confidence: Confidence = 'high',
): EventRecord {
  return { date, entity, headline: { en, ko }, category: 'news', source: 'sea-2025', confidence };
}
