import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import { viewText } from '../../claim/view.ts';
import type { Language } from '../../language/language.ts';
import {
  claimIn,
  documentOf,
  indicator,
  reportOn,
  SMALL_CATALOGUE,
  SMALL_WORLD,
} from '../../testing/small-world.ts';

type Case = readonly [language: Language, words: string, bearers: string, text: string];

const BOUND: readonly Case[] = [
  ['ko', '57', 'KOR', '2024년 한국의 전기 여객선은 중국 다음으로 많은 57척이다.'],
  ['ko', '네 배', 'CHN', '2024년 중국의 전기 여객선은 한국 평균(57척)의 네 배다.'],
  ['ko', '54%', 'CHN', '미국이 놀랐다. 2024년 미국이 아는 조력 터빈 특허의 54%를 중국이 냈다.'],
  [
    'ko',
    '두 배',
    'USA',
    '2024년 핵융합 투자는 중국이 24억 달러, 미국이 48억 달러였다. 뒤의 것이 앞의 것의 두 배다.',
  ],
  ['en', '16', 'USA', 'In 2024 Chinese electric ferries numbered 214, against 16 for American ones.'],
  [
    'en',
    'twice',
    'USA',
    'China invested $2.4 billion in private fusion in 2024. America raised more. The latter invested twice as much as the former.',
  ],
  ['en', 'twice', 'USA', 'In 2024 private fusion investment in America was twice the tally for China.'],
  /** A sentence before in the paragraph named the bearer, whatever the statistic. */
  ['ko', '7억 달러', 'KOR', '한국은 서두르고 있다. 2024년 민간 핵융합 투자액은 7억 달러였다.'],
  [
    'en',
    '$0.7 billion',
    'KOR',
    'Korea is in a hurry. Private fusion investment came to $0.7 billion in 2024.',
  ],
  /** A list of numbers, each with its name behind it, or right before it. */
  [
    'en',
    '$2.6 billion',
    'CHN',
    'In 2024 private fusion investment reached $4.9 billion in America, $2.6 billion in China and $0.7 billion in Korea.',
  ],
  [
    'en',
    '19',
    'USA',
    'In 2024 there were 224 electric ferries in China in service, 19 in America, 59 in Korea and none elsewhere.',
  ],
  [
    'en',
    '219',
    'CHN',
    'In 2024 there were 19 American electric ferries, Chinese ones 219 and Korean ones 59.',
  ],
  [
    'en',
    '59',
    'KOR',
    'In 2024 electric ferries numbered 19 for the American fleet and 59 for the Korean fleet.',
  ],
  [
    'en',
    '$2.6 billion',
    'CHN',
    'Private fusion investment came to $9.9 billion in 2024. More than a quarter, $2.6 billion, went to China.',
  ],
  /** A list of numbers in the order of those named before it. */
  [
    'ko',
    '153척',
    'CHN',
    '2024년 전기 여객선은 중국이 219척, 한국이 59척이었다. 2023년에는 153척과 43척이었다.',
  ],
  [
    'en',
    '43',
    'KOR',
    'In 2024 China ran 219 electric ferries and Korea 59. In 2023 the numbers were 153 and 43.',
  ],
  [
    'ko',
    '59척',
    'KOR',
    '미국 배를 본떠 중국, 한국 순으로 전기 여객선을 늘렸다. 2024년 척수는 차례로 219척, 59척이다.',
  ],
  /** The subject stands behind one after whom it only ranks. */
  [
    'ko',
    '59척',
    'KOR',
    '전기 여객선은 한국이 2023년 43척이었다. 중국(153척)에 이어 2위다. 2024년에는 59척으로 늘었다.',
  ],
  /** Behind a whole stand the names of its parts; behind what rose, those who drove it. */
  ['ko', '97억 달러', 'WLD', '2024년 민간 핵융합 투자 97억 달러 가운데 중국이 26억 달러를 차지했다.'],
  [
    'en',
    '$9.7 billion',
    'WLD',
    'In 2024 private fusion investment hit $9.7 billion, a quarter of which went to China.',
  ],
  ['en', '$9.7 billion', 'WLD', 'Private fusion investment rose to $9.7 billion in 2024, led by China.'],
  ['en', '$9.7 billion', 'WLD', 'Private fusion investment hit $9.7 billion in 2024 as China expanded.'],
  /** What leads an English sentence is about its subject. */
  ['en', '59', 'KOR', 'With 59 electric ferries in service in 2024, South Korea is in the lead.'],
  /** A rank among the world's is not the world's own. */
  ['ko', '2위', 'KOR', '한국은 2024년 전기 여객선 59척을 띄웠다. 세계 2위다.'],
  /** The home country is the one spoken of. */
  [
    'ko',
    '8억 달러',
    'KOR',
    '한국 업계가 긴장한다. 2024년 세계 핵융합 투자는 97억 달러였지만 자국 투자는 8억 달러였다.',
  ],
];

