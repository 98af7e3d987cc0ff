import { describe, expect, test } from 'vitest';
import { readWords } from '../../testing/word-claim.ts';

describe('whom nobody matches comes first', () => {
  test.each([
    ['en', 'In electric ferries nobody comes close to China in 2024.', 'CHN supported'],
    ['en', 'In 2024 no country had more electric ferries than South Korea.', 'KOR refuted'],
    ['en', 'In 2024 no country had as many electric ferries in service as China.', 'CHN supported'],
    ['en', 'In 2024 no country had as few electric ferries as South Korea.', 'KOR refuted'],
    ['ko', '2024년 전기 여객선이 중국보다 많은 나라는 없다.', 'CHN supported'],
    ['ko', '2024년 전기 여객선에서 한국을 앞선 곳은 없다.', 'KOR refuted'],
    ['ko', '2024년 전기 여객선이 미국보다 적은 나라는 없다.', 'USA supported'],
    ['ko', '2024년 전기 여객선을 중국보다 많이 굴리는 나라는 없다.', 'CHN supported'],
    ['ko', '2024년 전기 여객선이 가장 많이 있는 나라는 여전히 중국이다.', 'CHN supported'],
    ['en', 'In 2024 China remained the world’s largest user of electric ferries.', 'CHN supported'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(readWords(text, language)).toContain(`superlative ${expected}`);
  });
});

test.each([
  '2024년 한국은 가장 많이 팔린 전기 여객선을 만들었다.',
  '2024년 한국은 제일 많이 팔린 전기 여객선을 만들었다.',
  '2024년 한국은 가장 많이 팔린 10척을 만들었다.',
])('what is counted is picked, and no bearer ranked: %s', (text) => {
  expect(readWords(text, 'ko')).toEqual([]);
});

describe('제일 ranks as 가장 does', () => {
  test.each([
    ['2024년 전기 여객선은 한국이 57척이었고 미국이 제일 적었다.', 'USA supported'],
    ['2024년 전기 여객선은 미국이 57척이었고 한국이 제일 적었다.', 'KOR refuted'],
    ['2024년 전기 여객선은 중국이 아직 제일 많습니다.', 'CHN supported'],
    ['2024년 가장 많이 팔린 10척을 빼도 전기 여객선은 중국이 제일 많습니다.', 'CHN supported'],
    ['2024년 항만 자동화 점수가 제일 낮은 곳은 한국이다.', 'KOR refuted'],
  ])('%s', (text, expected) => {
    expect(readWords(text, 'ko')).toContain(`superlative ${expected}`);
  });

  test('and one of several is no first', () => {
    const text = '2024년 전기 여객선은 한국이 제일 많은 나라 가운데 하나다.';
    expect(readWords(text, 'ko')).toEqual([]);
  });
});

describe('at every survey it moved', () => {
  test.each([
    ['중국의 히트펌프 보급률은 조사 때마다 떨어지는 추세다.', 'trend CHN supported'],
    ['중국의 히트펌프 보급률은 통계가 나올 때마다 올랐다.', 'trend CHN refuted'],
    ['한국과 중국의 전기 여객선 격차는 조사 때마다 벌어지는 추세다.', 'trend KOR < CHN supported'],
    ['미국과 한국의 히트펌프 보급률 격차는 조사 때마다 벌어지는 추세다.', 'trend USA < KOR refuted'],
  ])('%s', (text, expected) => {
    expect(readWords(text, 'ko')).toContain(expected);
  });

  test('what happens is no rise', () => {
    expect(readWords('한국의 전기 여객선에서 벌어지는 일이다.', 'ko')).toEqual([]);
  });
});

test.each([
  '2024년 최다 판매 전기 여객선 100척 중 한국은 3척이다.',
  '2024년 최다 인용 전기 여객선 논문은 한국에 3편이다.',
])('a list that goes by its longest, largest or most is no ranking: %s', (text) => {
  expect(readWords(text, 'ko').filter((claim) => claim.startsWith('superlative'))).toEqual([]);
});

test('who has the most is ranked by 최다, too', () => {
  expect(readWords('2024년 전기 여객선은 한국이 최다였다.', 'ko')).toContain('superlative KOR refuted');
});

test('a contest for the first place has no first', () => {
  const text = '2024년 전기 여객선에서 한국과 미국은 1위 다툼이 치열하다.';
  expect(readWords(text, 'ko')).toEqual([]);
});

describe('the first and the last', () => {
  test.each([
    ['In electric ferries America is last in 2024.', 'USA supported'],
    ['In electric ferries the Chinese come out on top in 2024.', 'CHN supported'],
    ['In 2024, South Korea’s electric ferries were the densest.', 'KOR refuted'],
    ['In 2024 China had the most impressive of all electric ferries.', 'CHN supported'],
  ])('%s', (text, expected) => {
    expect(readWords(text, 'en')).toContain(`superlative ${expected}`);
  });

  test.each([
    "Among electric ferries, the one of South Korea is last year's.",
    'In 2024 South Korea saw the biggest increase in electric ferries.',
    'In 2024 China had the fastest-growing fleet of electric ferries.',
    'In 2024 China and two of the five largest users of electric ferries met.',
  ])('of no level: %s', (text) => {
    expect(readWords(text, 'en').filter((claim) => claim.startsWith('superlative'))).toEqual([]);
  });

  test('the world is the highest of its own years', () => {
    const world = '핵융합 투자액은 2024년 세계 96억5000만 달러로';
    expect(readWords(`${world} 가장 많았다.`, 'ko').some((claim) => claim.includes('refuted'))).toBe(false);
  });
});

describe('more or less than all the others', () => {
  test.each([
    ['en', 'In 2024 China ran more electric ferries than any other country.', 'superlative CHN supported'],
    ['en', 'In 2024 America ran more electric ferries than any other nation.', 'superlative USA refuted'],
    ['ko', '2024년 미국은 어느 나라보다 적은 전기 여객선을 굴렸다.', 'superlative USA supported'],
    [
      'en',
      'China won more tidal patents in 2024 than the rest of the world put together.',
      'comparison CHN supported',
    ],
    ['ko', '2024년 한국의 핵융합 투자액은 나머지 나라를 모두 합친 것보다 많다.', 'comparison KOR refuted'],
    ['en', 'China had more electric ferries in 2024 than in any previous year.', 'record CHN supported'],
    [
      'en',
      'In 2024 the electric ferries of China reached their highest number ever.',
      'record CHN supported',
    ],
    [
      'en',
      'In 2024 the electric ferries of America reached their lowest number on record.',
      'record USA refuted',
    ],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(readWords(text, language)).toContain(expected);
  });

  test('is none where it is denied', () => {
    expect(
      readWords('In 2024 America did not have more electric ferries than any other country.', 'en'),
    ).toEqual([]);
  });
});

describe('whom a ranking is of', () => {
  test.each([
    [
      'en',
      'In 2024 China, not America, had the largest number of electric ferries.',
      'superlative CHN supported',
    ],
    ['ko', '2024년 전기 여객선이 가장 많은 나라는 미국이 아니라 중국이다.', 'superlative CHN supported'],
    [
      'en',
      'In 2024 South Korea passed America as the biggest user of electric ferries.',
      'superlative KOR refuted',
    ],
    [
      'en',
      'Nowhere did people run more electric ferries in 2024 than in China.',
      'superlative CHN supported',
    ],
    [
      'en',
      'In 2024 the electric ferries of South Korea topped those of America.',
      'comparison KOR < USA supported',
    ],
    ['ko', '2024년 전기 여객선이 가장 덜 늘어난 나라는 미국이다.', 'superlative USA'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(readWords(text, language).join('; ')).toContain(expected);
  });
});

describe('가장 낮은 수준 is the lowest, or nearly', () => {
  test.each([
    ['2024년 전기 여객선은 미국이 가장 적은 수준이다.', 'superlative USA supported'],
    ['2024년 전기 여객선은 한국이 가장 적은 수준이다.', 'superlative KOR not-enough-evidence'],
    ['2024년 전기 여객선은 한국이 가장 적다.', 'superlative KOR refuted'],
  ])('%s', (text, expected) => {
    expect(readWords(text, 'ko')).toContain(expected);
  });
});
