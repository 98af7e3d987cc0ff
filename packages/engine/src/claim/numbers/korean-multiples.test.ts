import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';

/** How the claim with these words reads: `form bearers < others verdict`. */
function read(text: string, words: string): string {
  const { form, entities, others, verdict } = claimIn(reportOn(text, 'ko'), words);
  return [form, entities.join(), ...(others.length > 0 ? ['<', others.join()] : []), verdict.label].join(' ');
}

describe('a range of multiples', () => {
  test.each([
    ['2024년 전기 여객선은 중국이 한국의 3∼4배였고, 미국은 16척이다.', 'ratio CHN < KOR supported'],
    ['2024년 중국의 전기 여객선은 한국의 3-4배다.', 'ratio CHN < KOR supported'],
    ['2024년 중국의 전기 여객선은 한국의 6~7배다.', 'ratio CHN < KOR refuted'],
    ['한국의 민간 핵융합 투자액은 2024년 2021년의 2~3배가 됐다.', 'growth-multiple KOR supported'],
    ['한국의 민간 핵융합 투자액은 2024년 2021년의 4~5배가 됐다.', 'growth-multiple KOR refuted'],
  ])('%s', (text, expected) => {
    expect(read(text, '배')).toBe(expected);
  });
});

describe('a multiple that a noun stands behind', () => {
  test.each([
    ['2024년 중국은 한국의 세 배가 넘는 전기 여객선을 굴렸다.', 'ratio CHN < KOR supported'],
    ['2024년 중국은 한국의 다섯 배가 넘는 전기 여객선을 굴렸다.', 'ratio CHN < KOR refuted'],
  ])('bounds no field: %s', (text, expected) => {
    expect(read(text, '배')).toBe(expected);
  });
});

describe('a multiple of one whose name stands in quotation marks', () => {
  test.each([
    ["2024년 전기 여객선은 '중국'이 '한국'의 3.8배에 이른다.", 'ratio CHN < KOR supported'],
    ["2024년 '중국'은 '한국'의 5.8배에 이르는 전기 여객선을 굴렸다.", 'ratio CHN < KOR refuted'],
  ])('%s', (text, expected) => {
    expect(read(text, '배')).toBe(expected);
  });
});

describe('the year that a description belongs to is compared with, not the one before it', () => {
  test.each([
    ['2023년 한국의 전기 여객선은 성황이던 2022년의 1.2배였다.', 'supported'],
    ['2023년 한국의 전기 여객선은 성황이던 2022년의 2.9배였다.', 'refuted'],
  ])('%s', (text, expected) => {
    const claim = claimIn(reportOn(text, 'ko'), '배');
    expect([claim.period?.from, claim.base?.from, claim.verdict.label]).toEqual(['2023', '2022', expected]);
  });
});

describe('what a fraction leaves of what was before', () => {
  test.each([
    ['2023년 미국의 전기 여객선은 1년 만에 6분의 5가 됐다.', '분의', 'growth-multiple USA supported'],
    ['2023년 미국의 전기 여객선은 1년 만에 3분의 1이 됐다.', '분의', 'growth-multiple USA refuted'],
    ['미국의 전기 여객선은 2022년의 9분의 8이 됐다.', '분의', 'growth-multiple USA supported'],
    ['한국의 핵융합 투자액은 세계의 3분의 1이 됐다.', '분의', 'fraction KOR refuted'],
  ])('%s', (text, words, expected) => {
    expect(read(text, words)).toBe(expected);
  });
});

describe('changes told by other words', () => {
  test.each([
    ['2023년 미국의 전기 여객선은 1년 만에 3척이 빠져 15척으로 줄었다.', '3척', 'change USA supported'],
    ['2024년 한국의 전기 여객선은 16척 늘었다. 증가율로 환산하면 39%다.', '39%', 'growth KOR supported'],
    ['2024년 한국의 전기 여객선은 16척 늘었다. 증가율로 따지면 59%다.', '59%', 'growth KOR refuted'],
  ])('%s', (text, words, expected) => {
    expect(read(text, words)).toBe(expected);
  });

  test('so many others have not gone', () => {
    const text = '2023년 미국의 전기 여객선은 1년 만에 9척이 빠져 가장 적었다.';
    expect(read(text, '9척')).not.toContain('supported');
  });

  test('what has fallen into something has not fallen', () => {
    const claims = reportOn('2024년 한국의 전기 여객선 57척이 함정에 빠져 있다.', 'ko').claims;
    expect(claims.map(({ form }) => form)).not.toContain('change');
  });
});

