import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../catalogue/catalogue.ts';
import { checkDocument } from '../../check.ts';
import type { Language } from '../../language/language.ts';
import { documentOf, indicator, reportOn, SMALL_WORLD } from '../../testing/small-world.ts';

/** Bearer, year, value and verdict of each claim of a text. */
function cells(text: string, language: Language = 'en'): string[] {
  return reportOn(text, language).claims.map(({ entities, period, quantity, verdict }) =>
    [entities.join('+'), period?.from ?? '–', quantity?.value ?? '–', verdict.label].join(' '),
  );
}

const RULE = '|---|---|---|\n';

describe('a figure takes its time, unit and bearer from all that speaks of it', () => {
  test.each<[string, Language, string, readonly string[]]>([
    [
      'years above, the statistic in the heading',
      'ko',
      `# 배\n\n## 국가별 전기 여객선 수\n\n| 국가 | 2023 | 2024 |\n${RULE}| 중국 | 150 | 241 |`,
      ['CHN 2023 150 supported', 'CHN 2024 241 refuted'],
    ],
    [
      'bearers above, years at the left',
      'en',
      `# Ships\n\nElectric ferries by country\n\n| | China | South Korea |\n${RULE}| 2023 | 150 | 41 |\n| 2024 | 214 | 75 |`,
      ['CHN 2023 150 supported', 'KOR 2023 41 supported', 'CHN 2024 214 supported', 'KOR 2024 75 refuted'],
    ],
    [
      'the unit in the caption',
      'ko',
      `# 돈\n\n[표 1] 2024년 민간 핵융합 투자액(단위: 억 달러)\n\n| 국가 | 금액 |\n|---|---|\n| 중국 | 24.1 |`,
      ['CHN 2024 2410000000 supported'],
    ],
    [
      'thousands in the caption',
      'en',
      '# Money\n\nPrivate fusion investment in 2024, in millions of dollars\n\n| Country | Amount |\n|---|---|\n| China | 2,410 |',
      ['CHN 2024 2410000000 supported'],
    ],
    [
      'a row of units, a column that counts the rows',
      'en',
      `# Money\n\n| No | Country | Private fusion investment, 2024 |\n${RULE}| | | $bn |\n| 1 | China | 2.41 |\n| 2 | World | 9.65 |`,
      ['CHN 2024 2410000000 supported', 'WLD 2024 9650000000 supported'],
    ],
    [
      'rows that speak of those below them',
      'en',
      '# Ships\n\n| Country | Electric ferries |\n|---|---|\n| **2023** | |\n| China | 150 |\n| **2024** | |\n| China | 150 |',
      ['CHN 2023 150 supported', 'CHN 2024 150 refuted'],
    ],
    [
      'a label that holds for the rows below it',
      'en',
      `# Ships\n\n| Country | Year | Electric ferries |\n${RULE}| China | 2023 | 150 |\n| | 2024 | 214 |`,
      ['CHN 2023 150 supported', 'CHN 2024 214 supported'],
    ],
    [
      'two rows of header',
      'en',
      '# Ships\n\n| Country | Electric ferries | Electric ferries |\n| | 2023 | 2024 |\n| --- | --- | --- |\n| China | 150 | 214 |',
      ['CHN 2023 150 supported', 'CHN 2024 214 supported'],
    ],
    [
      'a note on the header',
      'en',
      '# Ships\n\n| Country | Electric ferries[^1] |\n|---|---|\n| China | 150[^2] |\n\n[^1]: Figures for 2023.\n[^2]: Preliminary.',
      ['CHN 2023 150 supported'],
    ],
    [
      'no outer bars',
      'en',
      '# Ships\n\nElectric ferries\n\nCountry | 2023 | 2024\n--- | --- | ---\nChina | 150 | 214',
      ['CHN 2023 150 supported', 'CHN 2024 214 supported'],
    ],
  ])('%s', (_, language, text, expected) => {
    expect(cells(text, language)).toEqual(expected);
  });
});

describe('a cell is left open', () => {
  test.each([
    [
      'of others and of a total',
      '| Country | Electric ferries, 2024 |\n|---|---|\n| China | 214 |\n| Others | 9 |\n| Total | 15 |',
    ],
    [
      'that says by how much',
      `| Country | Electric ferries, 2024 | Against 2023 |\n${RULE}| China | 214 | +64 |`,
    ],
    [
      'that its header narrows',
      `## Electric ferries in 2024\n\n| Country | Wooden | Steel |\n${RULE}| China | 14 | 200 |`,
    ],
    [
      'in a unit that is not told',
      '## Private fusion investment in 2024\n\n| Country | Amount |\n|---|---|\n| China | 2410 |',
    ],
    ['of a year to come', `## Electric ferries\n\n| Country | 2024 | 2025E |\n${RULE}| China | 214 | 1 |`],
  ])('%s', (_, text) => {
    expect(cells(`# Ships\n\n${text}`).filter((cell) => cell.endsWith('refuted'))).toEqual([]);
  });
});

