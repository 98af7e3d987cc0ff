import { describe, expect, test } from 'vitest';
import { buildCatalogue } from './catalogue/catalogue.ts';
import { checkDocument } from './check.ts';
import { claimIn, documentOf, reportOn, SMALL_WORLD } from './testing/small-world.ts';

type Case = readonly [expected: string, en: string, ko: string];

/** The first claim, as `form verdict reason`, in each language. */
function outcomes(en: string, ko: string): string[] {
  return [reportOn(en, 'en'), reportOn(ko, 'ko')].map((report) => {
    const { form, verdict } = claimIn(report);
    return `${form} ${verdict.label} ${verdict.reason}`;
  });
}

const FORMS: readonly Case[] = [
  [
    'value supported agrees',
    'The United States invested $4.8 billion in private fusion in 2024.',
    '2024년 미국의 민간 핵융합 투자액은 48억 달러였다.',
  ],
  [
    'value refuted disagrees',
    'Private fusion investment in the United States reached $5.9 billion in 2024.',
    '2024년 미국의 민간 핵융합 투자액은 59억 달러였다.',
  ],
  [
    'value not-enough-evidence within-noise',
    'Private fusion investment in the United States reached $4.9 billion in 2024.',
    '2024년 미국의 민간 핵융합 투자액은 49억 달러였다.',
  ],
  [
    'share supported agrees',
    'In 2024 the United States accounted for 50 per cent of global private fusion investment.',
    '2024년 미국은 세계 핵융합 투자의 50%를 차지했다.',
  ],
  [
    'growth supported agrees',
    'Private fusion investment in China rose 58 per cent in 2024.',
    '2024년 중국의 핵융합 투자는 전년보다 58% 늘었다.',
  ],
  [
    'growth refuted disagrees',
    'Private fusion investment in China rose 75 per cent in 2024.',
    '2024년 중국의 핵융합 투자는 전년보다 75% 늘었다.',
  ],
  [
    'growth refuted disagrees',
    'Private fusion investment in China fell 58 per cent in 2024.',
    '2024년 중국의 핵융합 투자는 전년보다 58% 줄었다.',
  ],
  [
    'growth refuted percent-for-points',
    'In Korea the share of homes heated by heat pumps rose 3.4 per cent in 2024.',
    '2024년 한국의 히트펌프 보급률은 전년보다 3.4% 늘었다.',
  ],
  [
    'change supported agrees',
    'In Korea the share of homes heated by heat pumps rose by 3.4 percentage points in 2024.',
    '2024년 한국의 히트펌프 보급률은 전년보다 3.4%포인트 올랐다.',
  ],
  [
    'change refuted points-for-percent',
    'In Korea the share of homes heated by heat pumps rose by 23 percentage points in 2024.',
    '2024년 한국의 히트펌프 보급률은 전년보다 23%포인트 올랐다.',
  ],
  [
    'difference supported agrees',
    'In 2024 China had 157 more electric ferries than South Korea.',
    '2024년 중국의 전기 여객선은 한국보다 157척 많다.',
  ],
  [
    'difference refuted disagrees',
    'In 2024 China had 257 more electric ferries than South Korea.',
    '2024년 중국의 전기 여객선은 한국보다 257척 많다.',
  ],
  [
    'ratio supported agrees',
    'In 2024 private fusion investment in the United States was twice that of China.',
    '2024년 미국의 핵융합 투자는 중국의 두 배다.',
  ],
  [
    'ratio refuted disagrees',
    'In 2024 private fusion investment in the United States was five times that of China.',
    '2024년 미국의 핵융합 투자는 중국의 다섯 배다.',
  ],
  [
    'value supported agrees',
    'China scored 83.6 points in the Harbour Automation Index in 2024.',
    '2024년 항만 자동화 지수에서 중국은 83.6점을 받았다.',
  ],
  [
    'difference supported agrees',
    'In 2024 the share of homes heated by heat pumps was 3.3 percentage points higher in China than in the United States.',
    '2024년 중국의 히트펌프 보급률은 미국보다 3.3%포인트 높다.',
  ],
  [
    'rank supported agrees',
    'South Korea ranked second in the Harbour Automation Index in 2024.',
    '2024년 항만 자동화 지수에서 한국은 2위다.',
  ],
  [
    'superlative refuted disagrees',
    'In 2024 South Korea had the highest score in the Harbour Automation Index.',
    '2024년 항만 자동화 지수는 한국이 가장 높았다.',
  ],
  [
    'streak supported agrees',
    'In China the share of homes heated by heat pumps fell for a third year running in 2024.',
    '중국의 히트펌프 보급률은 2024년까지 3년 연속 떨어졌다.',
  ],
  [
    'streak refuted disagrees',
    'In Korea the share of homes heated by heat pumps fell for a second year running in 2024.',
    '한국의 히트펌프 보급률은 2024년까지 2년 연속 떨어졌다.',
  ],
  [
    'sum supported agrees',
    'The United States and China together invested $7.2 billion in private fusion in 2024.',
    '2024년 미국과 중국의 핵융합 투자액을 합치면 72억 달러다.',
  ],
  [
    'sum refuted disagrees',
    'The United States and China together invested $9.2 billion in private fusion in 2024.',
    '2024년 미국과 중국의 핵융합 투자액을 합치면 92억 달러다.',
  ],
  [
    'from-to supported agrees',
    "South Korea's fleet of electric ferries grew from 41 in 2023 to 57 in 2024.",
    '한국의 전기 여객선은 2023년 41척에서 2024년 57척으로 늘었다.',
  ],
  [
    'from-to refuted disagrees',
    'In Korea the share of homes heated by heat pumps rose from 14.9 per cent in 2023 to 28.3 per cent in 2024.',
    '한국의 히트펌프 보급률은 2023년 14.9%에서 2024년 28.3%로 올랐다.',
  ],
  [
    'comparison refuted disagrees',
    'China invested more in private fusion than the United States in 2024.',
    '2024년 핵융합 투자는 중국이 미국보다 많다.',
  ],
];

