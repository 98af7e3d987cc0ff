import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import type { EntityRecord, ObservationRecord } from '../../catalogue/records.ts';
import { checkDocument } from '../../check.ts';
import type { Language } from '../../language/language.ts';
import { documentOf, indicator, SMALL_WORLD } from '../../testing/small-world.ts';

/** Who bears the first claim of a text, and what came of it: `JPN supported`. */
function bearerIn(records: typeof SMALL_WORLD, text: string, language: Language): string {
  const [claim] = checkDocument(buildCatalogue(records), documentOf(text, language)).claims;
  return `${claim?.entities.join() ?? 'no claim'} ${claim?.verdict.label ?? ''}`;
}

describe('a statistic of many that speaks of a country by name', () => {
  const country = (id: string, en: string, ko: string): EntityRecord => ({
    id,
    kind: 'country',
    name: { en, ko },
    aliases: { en: [], ko: [] },
    adjectives: { en: [], ko: [] },
    metonyms: { en: [], ko: [] },
    partOf: [],
    members: [],
  });
  const trust = {
    ...SMALL_WORLD,
    entities: [...SMALL_WORLD.entities, country('FRA', 'France', '프랑스'), country('JPN', 'Japan', '일본')],
    indicators: [
      ...SMALL_WORLD.indicators,
      indicator('trust_in_america', {
        name: { en: 'trust in the United States to regulate fusion', ko: '미국의 핵융합 규제에 대한 신뢰' },
        telling: { en: ['United States'], ko: ['미국'] },
        unit: 'percent',
        statType: 'share',
        denominator: 'adults',
      }),
    ],
    observations: [
      ...SMALL_WORLD.observations,
      ...Object.entries({ KOR: '44', CHN: '31', FRA: '37', JPN: '48', USA: '55' }).map(([bearer, value]) =>
        cellOf('trust_in_america', bearer, value),
      ),
    ],
  };

  test.each([
    ['en', 'JPN', 'In Japan, trust in the United States to regulate fusion stood at 48% in 2024.'],
    [
      'en',
      'JPN',
      'Adults in Japan were asked. In 2024 trust in the United States to regulate fusion was 48%.',
    ],
    ['ko', 'KOR', '2024년 한국에서 미국의 핵융합 규제에 대한 신뢰는 44%였다.'],
    ['ko', 'KOR', '2024년 미국의 핵융합 규제에 대한 신뢰는 한국이 44%였다.'],
  ] as const)('is about those asked, not about that country: %s %s: %s', (language, bearer, text) => {
    expect(bearerIn(trust, text, language)).toBe(`${bearer} supported`);
  });

  test('is of nobody known where it says only of whom it speaks', () => {
    const text = 'Trust in the United States to regulate fusion stood at 48% in 2024.';
    expect(bearerIn(trust, text, 'en')).toContain('not-enough-evidence');
  });
});

describe('a figure of which nobody is named', () => {
  const lighthouses = (...bearers: readonly string[]): typeof SMALL_WORLD => ({
    ...SMALL_WORLD,
    indicators: [
      ...SMALL_WORLD.indicators,
      indicator('unmanned_lighthouses', {
        name: { en: 'unmanned lighthouses', ko: '무인 등대' },
      }),
    ],
    observations: [
      ...SMALL_WORLD.observations,
      ...bearers.map((bearer) => cellOf('unmanned_lighthouses', bearer, '4312')),
    ],
  });

  test.each([
    ['en', 'In 2024 there were 4,312 unmanned lighthouses.'],
    ['ko', '2024년 무인 등대는 4312개였다.'],
  ] as const)('is of the only one covered, of none where there are two (%s): %s', (language, text) => {
    expect(bearerIn(lighthouses('KOR'), text, language)).toBe('KOR supported');
    expect(bearerIn(lighthouses('KOR'), text.replace(/4,?312/, '5312'), language)).toBe('KOR refuted');
    expect(bearerIn(lighthouses('KOR', 'CHN'), text, language)).toBe(' not-enough-evidence');
  });
});

