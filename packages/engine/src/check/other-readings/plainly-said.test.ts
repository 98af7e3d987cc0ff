import { describe, expect, test } from 'vitest';
import type { Language } from '../../language/language.ts';
import { claimIn, reportOn } from '../../testing/small-world.ts';

function read(text: string, words: string, language: Language): string {
  const { form, verdict, entities } = claimIn(reportOn(text, language), words);
  return [form, verdict.label, entities.join()].join(' ').trim();
}

describe('a part of those who do not', () => {
  test.each([
    ['en', 'In 2024 76.9 per cent of American homes were not heated by heat pumps.', '76.9'],
    ['en', "In 2024 76.9 per cent of American homes weren't heated by heat pumps.", '76.9'],
    ['ko', '2024년 미국에서 히트펌프를 쓰지 않는 주택은 76.9%다. 히트펌프 보급률 조사다.', '76.9%'],
  ] as const)('is what those who do leave of a hundred (%s: %s)', (language, text, words) => {
    expect(read(text, words, language)).toBe('value supported USA');
  });

  test('says so in its receipt', () => {
    const text = 'In 2024 76.9 per cent of American homes were not heated by heat pumps.';
    expect(claimIn(reportOn(text, 'en'), '76.9').asPublished.formula?.en).toBe('100 − 23.1 = 76.9%');
  });

  test.each([
    ['en', 'In 2024 60 per cent of American homes were not heated by heat pumps.', '60'],
    ['ko', '2024년 미국 주택의 60%는 히트펌프를 쓰지 않는다. 히트펌프 보급률 조사다.', '60%'],
  ] as const)('is never called false (%s)', (language, text, words) => {
    expect(read(text, words, language)).toContain('not-enough-evidence');
  });

  test.each([
    ['en', 'In 2024 77.0 per cent of American homes were not heated by heat pumps.', '77.0'],
    ['ko', '2024년 미국 주택의 77.0%는 히트펌프를 쓰지 않는다. 히트펌프 보급률 조사다.', '77.0%'],
  ] as const)('is not what the next digit would leave (%s)', (language, text, words) => {
    expect(read(text, words, language)).toContain('not-enough-evidence');
  });

  test('is no part of those who do', () => {
    const text = 'In 2024 heat pumps heated 60 per cent of American homes, not only in the south.';
    expect(read(text, '60', 'en')).toBe('value refuted USA');
  });
});

describe('how far apart bearers lie', () => {
  test.each([
    [
      'en',
      'In 2024 the share of homes heated by heat pumps ran from 18.3% in South Korea to 26.4% in China.',
    ],
    ['ko', '2024년 히트펌프 보급률은 한국 18.3%에서 중국 26.4%까지 갈렸다.'],
  ] as const)('is a value of each, and nothing moved (%s)', (language, text) => {
    expect(read(text, '18.3%', language)).toBe('value supported KOR');
    expect(read(text, '26.4%', language)).toBe('value supported CHN');
  });
});

describe('a growth of each year', () => {
  test.each([
    [
      'en',
      'Annual growth of 33.7% took American fusion investment from $2.01bn in 2021 to $4.81bn in 2024.',
      '33.7%',
    ],
    ['ko', '2021년과 2024년 사이 미국의 핵융합 투자는 해마다 33.7%씩 늘어난 꼴이다.', '33.7%'],
  ] as const)('is compounded over the years told (%s)', (language, text, words) => {
    expect(read(text, words, language)).toBe('growth supported USA');
  });
});

describe('a band', () => {
  test.each([
    ['2024년 한국의 히트펌프 보급률은 10%대다.', '10%대', 'value supported KOR'],
    ['2024년 한국의 히트펌프 보급률은 20%대다.', '20%대', 'value not-enough-evidence KOR'],
    ['2024년 한국의 히트펌프 보급률은 40%대다.', '40%대', 'value refuted KOR'],
    ['2024년 중국의 전기 여객선은 200척대 초반이다.', '200척대', 'value supported CHN'],
  ])('reaches to the next of its last digit: %s', (text, words, expected) => {
    expect(read(text, words, 'ko')).toBe(expected);
  });
});