describe('a form has the same verdict in both languages', () => {
  test.each(FORMS)('%s: %s', (expected, en, ko) => {
    expect(outcomes(en, ko)).toEqual([expected, expected]);
  });
});

const HEDGES: readonly Case[] = [
  ['value supported agrees', 'About 19 per cent', '약 19%였다'],
  ['value refuted disagrees', 'About 30 per cent', '약 30%였다'],
  ['value supported agrees', 'Over 18 per cent', '18%가 넘는다'],
  ['value refuted disagrees', 'Over 25 per cent', '25%가 넘는다'],
  ['value supported agrees', 'Less than 20 per cent', '20%에 못 미친다'],
  ['value refuted disagrees', 'Less than 10 per cent', '10%에 못 미친다'],
  ['value supported agrees', 'Nearly 19 per cent', '19%에 육박한다'],
  ['value supported agrees', 'At least 18 per cent', '18% 이상이다'],
  ['value supported agrees', 'A mere 18.3 per cent', '18.3%에 불과했다'],
];

describe('a hedge widens what 18.3 per cent may be called', () => {
  test.each(HEDGES)('%s: %s', (expected, en, ko) => {
    const texts = [
      `${en} of Korean homes were heated by heat pumps in 2024.`,
      `2024년 한국의 히트펌프 보급률은 ${ko}.`,
    ] as const;
    expect(outcomes(...texts)).toEqual([expected, expected]);
  });

  test('a bound far below the truth is true, and the receipt calls it misleading', () => {
    const { verdict, notes } = claimIn(reportOn('2024년 한국의 히트펌프 보급률은 10%가 넘는다.', 'ko'));
    expect(verdict.label).toBe('supported');
    expect(notes).toEqual(['misleading-bound']);
  });
});

