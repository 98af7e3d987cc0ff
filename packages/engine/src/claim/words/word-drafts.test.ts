import { describe, expect, test } from 'vitest';
import { reportOn } from '../../testing/small-world.ts';
import { readWords } from '../../testing/word-claim.ts';

describe('a record', () => {
  test.each([
    ['en', 'China had 214 electric ferries in 2024, more than in any previous year.', 'record CHN supported'],
    ['ko', '2024년 중국의 전기 여객선은 214척으로 집계를 시작한 뒤 가장 많다.', 'record CHN supported'],
    ['ko', '2024년 미국의 전기 여객선은 16척으로 집계 이래 가장 많다.', 'record USA refuted'],
    ['en', 'In 2024 the electric ferries of China hit a new peak.', 'record CHN supported'],
    ['en', 'In 2024 the electric ferries of China had never been so many.', 'record CHN supported'],
    ['ko', '2024년 중국의 전기 여객선은 어느 때보다 많다.', 'record CHN supported'],
    ['ko', '2024년 중국의 히트펌프 보급률은 최저 기록을 갈아치웠다.', 'record CHN supported'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(readWords(text, language)).toContain(expected);
  });
});

describe('what went on for years', () => {
  test.each([
    ['중국의 히트펌프 보급률은 2024년까지 한 해도 거르지 않고 줄었다.', 'trend CHN supported'],
    ['한국의 히트펌프 보급률은 2024년까지 한 해도 거르지 않고 줄었다.', 'trend KOR refuted'],
  ])('%s', (text, expected) => {
    expect(readWords(text, 'ko')).toContain(expected);
  });
});

describe('who passed whom', () => {
  test.each([
    ['2024년 조력 특허에서 미국은 중국에 1위를 내줬다.', 'overtake CHN < USA'],
    ['2024년 전기 여객선에서 중국이 한국을 밀어내고 선두에 섰다.', 'overtake CHN < KOR'],
  ])('%s', (text, expected) => {
    expect(readWords(text, 'ko').join()).toContain(expected);
  });

  test('the place that was lost is none that is claimed', () => {
    const { claims } = reportOn('2024년 조력 특허에서 미국은 중국에 1위를 내줬다.', 'ko');
    expect(claims.map(({ form }) => form)).toEqual(['overtake']);
  });
});

test('what goes down in words falls: 내리막을 걸었다', () => {
  expect(readWords('2024년 중국의 히트펌프 보급률은 내리막을 걸었다.', 'ko')).toEqual([
    'direction CHN supported',
  ]);
});

describe('a rise or a fall', () => {
  test.each([
    ['en', 'In South Korea electric ferries were up in 2024 from a year earlier.', 'direction KOR supported'],
    ['ko', '2024년 히트펌프 보급률은 중국이 줄어든 반면 한국은 늘었다.', 'direction KOR supported'],
    ['ko', '2024년 히트펌프 보급률은 중국이 줄어든 반면 한국은 늘었다.', 'direction CHN supported'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(readWords(text, language)).toContain(expected);
  });

  test('is told from the earlier time to the later', () => {
    const [claim] = reportOn('2024년 한국의 히트펌프 보급률은 늘었다.', 'ko').claims;
    expect(JSON.stringify(claim)).toContain('2023 → 2024: 14.9 → 18.3');
  });

  test('a place that one left is none that it has', () => {
    expect(reportOn('2024년 한국은 전기 여객선에서 2위 밖으로 밀려났다.', 'ko').claims).toEqual([]);
  });
});

describe('what is foretold without a figure', () => {
  test.each([
    ['en', 'The harbour board expects demand to continue.'],
    ['en', 'South Korea had 57 electric ferries in 2024; by then nobody will row.'],
    ['ko', '내년이면 뱃사공 일도 끝날 것이라고 했다.'],
    ['ko', '한국이 연내에 새 여객선을 띄울 거라는 소문이 돈다.'],
    ['ko', '한 조선소 임원은 "3년 안에 사공을 대신할 배를 내놓을 것"이라고 장담했다.'],
    ['ko', '그는 내년 하반기면 배 부족이 풀린다고 했다.'],
    ['ko', '배가 모자란 때는 3년 더 이어진다는 말도 나온다.'],
    ['ko', '앞으로 10년은 전기 여객선의 시대라고 한다.'],
    ['ko', '몇 년 안에 부두마다 충전기라는 칸이 생기리라 본다.'],
  ] as const)('%s: %s', (language, text) => {
    const { claims } = reportOn(text, language);
    expect(claims.find(({ form }) => form === 'forecast')?.verdict.reason).toBe('forecast');
  });

  test.each([
    ['en', 'By 2030, the electric ferries of South Korea will reach 90.'],
    ['en', 'The captain will tell you so.'],
    ['ko', '선장이 그렇게 말할 것이다.'],
    ['ko', '배는 한 달 안에 항만에 신고해야 한다.'],
    ['ko', '지난 3년 안에 지은 배가 부두를 채운다.'],
    ['ko', '그는 3년 안에 꿈을 이뤘다.'],
    ['ko', '배는 물 위를 달린다.'],
  ] as const)('but not %s: %s', (language, text) => {
    expect(reportOn(text, language).claims.map(({ form }) => form)).not.toContain('forecast');
  });
});

describe('a standstill', () => {
  test.each([
    [
      'en',
      'In 2024 the share of homes heated by heat pumps was unchanged in America.',
      'direction USA supported',
    ],
    [
      'en',
      'In 2024 the share of homes heated by heat pumps was flat in South Korea.',
      'direction KOR refuted',
    ],
    ['ko', '2024년 한국의 히트펌프 보급률은 제자리걸음을 했다.', 'direction KOR refuted'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(readWords(text, language)).toEqual([expected]);
  });

  test('of a flat fee is none', () => {
    expect(readWords('In 2024 homes in America with heat pumps paid a flat fee.', 'en')).toEqual([]);
  });
});

test.each([
  ['히트펌프 보급률에서 미국이 한국을 처음 앞선 것은 2022년이다.', 'overtake'],
  ['히트펌프 보급률에서 미국이 한국을 앞선 것은 2022년이다.', 'comparison'],
  ['히트펌프 보급률에서 미국이 한국을 앞선 것은 2022년이 처음이다.', 'overtake'],
])('who is ahead for the first time has passed the other: %s', (text, form) => {
  expect(readWords(text, 'ko').map((claim) => claim.split(' ')[0])).toContain(form);
});

test.each([
  ['In 2024 Korea and America were level in electric ferries.', 'refuted'],
  ['In 2024 Korea and America had exactly the same number of electric ferries.', 'refuted'],
])('two who are level are compared: %s', (text, label) => {
  expect(readWords(text, 'en')).toEqual([`equality KOR < USA ${label}`]);
});
