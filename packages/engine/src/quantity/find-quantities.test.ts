import { describe, expect, test } from 'vitest';
import type { Language } from '../language/language.ts';
import { intervalText } from '../testing/form-request.ts';
import { decimalText } from './exact.ts';
import { findQuantities } from './find-quantities.ts';
import type { Quantity } from './quantity.ts';

/** What measures something, as `value unit`; the value of a range is `30..35`. */
function measures(text: string, language: Language): string[] {
  return findQuantities(text, language)
    .filter(({ role }) => role === 'measure')
    .map(({ value, upper, unit }) => {
      const end = upper === null ? '' : `..${decimalText(upper, 4)}`;
      return `${decimalText(value, 4)}${end}${unit === null ? '' : ` ${unit}`}`;
    });
}

function first(text: string, language: Language): Quantity {
  const [quantity] = findQuantities(text, language);
  if (quantity === undefined) throw new Error(`no number in ${text}`);
  return quantity;
}

describe('one value is written in many ways', () => {
  test.each<[value: string, en: readonly string[], ko: readonly string[]]>([
    [
      '22.6 percent',
      ['22.6%', '22.6 per cent', '22.6 percent', '２２．６％'],
      ['22.6%', '22.6퍼센트', '22.6 %'],
    ],
    [
      '12400000000 USD',
      ['$12.4bn', '$12.4 billion', 'US$12.4 billion', 'USD 12.4 billion', '12.4 billion dollars'],
      ['124억 달러', '124억달러', '124억 불'],
    ],
    ['500000000000 KRW', ['₩500 billion', '500 billion won'], ['5000억 원', '5,000억원', '5천억 원']],
    ['1350000000000 KRW', ['₩1.35 trillion'], ['1조3500억 원', '1조3천500억 원', '1조 3천5백억 원']],
    ['3000000 EUR', ['€3m', '€3 million', '3 million euros'], ['300만 유로']],
    ['295000 count', ['295,000 people'], ['29만5000명', '29만 5천 명']],
    ['512 count', ['512 robots', 'five hundred and twelve robots'], ['512대']],
    ['12 count', ['12 firms', 'twelve firms', 'a dozen firms'], ['12곳', '열두 곳']],
    ['25 count', ['twenty-five people'], ['스물다섯 명', '25명']],
    ['69 percent', ['sixty-nine per cent'], ['육십구 퍼센트', '69%']],
    ['8 ratio', ['eight times', 'eightfold', '8 times'], ['8배', '여덟 배']],
    ['2 ratio', ['twice', 'doubled', 'two times'], ['두 배', '2배']],
    ['0.5 ratio', ['half of it', 'halved'], ['절반', '2분의 1', '반토막']],
    ['0.3333 ratio', ['a third of it', 'one-third of it'], ['3분의 1']],
    [
      '0.7 ratio',
      ['seven in ten people'],
      ['열 명 중 일곱 명은', '열에 일곱은', '열 명에 일곱이', '열 곳에 일곱꼴'],
    ],
    ['0.1667 ratio', ['one in six', 'every sixth firm'], ['여섯 명 중 한 명']],
    ['0.4 ratio', ['four in ten people'], ['열 명에 넷이', '열 대에 네 대꼴', '다섯 명에 둘은']],
    ['0.6 ratio', ['42 of 70 papers'], ['70편 중 42편']],
    ['3.4 percentage-point', ['3.4 percentage points'], ['3.4%p', '3.4%포인트', '3.4퍼센트포인트']],
    ['0.25 percentage-point', ['25 basis points', '25bps', '25 bp'], ['25bp', '25베이시스포인트']],
    ['3 rank', ['third place'], ['3위', '세 번째로 많은']],
    ['30..35 percent', ['30-35 per cent', '30–35%', 'between 30 and 35 per cent'], ['30~35%']],
    ['3..4 ratio', ['three to four times', '3 to 4 times'], ['3~4배']],
    ['3000..4000 count', ['3,000 to 4,000 robots'], ['3000~4000대']],
    ['1.5 ratio', ['1½ times', '1.5 times'], ['1.5배']],
    ['32 percent', [], ['3할 2푼', '32%']],
    ['-3 percent', ['minus 3 per cent', '-3%', '−3%'], ['마이너스 3%', '-3%']],
    ['1500000000 W', ['1.5 GW of power'], ['1.5GW']],
    ['45000000000000000000000000 FLOP', ['4.5×10^25 FLOP', '4.5e25 FLOP'], []],
    ['500000 count', ['half a million people', '500,000 people'], ['50만 명']],
    ['5000000 count', ['5 million units'], ['500만 대', '5백만 대']],
  ])('%s', (value, en, ko) => {
    for (const text of en) expect([text, measures(text, 'en')]).toEqual([text, [value]]);
    for (const text of ko) expect([text, measures(text, 'ko')]).toEqual([text, [value]]);
  });
});