describe('numbers of a list of which the times are not said', () => {
  test.each([
    ['en', 'Three counts of the electric ferries of South Korea gave 34, 41 and 57.', '34'],
    ['ko', '한국의 전기 여객선은 세 차례 집계에서 34, 41, 57척이었다.', '41'],
  ] as const)('are not called false (%s)', (language, text, words) => {
    expect(read(text, words, language)).not.toContain('refuted');
  });
});

describe('whose a figure is', () => {
  test.each([
    [
      'en',
      "China's electric ferries outnumber South Korea's: 214 against 57 in 2024.",
      '57',
      'value supported KOR',
    ],
    [
      'en',
      'Fewer homes in South Korea than in China had heat pumps in 2024, 18.3 per cent to 26.4.',
      '26.4',
      'value supported CHN',
    ],
    [
      'en',
      'In 2024 the world put $9.65bn into fusion investment, of which America took 50%.',
      '50%',
      'share supported USA',
    ],
    [
      'en',
      'Taken together, America and China put $7.2bn into fusion investment in 2024, $4.8bn of it America.',
      '$7.2bn',
      'sum supported USA,CHN',
    ],
    [
      'en',
      'In 2024 China ran more than three times as many electric ferries in 2024 as South Korea.',
      'three times',
      'ratio supported CHN',
    ],
    [
      'en',
      'In 2024 China ran 214 electric ferries and America 16, a lead of 13.4 to one.',
      '13.4 to one',
      'ratio supported CHN',
    ],
    [
      'en',
      'South Korea ran 41 electric ferries more than America in 2024, and 157 ferries behind China.',
      '157',
      'difference supported KOR',
    ],
    [
      'en',
      'In 2024 China ran 214 electric ferries, almost four times as many as any other country.',
      'four times',
      'ratio supported CHN',
    ],
    ['ko', '2024년 세계 핵융합 투자액의 4분의 1은 중국 몫이었다.', '4분의 1', 'fraction supported CHN'],
    ['ko', '2024년 전기 여객선에서 한국은 미국에 41척 앞섰다.', '41척', 'difference supported KOR'],
    [
      'ko',
      '2024년 전기 여객선은 중국이 214척이다. 한국과는 157척 차이다.',
      '157척',
      'difference supported CHN',
    ],
    [
      'ko',
      '2024년 미국과 한국의 핵융합 투자를 더하면 54억 달러로 중국을 웃돈다.',
      '54억 달러',
      'sum supported USA,KOR',
    ],
  ] as const)('%s: %s', (language, text, words, expected) => {
    expect(read(text, words, language)).toBe(expected);
  });
});

describe('the unit of a value at another time', () => {
  test.each([
    ['en', 'Heat pumps heated 22.6% of American homes in 2023 and 23.1 in 2024.', '23.1'],
    ['ko', '미국의 히트펌프 보급률은 2023년 22.6%였고 2024년에는 23.1이었다.', '23.1'],
  ] as const)('is that of the one before (%s)', (language, text, words) => {
    const { operands, verdict } = claimIn(reportOn(text, language), words);
    expect(operands[0]?.unit).toBe('percent');
    expect(verdict.label).toBe('supported');
  });
});