/** A class or region of the small world. */
function named(
  id: string,
  kind: string,
  en: string,
  ko: string,
  members: readonly string[] = [],
): EntityRecord {
  const none = { en: [], ko: [] };
  return { id, kind, name: { en, ko }, aliases: none, adjectives: none, metonyms: none, partOf: [], members };
}

describe('a region that holds all the places in the name of a statistic of one', () => {
  const pilots: typeof SMALL_WORLD = {
    ...SMALL_WORLD,
    entities: [
      ...SMALL_WORLD.entities.map((entity) =>
        ['KOR', 'CHN'].includes(entity.id) ? { ...entity, partOf: ['east'] } : entity,
      ),
      named('east', 'region', 'East Asia', '동아시아', ['KOR', 'CHN']),
      named('pacific', 'region', 'the Pacific', '태평양 연안', ['KOR', 'USA']),
    ],
    indicators: [
      ...SMALL_WORLD.indicators,
      indicator('harbour_pilots', {
        name: { en: 'new harbour pilots in South Korea and China', ko: '한국과 중국의 신규 도선사 수' },
        aliases: { en: ['new harbour pilots'], ko: ['신규 도선사'] },
      }),
    ],
    observations: [...SMALL_WORLD.observations, cellOf('harbour_pilots', 'KOR', '288')],
  };

  test.each([
    ['en', 'In 2024 East Asia had 288 new harbour pilots.', 'KOR supported'],
    ['en', 'In 2024 the Pacific had 288 new harbour pilots.', 'pacific not-enough-evidence'],
  ] as const)('is its bearer (%s): %s', (language, text, expected) => {
    expect(bearerIn(pilots, text, language)).toBe(expected);
  });
});

describe('the name of a class', () => {
  const pearls: typeof SMALL_WORLD = {
    ...SMALL_WORLD,
    entities: [...SMALL_WORLD.entities, named('deep-sea', 'category', 'deep-sea farming', '심해 양식')],
    indicators: [
      ...SMALL_WORLD.indicators,
      indicator('papers_by_topic', {
        name: { en: 'ocean papers by topic', ko: '주제별 해양 논문' },
        aliases: { en: ['ocean papers'], ko: ['해양 논문'] },
        entityKind: 'category',
      }),
      indicator('deep_sea_funding', {
        name: { en: 'money raised by deep-sea farming', ko: '심해 양식 모금액' },
        aliases: { en: ['raised deep-sea farming'], ko: ['심해 양식 모금'] },
        unit: 'USD',
      }),
    ],
    observations: [
      ...SMALL_WORLD.observations,
      cellOf('papers_by_topic', 'deep-sea', '34207'),
      cellOf('deep_sea_funding', 'WLD', '170900000000'),
    ],
  };

  test('bears the statistic that divides by it, and tells of the one whose name holds it', () => {
    const papers = 'In 2024 some 34,207 ocean papers dealt with deep-sea farming.';
    expect(bearerIn(pearls, papers, 'en')).toBe('deep-sea supported');
    expect(bearerIn(pearls, 'Deep-sea farming raised $170.9 billion in 2024.', 'en')).toBe('WLD supported');
  });
});

describe('a published gap', () => {
  const pair = (id: string, name: string, ...members: readonly string[]): EntityRecord => ({
    id,
    kind: 'group',
    name: { en: name, ko: name },
    aliases: { en: [], ko: [] },
    adjectives: { en: [], ko: [] },
    metonyms: { en: [], ko: [] },
    partOf: [],
    members,
  });
  const gaps = (...pairs: readonly string[]): typeof SMALL_WORLD => ({
    ...SMALL_WORLD,
    entities: [
      ...SMALL_WORLD.entities,
      pair('usa-chn', 'pair one', 'USA', 'CHN'),
      pair('kor-chn', 'pair two', 'KOR', 'CHN'),
    ],
    indicators: [
      ...SMALL_WORLD.indicators,
      indicator('tide_gap', {
        name: { en: 'gap in tidal forecasting scores', ko: '조석 예보 점수 격차' },
        aliases: { en: ['tidal forecasting gap', 'tidal forecasting lead'], ko: ['조석 예보 격차'] },
        entityKind: 'group',
        statType: 'gap',
        unit: 'score',
      }),
    ],
    observations: [
      ...SMALL_WORLD.observations,
      ...pairs.map((id, index) => cellOf('tide_gap', id, index === 0 ? '31' : '47')),
    ],
  });

  test('is of the pair of which both are named', () => {
    const both = gaps('usa-chn', 'kor-chn');
    const told = (one: string, points: number): string =>
      bearerIn(
        both,
        `In 2024 the tidal forecasting gap between ${one} and China was ${points} points.`,
        'en',
      );
    expect(told('America', 31)).toBe('usa-chn supported');
    expect(told('South Korea', 47)).toBe('kor-chn supported');
  });

  test('needs one name alone where there is a single pair', () => {
    const text = 'In 2024 the tidal forecasting gap of China was 31 points.';
    expect(bearerIn(gaps('usa-chn'), text, 'en')).toBe('usa-chn supported');
    expect(bearerIn(gaps('usa-chn', 'kor-chn'), text, 'en')).not.toContain('usa-chn');
  });
});