describe('a number that measures nothing says what it is', () => {
  test.each([
    ['en', 'GPT-4 was there', 'name'],
    ['en', 'COVID-19 spread', 'name'],
    ['en', '5G networks', 'name'],
    ['en', 'H-1B visas', 'name'],
    ['en', 'the Fortune 500', 'name'],
    ['en', 'ISO 9001', 'name'],
    ['en', 'version 2.5.1', 'name'],
    ['en', 'on 7 April 2025', 'date'],
    ['en', 'at 10:30 a.m.', 'time'],
    ['en', 'aged 42', 'age'],
    ['en', 'the 21st century', 'ordinal'],
    ['en', 'second to none', 'ordinal'],
    ['en', 'every third year', 'ordinal'],
    ['en', 'Article 5 of the law', 'legal'],
    ['en', 'on page 12', 'page'],
    ['en', 'Figure 2 shows it', 'page'],
    ['en', 'the Chinese figure 52.4%', 'measure'],
    ['en', 'at Gate 7', 'part-of-name'],
    ['en', 'Anthropic 46, Google 41', 'measure'],
    ['en', 'China and Germany 40 each', 'measure'],
    ['en', 'Korea the other 31', 'measure'],
    ['en', 'one of the best', 'idiom'],
    ['en', '24/7 support', 'idiom'],
    ['en', '1. An item', 'list-mark'],
    ['en', 'as shown [3]', 'footnote'],
    ['en', 'hundreds of firms', 'vague'],
    ['en', 'the two had grown', 'part-of-name'],
    ['en', 'the 16 had grown', 'measure'],
    ['en', 'firms with ten or more staff', 'part-of-name'],
    ['en', 'ten or more staff left', 'measure'],
    ['ko', 'GPT-4가 처음이다', 'name'],
    ['ko', '5G 가입자', 'name'],
    ['ko', '3나노 공정', 'name'],
    ['ko', '톱100', 'name'],
    ['ko', '2025년 4월 7일', 'date'],
    ['ko', '2010년대', 'date'],
    ['ko', '3분기', 'date'],
    ['ko', '3분기 연속', 'duration'],
    ['en', 'three quarters in a row', 'duration'],
    ['ko', '오전 10시 30분', 'time'],
    ['ko', '만 18세', 'age'],
    ['ko', '02-123-4567', 'phone'],
    ['en', 'call 555-123-4567', 'phone'],
    ['en', 'they won 3-2 at home', 'score'],
    ['ko', '2차전지 수출', 'name'],
    ['ko', '6자회담에서', 'name'],
    ['ko', '20대 청년', 'age'],
    ['ko', '40대 이상을 대상으로 한 조사', 'age'],
    ['ko', '40대 이상을 올린 나라는 네 곳뿐', 'measure'],
    ['ko', '제5조에 따르면', 'legal'],
    ['ko', '제3자', 'ordinal'],
    ['ko', '4차 산업혁명', 'ordinal'],
    ['ko', '35쪽', 'page'],
    ['ko', '1. 서론', 'list-mark'],
    ['ko', '첫 번째 모델', 'ordinal'],
    ['ko', '1인 기업', 'idiom'],
    ['ko', '만에 하나', 'idiom'],
    ['ko', '한번 보자', 'idiom'],
    ['ko', '장미 한 송이', 'idiom'],
    ['ko', '두 배우의 연기', 'idiom'],
    ['ko', '119에 신고했다', 'phone'],
    ['ko', '산 187-7번지', 'address'],
    ['ko', '10주년 기념식', 'duration'],
    ['ko', '수십 개 기업', 'vague'],
    ['ko', '몇 개 기업', 'vague'],
  ] as const)('%s: %s is %s', (language, text, role) => {
    const found = findQuantities(text, language);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((quantity) => quantity.role))).toEqual(new Set([role]));
  });

  test.each([
    ['en', 'a million reasons'],
    ['ko', '천만에'],
    ['ko', '하나같이'],
    ['ko', '억제했다'],
    ['ko', '이것만'],
    ['ko', '조직이'],
    ['ko', '배를 탔다'],
    ['ko', '구조 대원'],
    ['ko', '이 배우'],
    ['ko', '네팔 전역'],
    ['ko', '두통과 복통'],
    ['ko', '천사가 사는 이천은'],
    ['ko', '오만은 백일 잔치'],
  ] as const)('%s: there is none in %s', (language, text) => {
    expect(findQuantities(text, language)).toEqual([]);
  });
});

