import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { checkDocument } from '../check.ts';
import { viewText } from '../claim/view.ts';
import {
  claimIn,
  claimRead,
  documentOf,
  reportOn,
  SMALL_CATALOGUE,
  SMALL_WORLD,
} from '../testing/small-world.ts';

describe('the time of a true figure', () => {
  test.each([
    ['한국의 히트펌프 보급률은 18.3%로 2023년 조사 때보다 높아졌다.', '18.3', /refuted/, false],
    ['2023년에 세운 한국의 기록 41척은 전기 여객선이 2024년 말 57척이 되며 깨졌다.', '41', / 2023$/, true],
    [
      '한국의 전기 여객선은 2024년 57척이다. 2023년의 41척보다는 많다. 같은 해 중국의 전기 여객선은 214척이다.',
      '214',
      / supported CHN 2024$/,
      true,
    ],
    [
      '2024년 전기 여객선은 중국이 214척, 한국이 57척이다. 1년 전에는 각각 150척, 41척이었으니 중국이 더 늘었다.',
      '41',
      / supported KOR 2023$/,
      true,
    ],
  ] as const)('is not that of another (%s)', (text, words, pattern, expected) => {
    expect(pattern.test(claimRead(text, words, 'ko'))).toBe(expected);
  });
});

test.each([
  ['South Korea’s count of electric ferries for rivers and below in 2023 is 41.', '41 2023 supported'],
  [
    'South Korea’s share of homes heated by heat pumps for three to five years of 18.3% in 2024 was a record.',
    '18.3% 2024 supported',
  ],
])('words and numbers of a name are none of the figure: %s', (text, expected) => {
  const read = reportOn(text, 'en')
    .claims.filter(({ quantity }) => quantity !== null)
    .map(({ quantity, period, verdict }) => `${quantity?.text} ${period?.to} ${verdict.label}`);
  expect(read).toEqual([expected]);
});

describe('what another has', () => {
  test.each([
    [
      'In 2024 South Korea had 57 electric ferries, second only to China’s 214.',
      'second only to',
      'runner-up supported KOR 2024',
    ],
    [
      'In 2024 electric ferries in South Korea grew faster than in China.',
      'China',
      'comparison not-enough-evidence KOR 2024',
    ],
    [
      'Of the electric ferries in China and South Korea in 2024, all but 60 electric ferries were in the former.',
      '60',
      'sum not-enough-evidence CHN 2024',
    ],
    [
      'In 2024 China had 214 electric ferries, South Korea 57 and the United States 16. Between them, they have 290 of the 500 electric ferries.',
      '290 of the 500',
      'part-of-whole not-enough-evidence CHN 2024',
    ],
  ])('is no falsehood: %s', (text, words, expected) => {
    expect(claimRead(text, words, 'en')).toBe(expected);
  });

  test.each([
    [
      "America's grade for harbour automation in 2024, 58.2, is over 25 points lower than that of China, at 83.6.",
      '58.2',
      'en',
      'value supported USA 2024',
    ],
    [
      'The largest Chinese fleet of electric ferries in 2024 had 214 of them, 3.8 times the largest Korean one.',
      '3.8 times',
      'en',
      'ratio supported CHN 2024',
    ],
    [
      '2024년 미국의 핵융합 투자액은 48억 달러로 전년보다 49% 늘었고, 히트펌프 보조금의 두 배를 웃돈다.',
      '두 배를 웃돈',
      'ko',
      'ratio not-enough-evidence USA 2024',
    ],
  ] as const)('is told apart from what is compared: %s', (text, words, language, expected) => {
    expect(claimRead(text, words, language)).toBe(expected);
  });

  test('is no average, nor an average its', () => {
    const text = "China's homes have a heat pump share of 26.4%. In 2023 the average was 22%.";
    expect(claimRead(text, '22', 'en')).toMatch(/not-enough-evidence/);
  });

  test('is compared by what it owns', () => {
    const roles = (text: string): string[] =>
      viewText(text, 'ko', SMALL_CATALOGUE.in('ko')).sentences.flatMap(({ entities }) =>
        entities.map(({ role }) => role),
      );
    expect(roles('미국의 최신 항만이 한국의 최신 항만보다 빠르다.')).toEqual(['genitive', 'comparator']);
    expect(roles('중국의 몫이 미국보다 크다.')).toEqual(['genitive', 'comparator']);
    expect(roles('중국의 매출이 작년보다 크다.')).toEqual(['genitive']);
  });
});

