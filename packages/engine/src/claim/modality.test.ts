import { describe, expect, test } from 'vitest';
import { claimIn, reportOn } from '../testing/small-world.ts';

describe('Korean sentences that ask without a question mark', () => {
  test.each([
    '지난해 한국의 전기 여객선은 57척으로 늘었나요.',
    '지난해 한국의 전기 여객선은 57척을 넘습니까.',
    '지난해 한국의 전기 여객선은 57척이 넘을까.',
    '지난해 한국의 전기 여객선은 57척인가요.',
  ])('%s', (text) => {
    expect(claimIn(reportOn(text, 'ko')).modality).toBe('question');
  });

  test.each([
    '지난해 한국의 전기 여객선은 57척이었나요.',
    '지난해 한국의 전기 여객선은 57척으로 늘었으니까.',
    '지난해 한국의 전기 여객선은 57척으로 늘어가요.',
    '지난해 한국의 전기 여객선은 57척이니까요.',
  ])('but not %s', (text) => {
    expect(claimIn(reportOn(text, 'ko')).modality).toBe('asserted');
  });
});

describe('what is asked of a thing that all know is stated', () => {
  test.each([
    ['지난해 한국의 전기 여객선은 57척이지 않습니까.', '57척', 'supported'],
    ['지난해 한국의 전기 여객선은 57척이라지 않습니까?', '57척', 'supported'],
    ['지난해 한국의 전기 여객선은 57척 아닙니까.', '57척', 'supported'],
    ['지난해 한국의 전기 여객선은 75척이지 않았습니까.', '75척', 'refuted'],
    ['지난해 전기 여객선은 한국이 미국을 앞서지 않습니까.', '미국을', 'supported'],
    ['지난해 전기 여객선은 한국이 중국을 앞서지 않습니까.', '중국을', 'refuted'],
  ])('%s', (text, words, verdict) => {
    const claim = claimIn(reportOn(text, 'ko'), words);
    expect([claim.modality, claim.verdict.label]).toEqual(['asserted', verdict]);
  });

  test('but a plain question asks', () => {
    const asked = claimIn(reportOn('지난해 한국의 전기 여객선은 75척입니까.', 'ko'));
    expect(asked.modality).toBe('question');
  });
});

test.each([
  ['한국의 전기 여객선이 미국보다 두 배는 중요하다고 나는 생각한다.', '두 배', 'opinion'],
  ['지난해 한국의 전기 여객선은 75척이라고 저는 믿습니다.', '75척', 'opinion'],
  ['지난해 한국의 전기 여객선은 75척이라고 정부는 생각한다.', '75척', 'asserted'],
  ['지난해 한국의 전기 여객선은 75척이었다. 많다고 나는 생각한다.', '75척', 'asserted'],
] as const)('what the writer thinks is an opinion: %s', (text, words, expected) => {
  expect(claimIn(reportOn(text, 'ko'), words).modality).toBe(expected);
});
