import { describe, expect, test } from 'vitest';
import { claimRulesOf } from '../language/registry-claim-rules.ts';
import { findQuantities } from '../quantity/find-quantities.ts';
import { claimIn, reportOn } from '../testing/small-world.ts';

/** How a Korean number is read: `form period verdict`. */
function read(text: string, words: string): string {
  const { form, period, verdict } = claimIn(reportOn(text, 'ko'), words);
  return [form, period?.to ?? '–', verdict.label].join(' ');
}

describe('so many a month', () => {
  test.each([
    [
      '2024년 중국의 핵융합 투자액은 24억600만 달러다. 한 달에 2억 달러꼴이다.',
      '2억 달러',
      'average 2024 supported',
    ],
    ['2024년 중국의 핵융합 투자액은 매달 3억 달러씩이다.', '3억 달러', 'average 2024 not-enough-evidence'],
    ['2024년 한국의 전기 여객선은 한 달에 57척을 점검한다.', '57척', 'value 2024 supported'],
  ])('%s', (text, words, expected) => {
    expect(read(text, words)).toBe(expected);
  });
});

describe('a time later than the one that its sentence says', () => {
  test.each([
    [
      '항만은 지난해 조용했다. 2023년 15척이던 미국의 전기 여객선은 1년 뒤 16척이 됐다.',
      '16척',
      'value 2024 supported',
    ],
    [
      '항만은 지난해 조용했다. 2022년 120척이던 중국의 전기 여객선은 1년 뒤 150척이 됐다.',
      '150척',
      'value 2023 supported',
    ],
    [
      '항만은 지난해 조용했다. 2022년 120척이던 중국의 전기 여객선은 이듬해 190척이 됐다.',
      '190척',
      'value 2023 refuted',
    ],
  ])('%s', (text, words, expected) => {
    expect(read(text, words)).toBe(expected);
  });
});

describe('hours', () => {
  test.each([
    ['그래픽칩을 돌린 시간은 287만8000시간이었다', 'GPU-hours'],
    ['h800 2048개를 278만8000시간 돌렸다', 'GPU-hours'],
    ['사전학습은 266만4000 gpu시간이 들었다. 문맥 확장에는 11만9000시간', 'GPU-hours'],
    ['gpu를 아끼려 직원들이 300시간', null],
    ['배를 1만2000시간 몰았다', null],
  ])('%s', (text, unit) => {
    expect(
      findQuantities(text, 'ko').findLast(({ text: words }) => words.endsWith('시간'))?.unit ?? null,
    ).toBe(unit);
  });
});

describe('a time behind a verb that ends what it tells', () => {
  test.each([
    '한국의 전기 여객선은 2024년 57척이다. 전년보다 39% 늘어 2022년의 기록을 2년 만에 깼다.',
    '한국의 전기 여객선은 2024년 57척이다. 전년보다 39% 늘었다지만 150척이 다니는 2023년의 중국에는 못 미친다.',
  ])('is of what follows: %s', (text) => {
    expect(read(text, '39%')).toBe('growth 2024 supported');
  });

  test('is the number’s own where the verb describes it', () => {
    expect(read('한국의 전기 여객선은 39% 늘어난 2024년에 57척이었다.', '39%')).toBe('growth 2024 supported');
  });
});

describe('where an amount went', () => {
  test.each([
    [
      '2024년 세계 핵융합 투자 96억5000만 달러 가운데 24억600만 달러가 중국으로 갔다.',
      '24억',
      'CHN supported',
    ],
    [
      '2024년 세계 핵융합 투자 96억5000만 달러 가운데 24억600만 달러어치가 중국 기업에 들어갔다.',
      '24억',
      'CHN supported',
    ],
    [
      '2024년 세계 핵융합 투자 96억5000만 달러 가운데 48억1200만 달러가 중국으로 갔다.',
      '48억',
      'CHN refuted',
    ],
  ])('is whose it is: %s', (text, words, expected) => {
    const { entities, verdict } = claimIn(reportOn(text, 'ko'), words);
    expect(`${entities.join()} ${verdict.label}`).toBe(expected);
  });
});

