import { describe, expect, test } from 'vitest';
import { englishOrdinal, englishWords, findEnglishOrdinals, findEnglishWords } from './english-words.ts';
import { fractionIn } from './fractions.ts';
import { findNativeWords, nativeWords, sinoWords } from './korean-words.ts';

describe('English', () => {
  test.each([
    [7, 'seven'],
    [43, 'forty-three'],
    [80, 'eighty'],
    [171, 'one hundred and seventy-one'],
    [200, 'two hundred'],
  ])('%d → %s', (value, words) => expect(englishWords(value)).toBe(words));

  test('nothing from a thousand on, nor for decimals', () => {
    expect([englishWords(1000), englishWords(2.5), englishOrdinal(13)]).toEqual([null, null, null]);
  });

  test.each([
    ['nine in ten', [9, 10]],
    ['Seventy-one systems', [71]],
    ['nine tenths', []],
    ['two-thirds', []],
    ['someone', []],
  ])('finds in “%s” %j', (text, values) => {
    expect(findEnglishWords(text).map(({ value }) => value)).toEqual(values);
  });

  test('finds ordinals of ranks', () => {
    expect(findEnglishOrdinals('the second-largest')[0]?.value).toBe(2);
  });
});

describe('Korean', () => {
  test.each([
    [4, '네'],
    [12, '열두'],
    [20, '스무'],
    [25, '스물다섯'],
    [99, '아흔아홉'],
  ])('native %d → %s', (value, words) => expect(nativeWords(value)).toBe(words));

  test.each([
    [69, '육십구'],
    [1220, '천이백이십'],
    [5000, '오천'],
    [111, '백십일'],
  ])('sino %d → %s', (value, words) => expect(sinoWords(value)).toBe(words));

  test.each([
    ['여섯 배', [6]],
    ['열두 배다', [12]],
    ['스무 곳', [20]],
    ['석 대꼴', [3]],
    ['한번 더', []],
    ['다시 네모', []],
  ])('finds in “%s” %j', (text, values) => {
    expect(findNativeWords(text).map(({ value }) => value)).toEqual(values);
  });
});

test('a fraction is one with its article and hedge, and no other words', () => {
  expect(fractionIn('a third', 'en')?.text).toBe('third');
  expect(fractionIn('3분의 1', 'ko')?.text).toBe('3분의 1');
  expect(fractionIn('the third of May', 'en')).toBeNull();
});
