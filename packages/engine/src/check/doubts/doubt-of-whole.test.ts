import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../../testing/small-world.ts';

const reasonOf = (text: string, words: string): string => {
  const { verdict } = claimIn(reportOn(text, /[가-힣]/.test(text) ? 'ko' : 'en'), words);
  return `${verdict.label} ${verdict.reason}`;
};

describe('what a part is of', () => {
  test('behind the own figure of its bearer it is of another’s', () => {
    const text = '2024년 히트펌프 보급률은 중국이 26.4%다. 한국(18.3%)은 3분의 1이 안 된다.';
    expect(reasonOf(text, '3분의 1')).toBe('not-enough-evidence denominator-differs');
  });

  test('of those whom the sentence spoke of it is not of all', () => {
    const text = '2024년 조력 터빈 특허는 중국이 51.5%이고, 그중 3분의 1이 한국 것이다.';
    expect(reasonOf(text, '3분의 1')).toMatch(/^not-enough-evidence/);
  });

  test('need not be the count that the catalogue has, where the share comes near', () => {
    const ofChina = (share: string): string => `2024년 핵융합 투자의 ${share}를 중국이 차지했다.`;
    expect(reasonOf(ofChina('28.4%'), '28.4%')).toMatch(/^refuted/);
    expect(reasonOf(ofChina('25.4%'), '25.4%')).toBe('not-enough-evidence denominator-differs');
  });

  test('may fall where the number of which the clause before tells a share grows', () => {
    const china = 'China ran 214 electric ferries in 2024.';
    const fall = 'the first fall since 2022.';
    expect(reasonOf(`${china} Its ferries slipped, ${fall}`, 'fall')).toMatch(/^refuted/);
    const share = `Its share of the ferries slipped from 50 to 40 per cent, ${fall}`;
    expect(reasonOf(`${china} ${share}`, 'fall')).toBe('not-enough-evidence ambiguous-indicator');
  });
});

describe('a figure beside a gap', () => {
  test('between commas is the gap’s', () => {
    const text = "America's lead over China in electric ferries, 31 in 2024, was remarkable.";
    expect(reasonOf(text, '31')).toBe('not-enough-evidence definition-unclear');
  });

  test('and one whose bearer is named there is not', () => {
    const text = "America's lead over China is gone, and in 2024 China ran 241 electric ferries.";
    expect(reasonOf(text, '241')).toMatch(/^refuted/);
  });

  test('of so many ships that one is ahead', () => {
    const text = '2024년 전기 여객선에서 중국이 한국에 앞선 폭은 157척이다.';
    expect(reasonOf(text, '157')).toBe('supported agrees');
  });
});

test('who is last has the figure beside it, and is not the one before', () => {
  const text = '2024년 전기 여객선은 중국이 214척으로 가장 많고, 어느 섬나라가 3척으로 가장 적다.';
  expect(reasonOf(text, '가장 적')).toMatch(/^not-enough-evidence/);
});

test('places that are added up are nobody’s figure', () => {
  const text =
    '2024년 전기 여객선은 중국 214척, 한국 57척, 미국 16척이다. 2~3위를 다 모아도 73척으로 1위의 34%다.';
  expect(reasonOf(text, '73')).not.toMatch(/^refuted/);
  const { claims } = reportOn(text, 'ko');
  expect(claims.filter(({ form }) => form === 'rank')).toEqual([]);
});