describe('a number is about', () => {
  test.each(BOUND)('%s: «%s» → %s: %s', (language, words, bearers, text) => {
    expect(claimIn(reportOn(text, language), words).entities.join()).toBe(bearers);
  });

  test('whom it is left to right behind it', () => {
    const report = reportOn(
      'In 2024 electric ferries numbered 214 in China, and 16 American ones sailed.',
      'en',
    );
    expect(claimIn(report, '16').entities).toEqual(['USA']);
  });

  test('what was said before where a multiple names only whom it is told of', () => {
    const report = reportOn(
      'China had 214 electric ferries in 2024, against about a quarter as many in South Korea.',
      'en',
    );
    expect(claimIn(report, 'quarter').others).not.toContain('KOR');
  });
});

describe('a false figure right behind which its bearer stands', () => {
  test('is refuted, though it is true of another', () => {
    const text = 'In 2024 there were 57 electric ferries in China and 214 in South Korea.';
    const { entities, verdict } = claimIn(reportOn(text, 'en'), '57');
    expect([entities.join(), verdict.label]).toEqual(['CHN', 'refuted']);
  });
});

describe('a joint name', () => {
  test('gives each of its bearers a number of the list', () => {
    const world = buildCatalogue({
      ...SMALL_WORLD,
      contractions: [{ language: 'ko', text: '한미', entities: ['KOR', 'USA'] }],
    });
    const text = '2024년 한미의 전기 여객선은 각각 59척, 19척이었다.';
    const { claims } = checkDocument(world, documentOf(text, 'ko'));
    expect(claims.map(({ entities }) => entities.join())).toEqual(['KOR', 'USA']);
  });
});

describe('the bearer of a clause that goes on', () => {
  const verdict = (text: string, words: string): string[] => {
    const claim = claimIn(reportOn(text, 'en'), words);
    return [claim.entities.join(), claim.verdict.label];
  };

  test('is the one of whom “that of” tells, whatever verb of change is behind it', () => {
    const before = 'In 2024 the share of homes heated by heat pumps in South Korea rose to 18.3 per cent.';
    expect(verdict(`${before} That of China shrank by 6.4 per cent.`, '6.4 per cent')).toEqual([
      'CHN',
      'supported',
    ]);
    expect(verdict(`${before} By contrast, that of China sank to 26.4 per cent.`, '26.4')).toEqual([
      'CHN',
      'supported',
    ]);
  });

  test('is the next of a list whose verb leads to each number', () => {
    const fleets = (number: string): string =>
      `In electric ferries China came to 214 in 2024 and South Korea to ${number}.`;
    expect(verdict(fleets('57'), '57')).toEqual(['KOR', 'supported']);
    expect(verdict(fleets('91'), '91')).toEqual(['KOR', 'refuted']);
  });
});

describe('who ranks right before', () => {
  test('is neither bearer nor compared with', () => {
    const [sentence] = viewText(
      '한국의 보급률은 미국 다음으로 낮다.',
      'ko',
      SMALL_CATALOGUE.in('ko'),
    ).sentences;
    expect(sentence?.entities.map(({ role }) => role)).toEqual(['genitive', 'precedes']);
  });
});

describe('a statistic of one bearer', () => {
  const world = buildCatalogue({
    ...SMALL_WORLD,
    indicators: [
      ...SMALL_WORLD.indicators,
      indicator('sailors_abroad', {
        name: { en: 'sailors aboard foreign merchant ships', ko: '외국 상선의 선원' },
      }),
    ],
    observations: [
      ...SMALL_WORLD.observations,
      {
        indicator: 'sailors_abroad',
        entity: 'CHN',
        period: '2024',
        value: '4312',
        qualifier: '',
        note: '',
        publication: 'sea-review',
        source: 'sea-2025',
        edition: '2025-02-01',
        confidence: 'high',
      },
    ],
  });

  test('is about that one where its clause names another too', () => {
    const text = 'In 2024 America employed 4,312 Chinese sailors aboard foreign merchant ships.';
    const { entities, verdict } = claimIn(checkDocument(world, documentOf(text, 'en')), '4,312');
    expect([entities.join(), verdict.label]).toEqual(['CHN', 'supported']);
  });

  test('is about that one where it is taken together with a neighbour', () => {
    const text =
      'Of all the sailors in China and America in 2024 whose employer is known, 4,312 were aboard foreign merchant ships.';
    const { entities, verdict } = claimIn(checkDocument(world, documentOf(text, 'en')), '4,312');
    expect([entities.join(), verdict.label]).toEqual(['CHN', 'supported']);
  });
});

