import { describe, expect, it } from 'vitest';
import { hangulFirst, latinFirst } from './first-sound.ts';
import { romanise } from './romanise.ts';
import { hangulSkeleton, latinSkeleton } from './skeleton.ts';

describe('skeletons', () => {
  it.each([
    ['Quillon', '퀼론'],
    ['Northlake Lab', '노스레이크랩'],
    ['Haneul Robotics', '하늘로보틱스'],
    ['Aster Mind', '아스터마인드'],
    ['Birchgate Partners', '버치게이트파트너스'],
    ['Marlowe Search', '말로서치'],
    ['Pollux', '폴룩스'],
    ['Penang', '페낭'],
    ['Wendell Machines', '웬델머신스'],
    ['Formosa', '포르모사'],
    ['Norvane', '노르베인'],
    ['Corvex', '코벡스'],
    ['Corvex', '코르벡스'],
  ])('%s sounds as %s', (latin, hangul) => {
    expect(latinSkeleton(latin)).toBe(hangulSkeleton(hangul));
  });

  it.each([
    ['Quillon', '폴룩스'],
    ['Daegu', '세종'],
    ['Castor', '아스터'],
  ])('%s does not sound as %s', (latin, hangul) => {
    expect(latinSkeleton(latin)).not.toBe(hangulSkeleton(hangul));
  });

  it('reads nothing in a word of vowels or of another script', () => {
    expect([
      latinSkeleton('Aio'),
      hangulSkeleton('아이오'),
      hangulSkeleton('AI 3'),
      latinSkeleton('가온'),
    ]).toEqual(['', '', '', '']);
  });
});

it('romanises syllable by syllable', () => {
  expect(romanise('가온')).toEqual(['ga', 'on']);
  expect(romanise('청주')).toEqual(['cheong', 'ju']);
  expect(romanise('HBM')).toEqual([]);
});

it.each([
  ['Quillon', '퀼론'],
  ['Penang', '페낭'],
  ['Birchgate', '버치게이트'],
  ['Geneva', '제네바'],
  ['Alder', '앨더'],
  ['Wendell', '웬델'],
])('%s begins as %s does', (latin, hangul) => {
  expect(latinFirst(latin)).toBe(hangulFirst(hangul));
});

it('tells apart first sounds that the skeleton holds for one', () => {
  expect(latinSkeleton('Fund')).toBe(hangulSkeleton('반도'));
  expect(latinFirst('Fund')).not.toBe(hangulFirst('반도'));
});