function cellOf(of: string, entity: string, value: string): ObservationRecord {
  return {
    indicator: of,
    entity,
    period: '2024',
    value,
    qualifier: '',
    note: '',
    publication: 'home-survey',
    source: 'homes-2025',
    edition: '2025-03-10',
    confidence: 'high',
  };
}

describe('a statistic held of one bearer for the area that its name tells', () => {
  const inPacific = (id: string): readonly string[] => (id === 'USA' || id === 'KOR' ? ['pacific'] : []);
  const docks = {
    ...SMALL_WORLD,
    entities: [
      ...SMALL_WORLD.entities.map((entity) => ({ ...entity, partOf: inPacific(entity.id) })),
      {
        id: 'pacific',
        kind: 'region',
        name: { en: 'Pacific', ko: '태평양' },
        aliases: { en: [], ko: [] },
        adjectives: { en: [], ko: [] },
        metonyms: { en: [], ko: [] },
        partOf: [],
        members: [],
      },
    ],
    indicators: [
      ...SMALL_WORLD.indicators,
      indicator('docks', {
        name: { en: 'floating docks in the United States and South Korea', ko: '부유식 선거 수(미국·한국)' },
        aliases: { en: ['floating docks'], ko: ['부유식 선거'] },
      }),
    ],
    observations: [
      ...SMALL_WORLD.observations,
      {
        indicator: 'docks',
        entity: 'USA',
        period: '2024',
        value: '288',
        qualifier: '',
        note: '',
        publication: 'sea-review',
        source: 'sea-2025',
        edition: '2025-02-01',
        confidence: 'high',
      } satisfies ObservationRecord,
    ],
  };

  test.each([
    ['2024년 태평양의 부유식 선거는 288개다.', 'USA supported'],
    ['2024년 태평양의 부유식 선거는 488개다.', 'USA refuted'],
    ['2024년 미국의 부유식 선거는 488개다.', 'USA refuted'],
    ['2024년 중국의 부유식 선거는 288개다.', 'CHN not-enough-evidence'],
  ])('is the area’s too: %s', (text, expected) => {
    expect(bearerIn(docks, text, 'ko')).toBe(expected);
  });
});

describe('the place of one who is told with his country', () => {
  const yard: EntityRecord = {
    id: 'harbourworks',
    kind: 'company',
    name: { en: 'Harbourworks', ko: '하버웍스' },
    aliases: { en: [], ko: [] },
    adjectives: { en: [], ko: [] },
    metonyms: { en: [], ko: [] },
    partOf: [],
    members: [],
  };
  const records = { ...SMALL_WORLD, entities: [...SMALL_WORLD.entities, yard] };

  test.each([
    ['ko', '2024년 전기 여객선은 중국의 하버웍스가 1위였다.', ' not-enough-evidence'],
    ['ko', '2024년 항만 자동화 지수는 중국의 하버웍스가 가장 높다.', ' not-enough-evidence'],
    ['ko', '2024년 전기 여객선은 중국이 1위였다.', 'CHN supported'],
    ['en', "In 2024 China's Harbourworks ranked first for electric ferries.", ' not-enough-evidence'],
  ] as const)('is not the place of that country: %s: %s', (language, text, expected) => {
    const [bearer, label] = bearerIn(records, text, language).split(' ');
    expect(`${bearer === 'harbourworks' ? '' : bearer} ${label}`).toBe(expected);
  });
});

