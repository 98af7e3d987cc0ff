import { describe, expect, it } from 'vitest';
import type { Language } from '../language/language.ts';
import { decimalText } from './exact.ts';
import { findNumbers } from './find-numbers.ts';

type Case = readonly [text: string, ...numbers: string[]];

function check(language: Language, text: string, expected: readonly string[]): void {
  const found = findNumbers(text, language);
  expect(found.map(({ text: written, value }) => `${written} = ${decimalText(value)}`)).toEqual(expected);
  for (const { span, text: written } of found) expect(text.slice(span.start, span.end)).toBe(written);
}

describe('numbers by themselves', () => {
  it.each<Case>([
    ['one in six', 'one = 1', 'six = 6'],
    ['$12.4 billion', '12.4 billion = 12400000000'],
    ['30-35%', '30 = 30', '35 = 35'],
  ])('are not joined and have no unit: %s', (text, ...expected) => check('en', text, expected));

  it('say what their words make of them', () => {
    const kinds = findNumbers('Dozens of the 21st were one half, one of the doubled.', 'en').map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['vague', 'ordinal', 'fraction', 'idiom', 'multiple']);
  });
});

describe('Korean numerals in words', () => {
  it.each<Case>([
    ['삼', '삼 = 3'],
    ['이백만', '이백만 = 2000000'],
    ['오천 이백', '오천 이백 = 5200'],
    ['쉰일곱', '쉰일곱 = 57'],
    ['백 서른두 번째 등대', '백 서른두 = 132'],
    ['천 6백만 달러', '천 6백만 = 16000000'],
    ['정답은 이십육이다.', '이십육 = 26'],
    ['정답은 이십이다.', '이십 = 20'],
    ['값은 마이너스 육 점 칠이었다.', '마이너스 육 점 칠 = -6.7'],
    ['마이너스 8', '마이너스 8 = -8'],
    ['영점 이', '영점 이 = 0.2'],
    ['3억 2천만 6,780', '3억 2천만 6,780 = 320006780'],
    ['7천 3백은', '7천 3백 = 7300'],
    ['백일흔한 대', '백일흔한 = 171'],
    ['천구백쉰세 곳', '천구백쉰세 = 1953'],
    ['만여섯 명, 백일곱 명', '만여섯 = 10006', '백일곱 = 107'],
    ['차이가 이 점 칠 퍼센트다', '이 점 칠 = 2.7'],
    ['이점 일 배', '이점 일 = 2.1'],
  ])('are read whole: %s', (text, ...expected) => check('ko', text, expected));

  it.each<Case>([
    ['칠분의 이를 남겼다', '칠분의 이 = 0.285714285714'],
    ['이십분의 마이너스 삼', '이십분의 마이너스 삼 = -0.15'],
    ['팔과 오분의 이', '팔과 오분의 이 = 8.4'],
    ['4와 2분의 1', '4와 2분의 1 = 4.5'],
    ['3 분의 1', '3 분의 1 = 0.333333333333'],
    ['백만분의 일만 남았다', '백만분의 일 = 0.000001'],
    ['-3/8', '-3/8 = -0.375'],
    ['2 1/4', '2 1/4 = 2.25'],
  ])('make fractions: %s', (text, ...expected) => check('ko', text, expected));

  it.each<Case>([
    ['이천은 도자기의 고장이다'],
    ['만일 천사가 온다면'],
    ['구조 대원이 왔다'],
    ['천만에요'],
    ['백두 대간을 걷고 만두를 빚고'],
    ['이 점 일부를 고쳤다'],
    ['백일 잔치와 백열등'],
    ['9/11 테러', '9 = 9', '11 = 11'],
  ])('are not made of words that look like them: %s', (text, ...expected) => check('ko', text, expected));
});

describe('English numerals in words', () => {
  it.each<Case>([
    ['minus six point five', 'minus six point five = -6.5'],
    ['minus 7', 'minus 7 = -7'],
    ['three hundred point forty-two', 'three hundred point forty-two = 300.42'],
    ['5 dozens', '5 dozens = 60'],
    ['four lakh crore', 'four lakh crore = 4000000000000'],
    ['.25', '.25 = 0.25'],
    ['50 000 of them', '50 000 = 50000'],
    ['7.1x10^-4', '7.1x10^-4 = 0.00071'],
    ['2,400.5 M', '2,400.5 M = 2400500000'],
    ['6,50 or 6.5', '6,50 = 6.5', '6.5 = 6.5'],
    ['two hundredth place', 'two hundredth = 200'],
    ['came first of ten', 'first = 1', 'ten = 10'],
    ['10^25 FLOP', '10^25 = 10000000000000000000000000'],
    ['-2.5^-1', '-2.5^-1 = -0.4'],
    ['two thousand million', 'two thousand million = 2000000000'],
  ])('are read whole: %s', (text, ...expected) => check('en', text, expected));

  it.each<Case>([
    ['three hundred and forty fifths', 'three hundred and forty fifths = 68'],
    ['three hundred forty fifths', 'three hundred forty fifths = 6.666666666667'],
    ['thirty thirty fifths', 'thirty thirty fifths = 0.857142857143'],
    ['one two hundred fifth', 'one two hundred fifth = 0.00487804878'],
    ['forty and two fifths', 'forty and two fifths = 40.4'],
    ['three million and one half', 'three million and one half = 3500000'],
    ['two - thirds', 'two - thirds = 0.666666666667'],
    ['three over four', 'three over four = 0.75'],
    ['a thirty-first', 'a thirty-first = 0.032258064516'],
    ['one thousandth', 'one thousandth = 0.001'],
  ])('make fractions: %s', (text, ...expected) => check('en', text, expected));

  it.each<Case>([
    ['It owes us minus five, not us$', 'minus five = -5'],
    ['6,500 or 5,6,7', '6,500 = 6500', '5 = 5'],
    ['won three over two days', 'three = 3', 'two = 2'],
    ['a twenty-first century idea', 'twenty-first = 21'],
    ['the 9/11 attacks', '9 = 9', '11 = 11'],
    ['It took 10 M steps', '10 = 10'],
  ])('are not made of words that look like them: %s', (text, ...expected) => check('en', text, expected));
});

describe('words that every object knows are no numbers', () => {
  it.each([
    ['one constructor', ['one']],
    ['two constructors', ['two']],
    ['twenty and one constructor', ['twenty', 'one']],
    ['minus one constructor', ['minus one']],
  ])('%s', (text, numbers) => {
    expect(findNumbers(text, 'en').map((found) => found.text)).toEqual(numbers);
  });
});