const OPEN: readonly Case[] = [
  [
    'value not-checkable forecast',
    'Private fusion investment in the United States will reach $9 billion in 2030.',
    '2030년 미국의 민간 핵융합 투자액은 90억 달러에 이를 전망이다.',
  ],
  [
    'value not-checkable question',
    'Did private fusion investment in the United States reach $5.9 billion in 2024?',
    '2024년 미국의 민간 핵융합 투자액은 59억 달러였을까?',
  ],
  [
    'value not-enough-evidence no-observation',
    'China had 57 electric ferries in 1995.',
    '1995년 중국의 전기 여객선은 57척이었다.',
  ],
  [
    'value not-enough-evidence period-unknown',
    'Private fusion investment in the United States reached $3.2 billion.',
    '미국의 민간 핵융합 투자액은 32억 달러다.',
  ],
  [
    'value not-enough-evidence entity-unknown',
    'In 2024 Germany held 25 per cent of tidal turbine patents.',
    '2024년 독일의 조력 터빈 특허 비중은 25%다.',
  ],
  [
    'value not-enough-evidence no-indicator',
    'Some 59 per cent of Korean visitors said heat was a concern, the tourist office reported.',
    '한국에서 난방비를 걱정한다는 응답은 59%였다.',
  ],
  [
    'value not-enough-evidence unit-mismatch',
    "China's harbour automation index was $83.6 billion in 2024.",
    '2024년 중국의 항만 자동화 지수는 836억 달러였다.',
  ],
];

describe('what cannot be judged says why', () => {
  test.each(OPEN)('%s: %s', (expected, en, ko) => {
    expect(outcomes(en, ko)).toEqual([expected, expected]);
  });

  test.each([
    ['en', 'Korea: a record year. Some spoke of 95 per cent for heat, but few agreed with it.'],
    ['ko', '한국은 기록적인 해를 보냈다. 열을 두고 95%라는 말도 나왔지만 동의하는 이는 적었다.'],
  ] as const)('words that only point at a statistic never refute (%s)', (language, text) => {
    expect(reportOn(text, language).summary.refuted).toBe(0);
  });
});

describe('editions', () => {
  const EN = "Korea's private fusion investment was $451 million in 2023.";
  const KO = '한국의 민간 핵융합 투자액은 2023년 4억5100만 달러였다.';

  test.each([
    ['en', EN],
    ['ko', KO],
  ] as const)(
    'an older figure was true when its edition was the newest, and is revised now (%s)',
    (language, text) => {
      const { verdict, asPublished, now } = claimIn(reportOn(text, language, '2024-08-01'));
      expect(verdict).toMatchObject({
        label: 'supported',
        reason: 'agrees',
        asPublished: 'supported',
        now: 'refuted',
        revised: true,
      });
      expect(asPublished.evidence.map((cell) => [cell.value, cell.edition])).toEqual([
        ['451000000', '2024-05-15'],
      ]);
      expect(now.evidence.map((cell) => [cell.value, cell.edition])).toEqual([['523000000', '2025-05-15']]);
    },
  );

  test('a figure that was superseded before the document still supports, and says so', () => {
    const { verdict } = claimIn(reportOn(EN, 'en', '2025-08-01'));
    expect(verdict).toMatchObject({ label: 'supported', reason: 'agrees-with-older-edition', revised: true });
  });

  test('an edition that came after the document takes no part as published', () => {
    const { verdict } = claimIn(reportOn(EN.replace('451', '523'), 'en', '2024-08-01'));
    expect(verdict).toMatchObject({ label: 'refuted', now: 'supported', revised: false });
  });

  test('a figure that was never true is not revised', () => {
    const { verdict } = claimIn(reportOn(EN.replace('451', '999'), 'en', '2024-08-01'));
    expect(verdict).toMatchObject({ label: 'refuted', now: 'refuted', revised: false });
  });

  test('in a text without a date every edition counts', () => {
    const { verdict } = claimIn(reportOn(EN.replace('451', '523'), 'en', null));
    expect(verdict).toMatchObject({ label: 'supported', now: 'supported', revised: false });
  });
});