describe('a multiple and a half', () => {
  test.each([
    ['2024년 한국의 민간 핵융합 투자액은 2021년의 두 배다.', '두 배', 'growth-multiple KOR supported'],
    [
      '2024년 미국의 민간 핵융합 투자액은 2021년의 두 배 반이다.',
      '두 배 반',
      'growth-multiple USA supported',
    ],
    [
      '2024년 미국의 민간 핵융합 투자액은 2021년의 2배 반으로 불었다.',
      '2배 반',
      'growth-multiple USA supported',
    ],
    [
      '2024년 미국의 민간 핵융합 투자액은 2021년의 네 배 반이 됐다.',
      '네 배 반',
      'growth-multiple USA refuted',
    ],
    [
      '2024년 미국의 민간 핵융합 투자액은 2022년의 두 배 반발력을 보였다.',
      '두 배',
      'growth-multiple USA supported',
    ],
  ])('%s', (text, words, expected) => {
    expect(read(text, words)).toBe(expected);
  });
});

describe('a fraction to which something fell', () => {
  test.each([
    [
      '미국의 전기 여객선은 2022년 18척에서 2023년 10분의 9 아래로 줄었다.',
      '분의',
      'growth-multiple USA supported',
    ],
    [
      '미국의 전기 여객선은 2022년 18척에서 2023년 3분의 1 밑으로 줄었다.',
      '분의',
      'growth-multiple USA not-enough-evidence',
    ],
    [
      '미국의 전기 여객선은 2022년 18척에서 2023년 3분의 1 수준까지 쪼그라들었다.',
      '분의',
      'growth-multiple USA refuted',
    ],
  ])('%s', (text, words, expected) => {
    expect(read(text, words)).toBe(expected);
  });
});

describe('a fraction by which something changed', () => {
  test.each([
    ['2023년 미국의 전기 여객선은 전년보다 6분의 1이 줄었다.', 'growth USA supported'],
    ['2023년 미국의 전기 여객선은 전년보다 절반이 사라졌다.', 'growth USA refuted'],
    ['2023년 미국 전기 여객선은 6분의 1이 줄었다고 답한 곳이 많다.', 'fraction USA not-enough-evidence'],
    ['2024년 한국은 전기 여객선의 3분의 1이 줄었다.', 'fraction KOR not-enough-evidence'],
  ])('%s', (text, expected) => {
    expect(read(text, /절반/.test(text) ? '절반' : '분의')).toBe(expected);
  });
});

describe('a fraction of what was at another time', () => {
  test.each([
    ['2023년 중국의 히트펌프 보급률은 2021년의 절반을 넘는다.', 'growth-multiple CHN supported'],
    ['2024년 중국의 히트펌프 보급률은 3년 전의 절반에 못 미친다.', 'growth-multiple CHN refuted'],
    ['2023년 미국의 전기 여객선은 2022년의 3분의 2를 넘는다.', 'growth-multiple USA supported'],
    ['2023년 미국의 전기 여객선은 2022년의 18척에 비해 3분의 2를 넘는다.', 'growth-multiple USA supported'],
    ['중국의 히트펌프 보급률은 2024년의 절반 이상이 남쪽의 것이다.', 'fraction CHN not-enough-evidence'],
  ])('is a multiple of that, where it is told to lie above or below: %s', (text, expected) => {
    expect(read(text, /절반|3분의/.exec(text)?.[0] ?? '')).toBe(expected);
  });
});

describe('twice, by another word or just so', () => {
  test.each([
    ['2024년 한국의 핵융합 투자액은 6억1400만 달러로 3년 전의 곱절이다.', 'growth-multiple KOR supported'],
    ['2024년 한국의 핵융합 투자액은 3년 전(3억400만 달러)의 꼭 두 배다.', 'growth-multiple KOR supported'],
    ['2024년 한국의 핵융합 투자액은 3년 전의 네 곱절이다.', 'growth-multiple KOR refuted'],
    ['2024년 중국의 핵융합 투자액은 미국의 정확히 절반이다.', 'ratio CHN < USA supported'],
  ])('%s', (text, expected) => {
    expect(read(text, /곱절|두 배|절반/.exec(text)?.[0] ?? '')).toBe(expected);
  });
});
