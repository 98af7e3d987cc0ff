import { describe, expect, test } from 'vitest';
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
    ['배를 1만2000시간 몰았다', null],
  ])('%s', (text, unit) => {
    expect(findQuantities(text, 'ko').find(({ text: words }) => words.endsWith('시간'))?.unit ?? null).toBe(
      unit,
    );
  });
});
