import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';
import { readWords } from '../../testing/word-claim.ts';

describe('how many lie beyond a bound', () => {
  test.each([
    ['ko', '2024년 항만 자동화 지수가 70점을 넘은 곳은 둘뿐이다.', 'supported'],
    ['ko', '2024년 항만 자동화 지수가 70점을 넘는 나라는 하나뿐이다.', 'refuted'],
    ['ko', '2024년 히트펌프 보급률이 20%를 넘는 나라는 두 곳이다.', 'supported'],
    ['ko', '2024년 전기 여객선이 50척 이상인 나라가 둘이다.', 'supported'],
    ['ko', '2024년 전기 여객선이 50척을 넘긴 나라는 한국까지 둘뿐이다.', 'supported'],
    ['ko', '2024년 전기 여객선이 15척을 넘긴 나라는 미국을 포함해 둘뿐이다.', 'refuted'],
    ['en', 'In 2024 only two countries had more than 50 electric ferries.', 'supported'],
    ['en', 'In 2024 only one country had electric ferries numbering 50 or more.', 'refuted'],
    ['en', 'Two of the countries covered ran more than 50 electric ferries in 2024.', 'supported'],
    ['en', 'In 2024 two countries cleared the mark of 50 electric ferries.', 'supported'],
    ['en', 'Two countries, so we hear, had more than 50 electric ferries in 2024.', 'supported'],
    ['en', 'Three countries, so we hear, had more than 50 electric ferries in 2024.', 'not-enough-evidence'],
    ['ko', '2024년 전기 여객선이 50척을 넘긴 나라는 해운 통계에서 두 곳이었다.', 'supported'],
    ['ko', '2024년 전기 여객선이 50척을 넘은 나라는 2개국으로 나타났다.', 'supported'],
    ['ko', '2024년 전기 여객선이 50척을 넘은 나라는 조사 대상 3개국 중 2개국에 달했다.', 'supported'],
    ['ko', '2024년 전기 여객선이 50척을 넘긴 곳은 3개국 가운데 두 나라였다.', 'supported'],
  ] as const)('%s: %s', (language, text, expected) => {
    const counts = reportOn(text, language).claims.filter(({ form }) => form === 'count');
    expect(counts.map(({ verdict }) => verdict.label)).toEqual([expected]);
  });

  test('a bound of those counted is nobody’s own figure', () => {
    const { claims } = reportOn(
      '2024년 민간 핵융합 투자가 50억 달러를 넘은 나라는 여러 곳으로 알려졌다.',
      'ko',
    );
    expect(claims).toEqual([]);
  });

  test('a multiple bounds nobody', () => {
    const { claims } = reportOn(
      'In 2024 the 16 countries, it says, had more than double the electric ferries.',
      'en',
    );
    expect(claims.filter(({ rule }) => rule === 'words.count')).toEqual([]);
  });

  test('the bound is no claim of its own', () => {
    const { claims } = reportOn('2024년 항만 자동화 지수가 70점을 넘은 곳은 둘뿐이다.', 'ko');
    expect(claims.map(({ form }) => form)).toEqual(['count']);
  });

  test('a few more than are covered may be missing', () => {
    const { claims } = reportOn('2024년 항만 자동화 지수가 70점을 넘은 나라는 넷이다.', 'ko');
    expect(claims.map(({ verdict }) => verdict.reason)).toEqual(['within-noise']);
  });

  test.each([
    '2024년 한국의 전기 여객선은 57척뿐이다.',
    '항만 자동화 지수는 50개국 이상에서 기업 여섯 곳이 쓴다.',
  ])('%s counts no bearers', (text) => {
    expect(readWords(text, 'ko')).toEqual([]);
  });
});

describe('a bound of one named behind those counted is that one’s', () => {
  test.each([
    ['2024년 다섯 나라 가운데 중국의 조력 특허 비중이 60% 밑으로 내려왔다.', 'supported'],
    ['2024년 다섯 곳이 낸 조력 특허에서 중국의 비중이 60% 밑으로 내려왔다.', 'supported'],
    ['2024년 다섯 곳이 낸 조력 특허에서 중국의 비중이 50% 밑으로 내려왔다.', 'refuted'],
  ])('%s', (text, verdict) => {
    const claim = claimIn(reportOn(text, 'ko'), '%');
    expect([claim.form, claim.entities.join(), claim.verdict.label]).toEqual(['value', 'CHN', verdict]);
  });
});