describe('a unit is said once for two numbers', () => {
  test.each([
    ['en', '42% and 28', ['42 percent', '28 percent']],
    ['en', '42 and 28 per cent', ['42 percent', '28 percent']],
    ['ko', '38과 30.2%', ['38 percent', '30.2 percent']],
    ['ko', '42%와 28', ['42 percent', '28 percent']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(measures(text, language)).toEqual(expected);
  });
});

describe('the writing allows an interval', () => {
  test.each([
    ['en', '22.6 per cent', '[22.55, 22.65)', '[22.5, 22.7]'],
    ['en', '22.60 per cent', '[22.595, 22.605)', '[22.59, 22.61]'],
    ['en', '4 models', '4', '4'],
    ['en', '40 models', '40', '[39, 41]'],
    ['en', '40,000 models', '[35000, 45000)', '[30000, 50000]'],
    ['en', '41,234 models', '41234', '[41233, 41235]'],
    ['en', '$12.4bn', '[12350000000, 12450000000)', '[12300000000, 12500000000]'],
    ['en', 'about 40 per cent', '[38, 42]', '[38, 42]'],
    ['en', 'about 4 firms', '[3.5, 4.5]', '[3, 5]'],
    ['en', 'about 4 per cent', '[3.5, 4.5]', '[3, 5]'],
    ['en', 'nearly 50 per cent', '[46.5, 50]', '[46.5, 51]'],
    ['en', 'over 50 per cent', '(50, ∞)', '[49, ∞)'],
    ['en', 'at least 30 countries', '[30, ∞)', '[29.1, ∞)'],
    ['en', 'fewer than 30 countries', '(−∞, 30)', '(−∞, 30.9]'],
    ['en', 'no more than 30 countries', '(−∞, 30]', '(−∞, 30.9]'],
    ['en', '20-odd countries', '[20, 30)', '[20, 30]'],
    ['en', 'a mere 3%', '[2.5, 3.5)', '[2, 4]'],
    ['en', '30-35 per cent', '[29.5, 35.5)', '[29, 36]'],
    ['en', 'a third of it', '[0.2917, 0.3667]', '[0.2917, 0.3667]'],
    ['en', 'seven in ten', '[0.65, 0.75]', '[0.65, 0.75]'],
    ['en', 'c.40%', '[38, 42]', '[38, 42]'],
    ['ko', '약 40%', '[38, 42]', '[38, 42]'],
    ['ko', '40% 안팎', '[38, 42]', '[38, 42]'],
    ['ko', '7억300만 달러', '[702500000, 703500000)', '[702000000, 704000000]'],
    ['ko', '십칠억 팔천만 달러', '[1775000000, 1785000000)', '[1770000000, 1790000000]'],
    ['ko', '이백오십만 명', '[2450000, 2550000)', '[2400000, 2600000]'],
    ['ko', '50%에 육박', '[46.5, 50]', '[46.5, 51]'],
    ['ko', '74%가 넘는다', '(74, ∞)', '[73, ∞)'],
    ['ko', '30대 이상', '[30, ∞)', '[29.1, ∞)'],
    ['ko', '30대 미만', '(−∞, 30)', '(−∞, 30.9]'],
    ['ko', '20명 남짓', '[20, 30)', '[20, 30]'],
    ['ko', '20여 개국', '[20, 30)', '[20, 30]'],
    ['ko', '2858억여 달러', '[285800000000, 285900000000)', '[285700000000, 285900000000]'],
    ['ko', '3%에 불과', '[2.5, 3.5)', '[2, 4]'],
  ] as const)('%s: %s is %s, at most %s', (language, text, strict, lenient) => {
    const quantity = first(text, language);
    expect(intervalText(quantity.strict)).toBe(strict);
    expect(intervalText(quantity.lenient)).toBe(lenient);
  });
});

test.each([
  ['en', 'It grew from $1.2bn (about 40%) to １２ million, i.e. twice.'],
  ['ko', '1조2000억 원에서 약 ４０%로, 여덟 배 늘었다.'],
] as const)('%s: numbers come in order and quote the text', (language, text) => {
  const found = findQuantities(text, language);
  expect(found.length).toBeGreaterThanOrEqual(3);
  found.forEach((quantity, index) => {
    expect(text.slice(quantity.span.start, quantity.span.end)).toBe(quantity.text);
    expect(quantity.span.start).toBeGreaterThanOrEqual(found[index - 1]?.span.end ?? 0);
  });
});

test.each(['열 명에 다섯 개씩', '열 명에 다섯 대를'])('what each has is no part of them: %s', (text) => {
  expect(measures(text, 'ko')).toHaveLength(2);
});