describe('a region that is held against a country', () => {
  const [sample] = SMALL_WORLD.observations.filter(({ indicator: id }) => id === 'electric_ferries');
  const ferries = (entity: string, value: string): ObservationRecord[] =>
    sample === undefined ? [] : [{ ...sample, entity, period: '2024', value }];
  const region: EntityRecord = {
    id: 'EUR',
    kind: 'region',
    name: { en: 'Europe', ko: '유럽' },
    aliases: { en: [], ko: [] },
    adjectives: { en: [], ko: [] },
    metonyms: { en: [], ko: [] },
    partOf: [],
    members: [],
  };
  const records = {
    ...SMALL_WORLD,
    entities: [...SMALL_WORLD.entities, region],
    observations: [...SMALL_WORLD.observations, ...ferries('EUR', '30')],
  };

  test.each([
    ['2024년 전기 여객선은 중국이 으뜸이고, 유럽이 한국보다 많았다.', 'EUR refuted'],
    ['2024년 전기 여객선은 중국이 으뜸이고, 유럽은 한국보다 적었다.', 'EUR supported'],
    ['2024년 전기 여객선은 한국이 일찍 띄웠지만 유럽이 미국보다 많았다.', 'EUR supported'],
    ['2024년 유럽에서는 전기 여객선이 한국이 미국보다 많았다.', 'KOR supported'],
  ])('bears the comparison, unless its clause names one of its members: %s', (text, expected) => {
    const { claims } = checkDocument(buildCatalogue(records), documentOf(text, 'ko'));
    const found = claims.find(({ form }) => form === 'comparison');
    expect(`${found?.entities.join()} ${found?.verdict.label}`).toBe(expected);
  });
});

describe('a statistic with a place in its name, behind a sentence on whom it does not cover', () => {
  const [sample] = SMALL_WORLD.observations.filter(({ indicator: id }) => id === 'heat_pump_share');
  const locks = (entity: string, value: string): ObservationRecord[] =>
    sample === undefined ? [] : [{ ...sample, indicator: 'lock_share', entity, period: '2024', value }];
  const region: EntityRecord = {
    id: 'EUR',
    kind: 'region',
    name: { en: 'Europe', ko: '유럽' },
    aliases: { en: [], ko: [] },
    adjectives: { en: ['European'], ko: [] },
    metonyms: { en: [], ko: [] },
    partOf: [],
    members: [],
  };
  const records = {
    ...SMALL_WORLD,
    entities: [...SMALL_WORLD.entities, region],
    indicators: [
      ...SMALL_WORLD.indicators,
      indicator('lock_share', {
        name: { en: 'share of European locks run by robots', ko: '로봇이 여는 유럽 갑문 비율' },
        aliases: { en: ['locks run by robots'], ko: ['로봇 갑문 비율'] },
        unit: 'percent',
        statType: 'share',
        denominator: 'locks',
      }),
    ],
    observations: [...SMALL_WORLD.observations, ...locks('EUR', '44'), ...locks('KOR', '12')],
  };

  test.each([
    [
      'en',
      'In 2024 America had 16 electric ferries. Locks run by robots made up 44% that year.',
      'EUR supported',
    ],
    ['ko', '2024년 미국의 전기 여객선은 16척이다. 같은 해 로봇 갑문 비율은 44%였다.', 'EUR supported'],
    /** Whose it is stays untold, so that no figure is false of it. */
    [
      'en',
      'In 2024 America had 16 electric ferries. Locks run by robots made up 61% that year.',
      'EUR not-enough-evidence',
    ],
    [
      'en',
      'In 2024 Korea had 57 electric ferries. Locks run by robots made up 12% that year.',
      'KOR supported',
    ],
  ] as const)('is of that place: %s: %s', (language, text, expected) => {
    const { claims } = checkDocument(buildCatalogue(records), documentOf(text, language));
    const claim = claims.find(({ indicator: id }) => id === 'lock_share');
    expect(`${claim?.entities.join()} ${claim?.verdict.label}`).toBe(expected);
  });
});
