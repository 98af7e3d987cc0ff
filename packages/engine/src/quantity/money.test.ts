import { describe, expect, it } from 'vitest';
import type { Language } from '../language/language.ts';
import { decimalText } from './exact.ts';
import { findQuantities } from './find-quantities.ts';

type Case = readonly [text: string, ...amounts: string[]];

function check(language: Language, text: string, expected: readonly string[]): void {
  const found = findQuantities(text, language).filter(({ shape }) => shape === 'money');
  expect(
    found.map(({ text: written, value, unit }) => `${written} = ${decimalText(value)} ${unit ?? 'other'}`),
  ).toEqual(expected);
}

describe('money in English', () => {
  it.each<Case>([
    ['7 $ and 9 €', '7 $ = 7 USD', '9 € = 9 EUR'],
    ['a bill of $ 20 dollars', '$ 20 dollars = 20 USD'],
    ['us $ 30 million', 'us $ 30 million = 30000000 USD'],
    ['65 USD million', '65 USD million = 65000000 USD'],
    ['a 7-cent-a-share dividend', '7-cent = 0.07 USD'],
    ['U.S. $ 30 million', 'U.S. $ 30 million = 30000000 USD'],
    ['usd$ 18', 'usd$ 18 = 18 USD'],
    ['7 $ 9 $', '7 $ = 7 USD', '9 $ = 9 USD'],
    ['3 $ 15', '$ 15 = 15 USD'],
    ['8 rmb 15 usd', '8 rmb = 8 CNY', '15 usd = 15 USD'],
    ['4 USD25 notes', 'USD25 = 25 USD'],
    ['25¢', '25¢ = 0.25 USD'],
    ['310 pence', '310 pence = 3.1 GBP'],
    ['a quarter million us dollars', 'a quarter million us dollars = 250000 USD'],
  ])('has its sign or code on either side: %s', (text, ...expected) => check('en', text, expected));

  it.each<Case>([
    ['eleven dollars twenty-five cents', 'eleven dollars twenty-five cents = 11.25 USD'],
    ['It costs 18 dollars 75.', '18 dollars 75 = 18.75 USD'],
    ['eleven dollars twenty five', 'eleven dollars twenty five = 11.25 USD'],
    ['6 AUD 40 cents', '6 AUD 40 cents = 6.4 other'],
    ['12 dollars 75 people paid', '12 dollars = 12 USD'],
  ])('may be told in dollars and cents: %s', (text, ...expected) => check('en', text, expected));

  it.each<Case>([
    ['20,000 swiss francs', '20,000 swiss francs = 20000 other'],
    ['RM75', 'RM75 = 75 other'],
    ['75RM', '75RM = 75 other'],
    ['30 ₦', '30 ₦ = 30 other'],
    ['hk $ 3bn', 'hk $ 3bn = 3000000000 other'],
    ['CAD4.05', 'CAD4.05 = 4.05 other'],
    ['nzd$25', 'nzd$25 = 25 other'],
    ['C$3bn', 'C$3bn = 3000000000 other'],
    ['He paid a $3bn fine', '$3bn = 3000000000 USD'],
    ['12 try to leave'],
  ])('of other countries is money without a unit of ours: %s', (text, ...expected) =>
    check('en', text, expected),
  );
});

describe('money in Korean', () => {
  it.each<Case>([
    ['3달러 40센트 올랐다', '3달러 40센트 = 3.4 USD'],
    ['8 미국 달러', '8 미국 달러 = 8 USD'],
    ['30억 일본 엔', '30억 일본 엔 = 3000000000 JPY'],
    ['2024$4.8 billion', '$4.8 = 4.8 USD'],
    ['US$ 40', 'US$ 40 = 40 USD'],
    ['6 억 달러', '6 억 달러 = 600000000 USD'],
    ['140 캐나다 달러가 든다', '140 캐나다 달러 = 140 other'],
    ['3억 스위스 프랑', '3억 스위스 프랑 = 300000000 other'],
    ['삼만사천오백원', '삼만사천오백원 = 34500 KRW'],
  ])('has its currency whole: %s', (text, ...expected) => check('ko', text, expected));
});

describe('physical units', () => {
  it.each([
    ['en', '12km away', '12km = 12000 metres'],
    ['en', 'a 27-kilometre ring', '27-kilometre = 27000 metres'],
    ['en', '300 °C', '300 °C = 300 degrees'],
    ['en', '5 square miles', '5 square miles = 12949940.55168 square metres'],
    ['ko', '1만 8,600m2 규모', '1만 8,600m2 = 18600 square metres'],
    ['ko', '섭씨 37도', '섭씨 37도 = 37 degrees'],
    ['ko', '육백그램', '육백그램 = 600 grams'],
  ] as const)('%s: scale their number: %s', (language, text, expected) => {
    const [found] = findQuantities(text, language);
    expect(`${found?.text} = ${found === undefined ? '' : decimalText(found.value)} ${found?.unit}`).toBe(
      expected,
    );
  });

  it.each([
    ['en', '300mm wafers', 'name'],
    ['ko', '2018 평창 올림픽', 'date'],
  ] as const)('%s: are none within a name: %s', (language, text, role) => {
    expect(findQuantities(text, language).map((found) => found.role)).toEqual([role]);
  });
});