test('a multiple beside two levels is what one is of the other, a change is told by its sign', () => {
  expect(
    cells(
      '# Ships\n\nElectric ferries\n\n| Country | 2023 | 2024 | Multiple |\n|---|---|---|---|\n| China | 150 | 214 | 1.4x |\n| South Korea | 41 | 57 | 0.4x |',
    ),
  ).toEqual([
    'CHN 2023 150 supported',
    'CHN 2024 214 supported',
    'CHN 2024 1.4 supported',
    'KOR 2023 41 supported',
    'KOR 2024 57 supported',
    'KOR 2024 0.4 not-enough-evidence',
  ]);
  expect(
    cells(
      '# Homes\n\nShare of homes with heat pumps\n\n| Country | 2023 | 2024 | chg (pp) |\n|---|---|---|---|\n| South Korea | 14.9 | 18.3 | +3.4 |',
    ),
  ).toEqual(['KOR 2023 14.9 supported', 'KOR 2024 18.3 supported', 'KOR 2024 3.4 supported']);
});

test('lines of a place and a number alone are figures of the heading', () => {
  expect(
    cells('# Ships\n\nElectric ferries in 2024:\n\nChina 214\nSouth Korea 75\n\nNext, France 24.'),
  ).toEqual(['CHN 2024 214 supported', 'KOR 2024 75 refuted']);
  expect(cells('# Ships\n\nElectric ferries are many.\n\nFrance 24\n\nThey spoke of them.')).toEqual([]);
});

describe('a row whose cells say of their own figures whose they are', () => {
  test.each<[string, Language, string, readonly string[]]>([
    [
      'figures beside them go on about it',
      'ko',
      `# 배\n\n| 구분 | 값 | 비고 |\n${RULE}| 바다 | 한국 전기 여객선('24년) 57척 | 전년 대비 39% 증가 |`,
      ['KOR 2024 57 supported', 'KOR 2024 39 supported'],
    ],
    [
      'in English',
      'en',
      `# Ships\n\n| Field | Figure | Note |\n${RULE}| Sea | South Korea's electric ferries in 2024: 75 | up from 41 in 2023 |`,
      ['KOR 2024 75 refuted', 'KOR 2023 41 supported'],
    ],
  ])('is read as a sentence: %s', (_, language, text, expected) => {
    expect(cells(text, language)).toEqual(expected);
  });
});

describe('a line of a list that says a bearer and a figure alone', () => {
  test.each<[string, Language, string]>([
    ['en', 'en', '# Ships\n\n## Electric ferries in 2023\n\n- China: 150\n- South Korea: 57'],
    ['ko', 'ko', '# 배\n\n## 국가별 전기 여객선 수(2023년)\n\n- 중국: 150척\n- 한국: 57척'],
    ['terms', 'ko', '# 배\n\n## 국가별 전기 여객선 수(2023년)\n\n중국\n: 150척\n\n한국\n: 57척'],
  ])('is of the statistic and time of the heading (%s)', (_, language, text) => {
    expect(cells(text, language)).toEqual(['CHN 2023 150 supported', 'KOR 2023 57 refuted']);
  });
});

test('numbers right behind several places are their figures', () => {
  expect(cells('# Ships\n\n*Electric ferries in 2024: China 214, South Korea 75.*')).toEqual([
    'CHN 2024 214 supported',
    'KOR 2024 75 refuted',
  ]);
});

describe('a column of places', () => {
  const world = buildCatalogue({
    ...SMALL_WORLD,
    indicators: [
      ...SMALL_WORLD.indicators.map((one) =>
        one.id === 'harbour_index' ? { ...one, siblings: ['harbour_rank'] } : one,
      ),
      indicator('harbour_rank', {
        name: { en: 'rank in the Harbour Automation Index', ko: '항만 자동화 지수 순위' },
        aliases: { en: ['harbour automation rank'], ko: ['항만 자동화 순위'] },
        unit: 'rank',
        statType: 'index',
        siblings: ['harbour_index'],
      }),
    ],
    observations: [
      ...SMALL_WORLD.observations,
      ...SMALL_WORLD.observations
        .filter(({ indicator: of, entity }) => of === 'harbour_index' && entity === 'KOR')
        .map((record) => ({ ...record, indicator: 'harbour_rank', value: '3' })),
    ],
  });
  const verdictOn = (text: string, language: Language): string => {
    const claim = checkDocument(world, documentOf(text, language)).claims.at(-1);
    return `${claim?.form} ${claim?.indicator} ${claim?.verdict.label}`;
  };

  test.each<[string, Language, string]>([
    [
      '| Country | Harbour automation rank |\n|---|---|\n| South Korea | 3 |',
      'en',
      'rank harbour_rank supported',
    ],
    ['| 국가 | 항만 자동화 순위 |\n|---|---|\n| 한국 | 3 |', 'ko', 'rank harbour_rank supported'],
  ])('is read as such', (text, language, expected) => {
    expect(verdictOn(text, language)).toBe(expected);
  });

  test('whose name stands over the table is no score', () => {
    const text =
      '## Rank in the Harbour Automation Index\n\n| Country | Figure |\n|---|---|\n| South Korea | 3 |';
    expect(verdictOn(text, 'en')).not.toContain('refuted');
  });
});