describe('Korean words', () => {
  const view = (text: string) => viewText(text, 'ko', SMALL_CATALOGUE.in('ko')).sentences[0];

  test('that say what became so lose to nobody', () => {
    const kinds = (text: string) => view(text)?.cues.map(({ kind }) => kind);
    expect(kinds('한국이 중국과 같아졌다.')).not.toContain('behind');
    expect(kinds('한국이 중국에 졌다.')).toContain('behind');
  });

  test('that grant something end a clause', () => {
    expect(view('여객선은 17% 늘고도 몫은 줄었다.')?.clauses).toHaveLength(2);
    expect(view('그 항만은 경고도 받았다.')?.clauses).toHaveLength(1);
  });

  test('by which a value is divided name no statistic', () => {
    const indicators = SMALL_WORLD.indicators.map((one) =>
      one.id === 'electric_ferries'
        ? { ...one, name: { en: 'population', ko: '인구' }, aliases: { en: ['population'], ko: ['인구'] } }
        : one,
    );
    const catalogue = buildCatalogue({ ...SMALL_WORLD, indicators }).in('ko');
    const words = (text: string) => viewText(text, 'ko', catalogue).sentences[0]?.words.length;
    expect(words('인구 10만 명당 57척이다.')).toBe(0);
    expect(words('인구 증가로 57척이다.')).toBe(1);
  });
});

test('a value that rose only to fall again is not the newest', () => {
  const text = '전기 여객선은 2024년 중국이 214척이다. 미국은 18척에서 15척으로 줄었다가 16척이 됐다.';
  expect(claimRead(text, '18척에서 15척', 'ko')).not.toMatch(/refuted/);
});

describe('a figure', () => {
  test.each([
    ['In 2024 the ports of South Korea, unlike those of China, held 57 electric ferries.', '57', 'KOR'],
    ["South Korea's ports, unlike China's, held 57 electric ferries in 2024.", '57', 'KOR'],
    ['In contrast to China, South Korea had 57 electric ferries in 2024.', '57', 'KOR'],
  ])('is not that of whom the contrary is said: %s', (text, words, bearer) => {
    expect(claimRead(text, words, 'en')).toBe(`value supported ${bearer} 2024`);
  });

  test.each([
    ['en', 'In 2024 China had 214 electric ferries. No country has reached 300 electric ferries.', '300'],
    ['en', 'In 2024 China had 214 electric ferries. Nobody has yet run 300 electric ferries.', '300'],
    ['ko', '2024년 중국의 전기 여객선은 214척이다. 어느 나라도 전기 여객선 300척에 이르지 못했다.', '300'],
    ['ko', '2024년 중국의 전기 여객선은 214척이다. 전기 여객선이 300척인 나라는 없다.', '300'],
  ] as const)('that nobody has is not called false of the one before (%s)', (language, text, words) => {
    expect(claimRead(text, words, language)).not.toMatch(/refuted/);
  });
});

describe('of whom or what a figure is', () => {
  /** Not called false, of whoever it is read. */
  test.each([
    [
      'en',
      'Electric ferries in 2024: 214, 57 and 160 respectively for China, South Korea and their American rival.',
      '160',
    ],
    [
      'en',
      'In 2024 electric ferries numbered 214, 57 and 160 respectively in China, South Korea and a neutral port.',
      '160',
    ],
    [
      'en',
      'In 2024 China had 214 electric ferries; we are third on 60, just behind South Korea.',
      'behind South Korea',
    ],
    ['en', 'In 2024 China had 214 electric ferries. In 2023 the Chinese were still 109 ahead.', '109'],
    ['en', 'In 2024 electric ferries spread. South Korea nearly matches China (57).', '57'],
    ['ko', '부산 선주조합이 조합사 73곳에 물으니 2024년 한국의 전기 여객선은 90척이었다.', '90'],
    ['ko', '강변 항만협의회가 회원사에 설문한 결과 2024년 한국의 전기 여객선은 90척이다.', '90'],
    ['ko', '2024년 한국의 전기 여객선은 57척이다. 2023년에는 중국에 130척 넘게 뒤졌다.', '130'],
    ['ko', '2024년 항만 자동화 지수에서 중국은 40개다.', '40'],
  ] as const)('is left open where the words give it to another (%s): %s', (language, text, words) => {
    expect(claimRead(text, words, language)).not.toMatch(/refuted/);
  });

  test.each([
    [
      'en',
      'In 2024 South Korea had 57 electric ferries, after 34 in 2022. China had nearly four times as many.',
      'nearly four times',
      'CHN',
    ],
    [
      'en',
      'Electric ferries spread in 2024: in South Korea it is 57 and in China a hundred more.',
      '57',
      'KOR',
    ],
    ['ko', '2024년 전기 여객선은 중국이 214척, 한국이 그다음이다.', '그다음', 'KOR'],
  ] as const)('is told by the words around (%s): %s', (language, text, words, bearer) => {
    expect(claimRead(text, words, language)).toContain(`supported ${bearer}`);
  });
});