describe('one or two, without a counter', () => {
  const FERRIES = '2024년 전기 여객선은 중국이 214척이다.';

  test.each([
    ['한국은 하나다.', '하나'],
    ['한국 것은 둘뿐이다.', '둘'],
    ['미국과 한국은 하나씩이다.', '하나'],
  ])('are what the name right before them has: %s', (text, words) => {
    const { form, entities, indicator } = claimIn(reportOn(`${FERRIES} ${text}`, 'ko'), words);
    expect([form, entities.join(), indicator]).toEqual(['value', 'KOR', 'electric_ferries']);
  });

  test.each(['이유는 하나다.', '한국이 낸 답은 하나다.', '우리는 하나다.', '한국은 하나의 나라다.'])(
    'are nothing of anybody’s elsewhere: %s',
    (text) => {
      expect(reportOn(`${FERRIES} ${text}`, 'ko').claims).toHaveLength(1);
    },
  );
});

describe('so many that something is worth', () => {
  test.each([
    ['연산량은 h100 6286개분으로 늘었다', '6286개', 'count'],
    ['연산량은 h100 20만7000개분이다', '20만7000개', 'count'],
    ['모임은 3시간이다', '3시간', null],
  ])('%s', (text, words, unit) => {
    expect(findQuantities(text, 'ko').find((found) => found.text === words)?.unit).toBe(unit);
  });
});

describe('what left a list, and since when it is fewest', () => {
  test.each([
    [
      '미국의 전기 여객선은 2024년 16척이다. 18척이던 2022년 명단에서 두 척이 빠졌다.',
      '두 척',
      'change 2024 supported',
    ],
    [
      '미국의 전기 여객선은 2024년 16척이다. 18척이던 2022년에서 두 척이 늘었다.',
      '두 척',
      'change 2024 refuted',
    ],
    ['2024년 중국의 히트펌프 보급률은 2021년 이후로 가장 낮다.', '가장 낮', 'record 2024 supported'],
    [
      '2024년 한국의 히트펌프 보급률은 2022년 이후로는 가장 낮다.',
      '가장 낮',
      'record 2024 not-enough-evidence',
    ],
    [
      '예를 들어 가장 많은 나라는 중국이고 2024년 전기 여객선이 214척이다.',
      '가장 많',
      'superlative 2024 supported',
    ],
  ])('%s', (text, words, expected) => {
    expect(read(text, words)).toBe(expected);
  });
});

describe('a share of what is named', () => {
  test.each([
    ['2024년 세계의 핵융합 투자 가운데 미국이 49.9%다.', '49.9%', 'share 2024 supported'],
    ['2024년 세계의 핵융합 투자 가운데 미국이 39.9%다.', '39.9%', 'share 2024 refuted'],
    ['2024년 핵융합 투자액은 49.9%가 미국 몫이다.', '49.9%', 'share 2024 supported'],
    ['2024년 핵융합 투자액은 29.9%가 미국 차지다.', '29.9%', 'share 2024 refuted'],
  ])('%s', (text, words, expected) => {
    expect(read(text, words)).toBe(expected);
  });
});

describe('the world in which one is ranked', () => {
  test('bears neither the figure nor the rank', () => {
    const report = reportOn(
      '2024년 한국의 히트펌프는 화제였다. 히트펌프 보급률이 18.3%로 세계에서 가장 낮다.',
      'ko',
    );
    expect(report.claims.map(({ entities }) => entities.join())).toEqual(['KOR', 'KOR']);
  });

  test.each([
    '2024년 한국의 히트펌프 보급률은 18.3%다. 세계 순위는 3위다.',
    '2024년 한국의 히트펌프 보급률은 18.3%다. 전 세계에서 쓰이는 펌프의 3%다.',
  ])('is no bearer where its ranking is told, or a part of what it has: %s', (text) => {
    expect(reportOn(text, 'ko').claims.map(({ entities }) => entities.join())).toEqual(['KOR', 'KOR']);
  });
});