describe('a column of shares', () => {
  const shares = (share: string): string =>
    reportOn(
      `# Money\n\n| Country | Private fusion investment in 2024, $bn | Share of world, % |\n${RULE}| China | 2.41 | ${share} |`,
      'en',
    )
      .claims.map(({ form, indicator, verdict }) => `${form} ${indicator} ${verdict.label}`)
      .join(', ');

  test('of which no statistic tells is reckoned from the amounts', () => {
    expect(shares('25')).toBe('value fusion_investment supported, share fusion_investment supported');
  });

  test('is left open where it is another', () => {
    expect(shares('37')).toMatch(/, value \S+ not-enough-evidence$/);
  });
});

test('the corner of a table tells its time', () => {
  expect(
    cells(`# Ships\n\n| 2023 | Electric ferries |\n|---|---|\n| China | 150 |\n| South Korea | 41 |`),
  ).toEqual(['CHN 2023 150 supported', 'KOR 2023 41 supported']);
});

describe('a column of changes', () => {
  const table = (head: string, china: string, language: Language = 'en'): string[] =>
    reportOn(
      `# ${language === 'en' ? 'Ships' : '배'}\n\n| ${language === 'en' ? 'Country | Electric ferries, 2024' : '국가 | 전기 여객선 수, 2024년'} | ${head} |\n${RULE}| ${language === 'en' ? 'China' : '중국'} | 214 | ${china} |`,
      language,
    ).claims.map(({ form, period, base, verdict }) =>
      [form, period?.from, base?.from ?? '–', verdict.label].join(' '),
    );
  const value = 'value 2024 – supported';

  test.each<[string, string, Language, string]>([
    ['Change on 2023, %', '+42.7', 'en', 'growth 2024 2023 supported'],
    ['Change on 2023, %', '42.7', 'en', 'growth 2024 2023 supported'],
    ['Change on 2023, %', '−42.7', 'en', 'growth 2024 2023 refuted'],
    ['Change on 2023, %', '-42.7', 'en', 'growth 2024 2023 refuted'],
    ['Change on 2023, %', '+24.7', 'en', 'growth 2024 2023 refuted'],
    ['Growth (%)', '42.7', 'en', 'growth 2024 – supported'],
    ['Growth in 2024, %', '42.7', 'en', 'growth 2024 – supported'],
    ['2024년 증가율(%)', '42.7', 'ko', 'growth 2024 – supported'],
    ['Decline (%)', '42.7', 'en', 'growth 2024 – refuted'],
    ['전년 대비 증감률(%)', '42.7', 'ko', 'growth 2024 2023 supported'],
    ['전년 대비 감소율(%)', '42.7', 'ko', 'growth 2024 2023 not-enough-evidence'],
  ])('is reckoned between its times: %s of %s', (head, china, language, expected) => {
    expect(table(head, china, language)).toEqual([value, expected]);
  });

  test.each<[string, string]>([
    ['▼42.7', 'growth 2024 2023 not-enough-evidence'],
    ['△42.7', 'growth 2024 2023 supported'],
    ['▲42.7', 'growth 2024 2023 supported'],
  ])('goes the way of its mark, or either way where houses differ: %s', (china, expected) => {
    expect(table('전년 대비(%)', china, 'ko')[1]).toBe(expected);
  });

  test('is between the two levels before it, and not false where these come to it', () => {
    const [, , change, growth] = reportOn(
      `# Ships\n\n| Country | Electric ferries, 2021 | Electric ferries, 2024 | Change | Growth |\n${RULE}| China | 50 | 214 | +164 | 328% |`,
      'en',
    ).claims;
    expect([change?.base?.from, change?.verdict.label]).toEqual(['2021', 'not-enough-evidence']);
    expect([growth?.base?.from, growth?.verdict.label]).toEqual(['2021', 'not-enough-evidence']);
  });

  test('is none of a statistic that is told for so much of another', () => {
    expect(table('주민 대비 전기 여객선 수', '214', 'ko')[1]).toMatch(/^value /);
  });

  test('is no growth where it tells one a year', () => {
    expect(table('Annual growth since 2013, %', '42.7')[1]).toMatch(/^value /);
  });
});