describe('a figure or comparison', () => {
  test.each([
    ['en', 'Only South Korea lost electric ferries in 2024.', 'Only South Korea'],
    ['en', 'In 2024 South Korea led the five countries with electric ferries.', 'led'],
    [
      'en',
      'In 2024 China had 214 electric ferries. America was ahead of China by number of piers.',
      'ahead of China',
    ],
    [
      'en',
      'Home Survey asked about heat pumps in 2024. South Korea was the most wary of heat pumps in homes.',
      'most',
    ],
    [
      'en',
      "In 2024 the United States' share of tidal patents was 13 per cent, beside the 8.2 per cent Sea Review gives for South Korea.",
      '13 per cent',
    ],
    ['ko', '2024년 중국의 전기 여객선은 214척이다. 미국은 건수로는 중국을 앞섰다.', '앞섰'],
  ] as const)('is not called false where something else may be meant (%s): %s', (language, text, words) => {
    const claims = reportOn(text, language).claims.filter((claim) => claim.text.includes(words));
    expect(claims.map(({ verdict }) => verdict.label)).not.toContain('refuted');
  });

  test.each([
    [
      'en',
      'In 2024 China had 214 electric ferries and South Korea 57; for the latter this was up from 41 in 2023.',
      '41',
      'KOR 2023',
    ],
    [
      'en',
      'In 2024 China had 214 electric ferries and South Korea 57. America’s 16 were less than a third of the latter’s.',
      'less than a third',
      'USA 2024',
    ],
    ['en', 'South Korea had 41 electric ferries in 2023 and 57 by 2024.', '57', 'KOR 2024'],
    [
      'en',
      'In 2024 China ran 214 electric ferries; in South Korea the fleet of electric ferries grew to 57, ahead of America’s.',
      'ahead of America',
      'KOR 2024',
    ],
    [
      'ko',
      '2024년 전기 여객선은 미국이 16척으로 꼴찌고 한국, 중국 순으로 올라간다.',
      '순으로',
      'KOR,CHN 2024',
    ],
  ] as const)('is found (%s): %s', (language, text, words, about) => {
    expect(claimRead(text, words, language)).toContain(`supported ${about}`);
  });

  test.each([
    [
      'Electric ferries in China numbered 214 in 2024, the most on record.',
      'the most on record',
      'record supported CHN',
    ],
    [
      'Electric ferries in the United States numbered 16 in 2024, the most on record.',
      'the most on record',
      'record refuted USA',
    ],
    [
      'Electric ferries are in fashion: South Korea bought more two years running.',
      'two years running',
      'streak supported KOR',
    ],
  ])('that words put so is read: %s', (text, words, expected) => {
    const found = reportOn(text, 'en').claims.filter(
      (claim) => words.includes(claim.text) || claim.text.includes(words),
    );
    expect(
      found.map(({ form, verdict, entities }) => `${form} ${verdict.label} ${entities.join()}`),
    ).toContain(expected);
  });

  test('with a level is of its own time, not of one told in passing', () => {
    const text =
      'South Korea, which had 41 electric ferries in 2023, ended last year level with China in electric ferries.';
    expect(claimRead(text, 'level with', 'en')).toMatch(/ 2024$/);
  });
});

test('countries that are counted are no value of one of them', () => {
  const text =
    'In 2024 there were 57 electric ferries in South Korea. Its five countries have electric ferries.';
  expect(reportOn(text, 'en').claims.map(({ verdict }) => verdict.label)).not.toContain('refuted');
});

test('two values of which the newest editions are not one are compared as they stand now', () => {
  const observations = SMALL_WORLD.observations.flatMap((cell) =>
    cell.entity === 'KOR' && cell.indicator === 'electric_ferries' && cell.period === '2024'
      ? [
          cell,
          { ...cell, value: '59', source: 'tide-2025', publication: cell.publication, edition: '2025-04-01' },
        ]
      : [cell],
  );
  const text = 'South Korea had 59 electric ferries in 2024, 18 more than the 41 of 2023.';
  const report = checkDocument(buildCatalogue({ ...SMALL_WORLD, observations }), documentOf(text, 'en'));
  expect(claimIn(report, '18').verdict.label).toBe('supported');
});