describe('the place of a dateline', () => {
  test.each([
    ['en', 'SEOUL, May 7 (Harbour News) - In 2024 China ran 214 electric ferries.'],
    ['en', 'Seoul (Harbour News) — Electric ferries of China numbered 214.'],
    ['ko', '(서울=한길통신) 2024년 중국의 전기 여객선은 214척이다.'],
  ] as const)('bears nothing (%s): %s', (language, text) => {
    const { claims } = reportOn(text, language);
    expect(claims.flatMap(({ entities }) => entities)).toEqual(['CHN']);
  });

  test('is none in prose', () => {
    const { claims } = reportOn('South Korea was busy – its electric ferries numbered 57 in 2024.', 'en');
    expect(claims.flatMap(({ entities }) => entities)).toEqual(['KOR']);
  });
});

describe('bearers told together', () => {
  /** A pact of the two largest, for which more is published than its members have of their own. */
  const pact = {
    id: 'PACT',
    kind: 'group',
    name: { en: 'Harbour Pact', ko: '항만 협약' },
    aliases: { en: [], ko: [] },
    adjectives: { en: [], ko: [] },
    metonyms: { en: [], ko: [] },
    partOf: [],
    members: ['USA', 'CHN'],
  };
  const [ferries] = SMALL_WORLD.observations.filter(
    ({ indicator: of, entity, period }) => of === 'electric_ferries' && entity === 'CHN' && period === '2024',
  );
  const catalogue = buildCatalogue({
    ...SMALL_WORLD,
    entities: [...SMALL_WORLD.entities, pact],
    observations: [
      ...SMALL_WORLD.observations,
      ...(ferries === undefined ? [] : [{ ...ferries, entity: 'PACT', value: '250' }]),
    ],
  });
  test.each([
    ['In 2024 the United States and China together had 250 electric ferries.', ['PACT'], 'supported'],
    ['In 2024 South Korea and China together had 271 electric ferries.', ['KOR', 'CHN'], 'supported'],
  ] as const)('are the group of just these, where it has values of its own: %s', (text, entities, label) => {
    const claim = claimIn(checkDocument(catalogue, documentOf(text, 'en')));
    expect([...claim.entities].sort()).toEqual([...entities].sort());
    expect(claim.verdict.label).toBe(label);
  });
});

describe('a value behind whom the bearer is held against', () => {
  test.each([
    /** "With" hands the one right before it the number, also one in words. */
    ['In 2024 China had 140 electric ferries more than Korea with 57.', '57', 'KOR supported'],
    ['In 2024 China had twelve electric ferries more than Korea with 57.', '57', 'KOR supported'],
    [
      'In 2024 China had 214 electric ferries, ahead of Korea with 57 and America with 16.',
      '16',
      'USA supported',
    ],
    /** Without a comma it may be of either. */
    ['In 2024 China was ahead of Korea with 214 electric ferries.', '214', 'CHN supported'],
    ['In 2024 China was ahead of Korea with 57 electric ferries.', '57', 'CHN not-enough-evidence'],
    /** A place and two values. */
    ['In 2024 Korea came second with 57 behind China with 214 electric ferries.', '57', 'KOR supported'],
    [
      'In 2024 Korea came second with 71.3 behind China with 83.6 in harbour automation.',
      '71.3',
      'KOR supported',
    ],
    ['In 2024 Korea was 12.3 points behind China with 83.6 in harbour automation.', '12.3', 'KOR supported'],
    /** Of a pair behind them, the first is of whom the sentence is about. */
    [
      'In 2024, two years after overtaking Korea, America fell behind it in electric ferries: 16 against 57.',
      '57',
      'KOR supported',
    ],
    [
      'In 2024, two years after overtaking Korea, America fell behind it in electric ferries: 16 against 57.',
      '16',
      'USA supported',
    ],
    [
      'In 2024, two years after overtaking Korea, America fell behind it in electric ferries: 57 against 16.',
      '57',
      'USA refuted',
    ],
  ])('%s', (text, words, expected) => {
    const { entities, verdict } = claimIn(reportOn(text, 'en'), words);
    expect(`${entities[0]} ${verdict.label}`).toBe(expected);
  });
});