describe('publications', () => {
  test.each([
    ['13', 'conflicting', 'sources-differ'],
    ['17', 'conflicting', 'sources-differ'],
    ['25', 'refuted', 'disagrees'],
  ])('where two disagree on a share, %s per cent is %s', (number, label, reason) => {
    const en = claimIn(
      reportOn(`In 2024 the United States held ${number} per cent of tidal turbine patents.`, 'en'),
    );
    const ko = claimIn(reportOn(`2024년 미국의 조력 터빈 특허 비중은 ${number}%다.`, 'ko'));
    for (const { verdict } of [en, ko]) expect(verdict).toMatchObject({ label, reason, now: label });
  });

  test.each([
    ['13', 'supported'],
    ['17', 'refuted'],
  ])('naming one of them settles it: %s per cent is %s', (number, label) => {
    const en = `According to the Tide Book, the United States held ${number} per cent of tidal turbine patents in 2024.`;
    const ko = `타이드 북에 따르면 2024년 미국의 조력 터빈 특허 비중은 ${number}%다.`;
    expect(claimIn(reportOn(en, 'en')).verdict.label).toBe(label);
    expect(claimIn(reportOn(ko, 'ko')).verdict.label).toBe(label);
  });
});

describe('a table', () => {
  const EN =
    '| Country | Private fusion investment in 2024 ($bn) |\n|---|---|\n| China | 2.41 |\n| South Korea | 0.95 |';
  const KO = '| 나라 | 2024년 핵융합 투자(억 달러) |\n|---|---|\n| 중국 | 24.1 |\n| 한국 | 9.5 |';

  test.each([
    ['en', EN],
    ['ko', KO],
  ] as const)('is read by its header, its label and the unit of the header (%s)', (language, text) => {
    const { claims } = reportOn(text, language);
    expect(
      claims.map(({ entities, quantity, verdict }) => [...entities, quantity?.value, verdict.label]),
    ).toEqual([
      ['CHN', '2410000000', 'supported'],
      ['KOR', '950000000', 'refuted'],
    ]);
  });
});

describe('a header with a year', () => {
  test.each([
    ['en', 'Electric ferries (2024)'],
    ['en', 'Electric ferries, 2024'],
    ['ko', '전기 여객선(2024년)'],
  ] as const)('is no unit of its cells (%s: %s)', (language, header) => {
    const country = language === 'en' ? 'China' : '중국';
    const { claims } = reportOn(`| . | ${header} |\n|---|---|\n| ${country} | 214 |`, language);
    expect(claims.map(({ quantity, verdict }) => [quantity?.value, verdict.label])).toEqual([
      ['214', 'supported'],
    ]);
  });
});

describe('cells of zero are values as others are', () => {
  const observations = SMALL_WORLD.observations.map((cell) =>
    cell.indicator === 'electric_ferries' && cell.entity === 'USA' ? { ...cell, value: '0' } : cell,
  );
  const catalogue = buildCatalogue({ ...SMALL_WORLD, observations });

  test.each([
    ['Electric ferries in the United States rose 30 per cent in 2024.', 'not-enough-evidence'],
    ['Electric ferries in the United States doubled in 2024.', 'not-enough-evidence'],
    ['The United States had 0 electric ferries in 2024.', 'supported'],
    ['The United States had 16 electric ferries in 2024.', 'refuted'],
  ])('%s: %s', (text, label) => {
    expect(claimIn(checkDocument(catalogue, documentOf(text, 'en'))).verdict.label).toBe(label);
  });
});

test('several spaces read as one, and the report quotes them as they stand', () => {
  const text = 'China had  214 electric ferries in  2024.';
  const claim = claimIn(reportOn(text, 'en'));
  expect(claim.verdict.label).toBe('supported');
  expect(text.slice(claim.span.start, claim.span.end)).toBe(claim.text);
  expect(claim.text).toContain('214');
});