describe('words that lead a figure astray', () => {
  test.each([
    ['2024년 히트펌프 보급률은 중국이 26.4%이고 한국은 18.3%로 중국에 8.1 모자랐다.', '18.3'],
    [
      '미국에서 크게 불어나는 동안 2024년 중국의 히트펌프 보급률은 28.2%에서 26.4%로, 늘기는커녕 줄었다.',
      '28.2',
    ],
    ['2024년 한국의 히트펌프 보급률이 빠졌다는 말과 달리 전기 여객선은 41척에서 57척으로 늘었다.', '41'],
    ['2024년 전기 여객선은 중국 것이 214척이고, 모두 새 모델 것이다.', '214'],
    ['In 2024 China’s 214 electric ferries were more than Korea’s and America’s together.', '214'],
    [
      'In 2024 homes heated by heat pumps in Korea, at 18.3%, trail China’s 26.4% by just over eight.',
      '18.3',
    ],
    [
      'In 2024 China’s 214 electric ferries were 141 more than Korea’s (57) and America’s (16) together.',
      '141',
    ],
    [
      'In 2024 China’s harbour automation score of 83.6 is some twenty-five points more than America’s 58.2.',
      '83.6',
    ],
  ] as const)('%s', (text, words) => {
    const report = reportOn(text, /[가-힣]/.test(text) ? 'ko' : 'en');
    expect(
      report.claims.filter(({ verdict }) => verdict.label === 'refuted').map((claim) => claim.text),
    ).toEqual([]);
    expect(claimIn(report, words).verdict.label).toBe('supported');
  });

  test('what passed in a country passed nobody', () => {
    const { claims } = reportOn('In 2024 fifty-seven electric ferries passed in South Korea.', 'en');
    expect(
      claims.map(({ form, entities, verdict }) => `${form} ${entities.join()} ${verdict.label}`),
    ).toEqual(['value KOR supported']);
  });

  test('what the others do is not what the one before does', () => {
    const { claims } = reportOn(
      'In 2024 electric ferries in Korea were rising, the other two’s were falling.',
      'en',
    );
    expect(claims.map(({ text }) => text)).toEqual(['rising']);
  });

  test('to what something would grow is foretold', () => {
    const text = 'In 2024 electric ferries in Korea would grow by ten, to 67.';
    expect(claimIn(reportOn(text, 'en'), '67').modality).toBe('forecast');
  });
});