describe('what a paragraph leaves out', () => {
  test.each([
    [
      'en',
      'In 2024 China ran 214 electric ferries, 43% more than in 2023, when the number had risen to 150 from 120.',
      '150',
      'from-to supported CHN',
    ],
    [
      'en',
      'In 2024 heat pumps heated 26.4% of homes in China. In South Korea the share rose as well, by 23%.',
      '23%',
      'growth supported KOR',
    ],
    [
      'en',
      'No country outdoes China in electric ferries: it ran 214 in 2024.',
      'China',
      'superlative supported CHN',
    ],
    [
      'ko',
      '2024년 전기 여객선은 중국이 214척으로 선두였고 한국과 미국이 각각 57척, 16척으로 뒤를 따랐다.',
      '뒤를 따',
      'runner-up supported KOR,USA',
    ],
    [
      'ko',
      '2024년 미국의 히트펌프 보급률은 23.1%다. 한국(18.3%)을 4.8%포인트 웃돈다.',
      '4.8%포인트',
      'difference supported USA',
    ],
    [
      'ko',
      '2024년 중국의 전기 여객선은 214척으로, 미국과의 격차는 13배로 벌어졌다.',
      '13배',
      'ratio supported CHN',
    ],
  ] as const)('%s: %s', (language, text, words, expected) => {
    expect(read(text, words, language)).toBe(expected);
  });

  test.each([
    ['en', 'In 2024 China ran nine times as many electric ferries as any other country.', 'nine times'],
    ['en', 'Half of the hundred homes heated by heat pumps in 2024 were American.', 'Half'],
    ['ko', '2024년 한국의 히트펌프 보급률은 세계 평균의 절반이다.', '절반'],
    ['en', 'In the previous edition South Korea had 41 electric ferries in 2024.', '41'],
    ['en', 'China ran 214 electric ferries in 2024. That meant 64 ferries less in twelve months.', '64'],
    ['ko', '1년 전 판에서는 2024년 한국의 전기 여객선이 41척이었다.', '41척'],
    ['ko', '누적으로 미국의 핵융합 투자는 2024년 150억 달러다.', '150억 달러'],
    ['en', 'South Korea ran 57 electric ferries in 2024, against a single one in 1990.', '57'],
    ['en', 'South Korea ran 57 electric ferries in 2024, about a twenty-third of that.', 'a twenty-third'],
    [
      'en',
      'In 2024 China ran 214 electric ferries and South Korea 57. The lead, 157 ferries, had been 109 in 2023.',
      '109',
    ],
    ['ko', '2024년 한국의 전기 여객선은 57척으로, 전년 41척보다 많았다.', '41척'],
    ['ko', '2024년 중국의 전기 여객선은 150척에서 늘었고 한국은 57척으로 집계됐다.', '57척'],
  ] as const)('is not called false (%s: %s)', (language, text, words) => {
    expect(read(text, words, language)).not.toContain('refuted');
  });

  test('the time of a figure told in passing is that figure’s own', () => {
    const text = 'The heat pump share of South Korea, which had been 12.4% in 2022, has reached 18.3%.';
    expect(claimIn(reportOn(text, 'en'), '18.3%').period?.from).not.toBe('2022');
    const behind = 'The heat pump share of South Korea has reached 18.3%, after a low of 12.4% in 2022.';
    expect(claimIn(reportOn(behind, 'en'), '18.3%').period?.from).not.toBe('2022');
  });

  test('a named growth is one', () => {
    const text = '2024년 미국의 핵융합 투자는 48억 달러다. 전년 대비 증가율은 중국이 58.5%, 미국이 49.4%.';
    expect(read(text, '58.5%', 'ko')).toBe('growth supported CHN');
    expect(read(text, '49.4%', 'ko')).toBe('growth supported USA');
    const besides = '2024년 한국의 핵융합 투자는 6억 달러로 적지만 증가율은 17.4%로 중국(58.5%)에 뒤졌다.';
    expect(read(besides, '17.4%', 'ko')).toBe('growth supported KOR');
    expect(read(besides.replace('17.4', '14.7'), '14.7%', 'ko')).not.toMatch(/supported/);
  });
});

describe('a quarter in which something is new', () => {
  test('is that quarter, and no stretch of four', () => {
    const { period } = claimIn(
      reportOn('2024년 4분기 새로 운항한 전기 여객선은 한국이 57척이다.', 'ko'),
      '57척',
    );
    expect(period?.from).toBe('2024-Q4');
  });
});

describe('the rest that somebody has', () => {
  test('is a value of his', () => {
    const text = '2024년 조력 터빈 특허 비중은 69%가 중국에, 나머지 31%가 한국에 있다.';
    expect(claimIn(reportOn(text, 'ko'), '31%').entities).toEqual(['KOR']);
  });
});