describe('so many points', () => {
  test.each(['3.4%포인트', '3.4%포인트가', '3.4%포인트를'])('are what it rose by: %s', (words) => {
    const text = `2024년 한국의 히트펌프 보급률은 18.3%로 한 해 전보다 ${words} 올랐다.`;
    expect(read(text, '3.4%포인트')).toBe('change 2024 supported');
  });
});

test('a value told in words, too, is that from which something grew', () => {
  const text =
    '2024년 한국의 민간 핵융합 투자는 육억 천사백만 달러다. 한 해 전 오억 이천삼백만 달러보다 17.4% 늘었다.';
  expect(read(text, '17.4%')).toBe('growth 2024 supported');
  expect(read(text, '오억')).toBe('value 2023 supported');
});

describe('whoever is ahead', () => {
  test.each(['에 밀려', '에도 밀려', '에까지 밀려'])('does not bear the place: 중국%s', (words) => {
    const report = reportOn(`2024년 한국은 전기 여객선 57척으로 중국${words} 2위였다.`, 'ko');
    const { entities, verdict } = claimIn(report, '2위');
    expect(`${entities.join()} ${verdict.label}`).toBe('KOR supported');
  });
});

describe('for each inhabitant', () => {
  test.each([
    ['국민 한 사람에 8100kWh꼴이다', 1],
    ['국민 한 사람당 19만원', 1],
    ['한 사람에 기회를 주는 8100가지', null],
  ])('%s', (words, many) => {
    expect(claimRulesOf('ko').perInhabitants(words)).toBe(many);
  });
});

describe('the first of all, named right behind', () => {
  test.each([
    ['2024년 한국의 전기 여객선은 57척이다. 가장 많은 나라는 중국(214척)이다.', 'CHN supported'],
    ['2024년 한국의 전기 여객선은 57척이다. 가장 많은 나라는 미국으로 16척이었다.', 'USA refuted'],
    ['2024년 한국의 전기 여객선은 57척이다. 가장 적은 곳은 미국(16척)이다.', 'USA supported'],
  ])('%s', (text, expected) => {
    const { entities, verdict } = claimIn(reportOn(text, 'ko'), '가장');
    expect(`${entities.join()} ${verdict.label}`).toBe(expected);
  });
});

describe('a place counted from the least', () => {
  test.each([
    ['2024년 히트펌프 보급률은 미국이 두 번째로 낮다.', '두 번째', 'rank 2024 supported'],
    ['2024년 히트펌프 보급률은 중국이 두 번째로 낮다.', '두 번째', 'rank 2024 refuted'],
    ['2024년 전기 여객선은 한국이 두 번째로 적은 나라다.', '두 번째', 'rank 2024 supported'],
    ['2024년 전기 여객선은 한국이 두 번째로 많은 나라다.', '두 번째', 'rank 2024 supported'],
    ['2024년 히트펌프 보급률은 한국이 18.3%로 바닥이다.', '바닥', 'superlative 2024 supported'],
  ])('%s', (text, words, expected) => {
    expect(read(text, words)).toBe(expected);
  });

  test.each([
    [
      '2024년 히트펌프 보급률은 한국이 가장 낮다.',
      '가장 낮',
      '집계된 3곳 가운데 가장 낮음 (한국 < 미국 < 중국)',
    ],
    [
      '2024년 히트펌프 보급률은 미국이 두 번째로 낮다.',
      '두 번째',
      '집계된 3곳 가운데 낮은 쪽에서 2위 (한국 < 미국 < 중국)',
    ],
  ])('is told from there on the receipt: %s', (text, words, formula) => {
    expect(claimIn(reportOn(text, 'ko'), words).asPublished.formula?.ko).toBe(formula);
  });
});