describe('more words that lead a figure astray', () => {
  const read = (text: string): string[] =>
    reportOn(text, /[가-힣]/.test(text) ? 'ko' : 'en').claims.map(
      ({ text: words, form, verdict, entities, others }) =>
        `${words} ${form} ${[entities.join(), others.join()].filter(Boolean).join(' < ')} ${verdict.label}`,
    );

  test.each([
    ['2024년 전기 여객선은 중국이 미국은 물론 한국도 제쳤다.', '미국은 물론 한국도 제쳤 overtake CHN < USA'],
    [
      '중국의 전기 여객선은 2024년 214척이다. 한국은 2023년 41척으로 전년보다 21% 늘었다.',
      '21% growth KOR supported',
    ],
    ['2024년 전기 여객선은 한국이 중국의 4분의 1밖에 안 된다.', '4분의 1 ratio KOR < CHN'],
    [
      'In 2024 electric ferries in China rose by 43%, those in South Korea by about 39%.',
      'about 39% growth KOR supported',
    ],
    [
      'In 2024 China ran 157 electric ferries more than South Korea, the American partner it has.',
      '157 difference CHN < KOR supported',
    ],
  ])('%s', (text, expected) => {
    expect(read(text).join('; ')).toContain(expected);
  });

  test('who publishes a report has none of its figures', () => {
    const text =
      'In 2024 electric ferries in service numbered 57 in South Korea, says the Sea Review that China publishes each year: 39% more than in 2023.';
    expect(read(text).join('; ')).not.toContain('CHN');
  });

  test('who gave something its name has none of its figures', () => {
    const text = 'In 2024, in what China calls the harbour league, South Korea had 57 electric ferries.';
    expect(read(text)).toEqual(['57 value KOR supported']);
    const other = 'Of what China calls the little fleets, 57 electric ferries sailed in 2024.';
    expect(read(other).join('; ')).not.toContain('CHN');
  });

  test('of two values held against each other the second may be of the year before', () => {
    const told = read('There were more electric ferries in South Korea in 2024: 57 against 41.');
    expect(told).toEqual(['57 value KOR supported', '41 value KOR supported']);
    const other = read('There were more electric ferries in South Korea in 2024: 57 against 14.');
    expect(other.at(-1)).toBe('14 value KOR not-enough-evidence');
  });

  test('a part in a country is of no value of that country', () => {
    expect(
      read('In 2024 a quarter in China and a sixth in Korea of homes had heat pumps.').join('; '),
    ).not.toContain('ratio');
  });

  test('a multiple behind a sum of those named before is none of theirs alone', () => {
    const text =
      '2024년 전기 여객선은 한국이 57척, 미국이 16척이다. 두 나라를 모두 합쳐도 73척으로 중국의 절반에 못 미친다.';
    expect(read(text).filter((claim) => claim.includes('refuted'))).toEqual([]);
  });

  test('how many a country lacks is no bound', () => {
    const [claim] = reportOn('In 2024 South Korea is short of 2,700 electric ferries.', 'en').claims;
    expect(claim?.quantity?.text).toBe('2,700');
    expect(claim?.verdict.label).not.toBe('supported');
  });

  test.each([
    [
      'Only China (214) and Korea (57) ran more than 20 electric ferries in 2024.',
      'exclusive CHN,KOR supported',
    ],
    [
      'In 2024 China ran 141 electric ferries more than Korean (57) and American (16) ones together.',
      '141 difference CHN < KOR,USA supported',
    ],
    [
      'In 2024 electric ferries in Korea numbered 57, 16 more than the year before and 23 more than the one before that.',
      '23 change KOR supported',
    ],
    ['2024년 전기 여객선은 중국이 214척으로 꼴찌 미국(16척)의 13배다.', '꼴찌 superlative USA supported'],
    [
      '2024년 전기 여객선은 나란히 57척인 한국·중국보다 미국이 적다.',
      '나란히 57척인 한국·중국 equality KOR < CHN refuted',
    ],
    [
      '중국의 전기 여객선은 2022년 120척에서 해마다 늘어 2024년 214척이 됐다.',
      '해마다 늘어 trend CHN supported',
    ],
    [
      'In 2024 South Korea ran 57 electric ferries, a record and 39% more than in 2023.',
      'a record record KOR supported',
    ],
    [
      'South Korea ran 57 electric ferries in 2024, after 41 in 2023 and 34 in 2022.',
      '41 value KOR supported',
    ],
    [
      'In 2024 homes heated by heat pumps in South Korea made up 18.3 per cent, after 14.9 the year before.',
      '14.9 value KOR supported',
    ],
    [
      'In 2024 South Korea ran 57 electric ferries, 39 per cent more than the 41 of 2023.',
      '41 value KOR supported',
    ],
    ['2024년 히트펌프 보급률은 한국이 18.3%로 세계 평균(26.4%)보다 낮다.', 'comparison KOR < WLD'],
    ['2024년 전기 여객선은 한국이 미국에 겨우 41척 앞섭니다.', '41척 difference KOR < USA supported'],
    ['In 2024 Korea ran 57 electric ferries and so passed America with its 16.', '16 value USA supported'],
    [
      'Of electric ferries Korea ran 57 in 2024, up from 41; China 214, America 16.',
      '214 value CHN supported',
    ],
    ['2024년 전기 여객선은 미국이 16척이다. 한국은 이곳의 3.6배다.', '3.6배 ratio KOR supported'],
    ['2024년 전기 여객선 1위는 중국(214척), 꼴찌는 미국(16척)이다.', '꼴찌 superlative USA supported'],
    ['한국의 전기 여객선은 2024년 57척으로 3년 통계에서 가장 많았다.', 'record KOR supported'],
    [
      '한국해운협회가 이달 낸 전기 여객선 편에서 한국은 57척으로 전년보다 39% 늘었다.',
      '39% growth KOR supported',
    ],
  ])('%s', (text, expected) => {
    expect(read(text).join('; ')).toContain(expected);
  });

  test('who is left out has none of the figures', () => {
    const text = 'Leave out China, and the electric ferries of 2024 shrink from 287 to 73 in the Sea Review.';
    expect(read(text).filter((claim) => /CHN|refuted/.test(claim))).toEqual([]);
  });
});
