import { describe, expect, it } from 'vitest';
import type { Language } from '../language/language.ts';
import { decimalText, type Exact } from './exact.ts';
import { findQuantities } from './find-quantities.ts';
import type { Quantity } from './quantity.ts';

/** A sentence and its quantities: `words = value unit hedge` for a measure, `words: role` for a number that measures nothing. */
type Case = readonly [text: string, ...quantities: string[]];

function write(quantity: Quantity): string {
  const { role, text, value, upper, unit, hedge, strict } = quantity;
  if (role !== 'measure') return `${text}: ${role}`;
  const number = upper === null ? decimalText(value) : `${decimalText(value)}..${decimalText(upper)}`;
  const allowed = hedge === 'and-a-bit' ? `[${end(strict.low)}, ${end(strict.high)})` : hedge;
  return `${text} = ${number} ${unit ?? 'bare'}${hedge === 'none' ? '' : ` ${allowed}`}`;
}

function end(value: Exact | null): string {
  return value === null ? '∞' : decimalText(value);
}

function check(language: Language, text: string, expected: readonly string[]): void {
  const found = findQuantities(text, language);
  expect(found.map(write)).toEqual(expected);
  for (const { span, text: words } of found) expect(text.slice(span.start, span.end)).toBe(words);
}

describe('where a change began', () => {
  it.each<Case>([
    ['Boats went from 2.43 to 2.96 million.', '2.43 = 2430000 bare', '2.96 million = 2960000 bare'],
    ['Sales fell from $12.4 to $9.5bn.', '$12.4 = 12400000000 USD', '$9.5bn = 9500000000 USD'],
    ['Boats went from 900 to 1.2 million.', '900 = 900 bare', '1.2 million = 1200000 bare'],
    ['Boats went from 3 million to 2 million.', '3 million = 3000000 bare', '2 million = 2000000 bare'],
  ])('takes the scale of where it ended: %s', (text, ...expected) => check('en', text, expected));

  it.each<Case>([
    [
      'It used 485 TWh in 2025, 70 more than before.',
      '485 TWh = 485000000000000 Wh',
      '2025: date',
      '70 = 70000000000000 Wh',
    ],
    ['It rose 55% in 2025, to 362.', '55% = 55 percent', '2025: date', '362 = 362 bare'],
    ['The port was a point and a half behind.'],
    ['It is where it was, give or take a tenth.'],
  ])('or none: %s', (text, ...expected) => check('en', text, expected));

  it('leaves a number that is somebody’s without the points of the next', () => {
    const expected = ['48.6 = 48.6 bare', '17 points = 17 score'];
    check('en', "It is a whisker behind Norway's 48.6 and 17 points ahead of America.", expected);
  });
});

describe('words of comparison beside a number', () => {
  it.each<Case>([
    ['It had 35 boats, six more than the 29 of spring.', '35 = 35 count', 'six = 6 bare', '29 = 29 bare'],
    ['It had a third more than the 29 boats of spring.', 'a third = 0.333333333333 ratio', '29 = 29 count'],
    ['It had more than the 29 boats of spring.', '29 = 29 count over'],
    ['It had 35, fewer than the 131 of 2023.', '35 = 35 bare', '131 = 131 bare', '2023: date'],
    ['It had 35, more than the 29 the year before.', '35 = 35 bare', '29 = 29 bare'],
    ['That is eight points above the average of 59%.', 'eight points = 8 score', '59% = 59 percent'],
  ])('%s', (text, ...expected) => {
    check('en', text, expected);
  });
});

describe('Korean numerals', () => {
  it.each<Case>([
    ['6억1천400만 달러를 투자했다.', '6억1천400만 달러 = 614000000 USD'],
    ['서점은 셋 중 하나꼴로 문을 닫았다.', '셋 중 하나 = 0.333333333333 ratio about'],
    ['마을에서 열에 여덟입니다.', '열에 여덟 = 0.8 ratio'],
    ['열 분 중 여섯 분이 왔다.', '열 분 중 여섯 분 = 0.6 ratio'],
    ['둘째 아이가 태어났다.'],
    ['6억 1천400만 달러를 투자했다.', '6억 1천400만 달러 = 614000000 USD'],
    ['3천500억 원을 투자했다.', '3천500억 원 = 350000000000 KRW'],
    ['3천 500억 원을 투자했다.', '3천 500억 원 = 350000000000 KRW'],
    ['1조3천500억 원이다.', '1조3천500억 원 = 1350000000000 KRW'],
    ['1조 3천500억 원이다.', '1조 3천500억 원 = 1350000000000 KRW'],
    ['3천5백억 원이다.', '3천5백억 원 = 350000000000 KRW'],
    ['4천800억 달러다.', '4천800억 달러 = 480000000000 USD'],
    ['2천만 명이다.', '2천만 명 = 20000000 count'],
    ['5백만 대다.', '5백만 대 = 5000000 count'],
    ['1만2천 명이다.', '1만2천 명 = 12000 count'],
    ['1만2천300명이다.', '1만2천300명 = 12300 count'],
    ['3천500명이다.', '3천500명 = 3500 count'],
    ['1조2000억 원이다.', '1조2000억 원 = 1200000000000 KRW'],
    ['인력 2만 명 중 25%다.', '2만 명 = 20000 count', '25% = 25 percent'],
    ['톱500 명단에 15대가 올랐다.', '500: name', '15대 = 15 count'],
    ['100점 만점에 35점이다.', '100: name', '35점 = 35 score'],
    ['29만5000대다.', '29만5000대 = 295000 count'],
    ['62만 1000대였다.', '62만 1000대 = 621000 count'],
    ['육만 오천 대가 설치됐다.', '육만 오천 대 = 65000 count'],
    ['37.1퍼센트더군요.', '37.1퍼센트 = 37.1 percent'],
    ['2억3천4백5십만 원이다.', '2억3천4백5십만 원 = 234500000 KRW'],
    ['3천 명과 4천만 원이다.', '3천 명 = 3000 count', '4천만 원 = 40000000 KRW'],
    ['직원 3천 500곳이다.', '3천 = 3000 bare', '500곳 = 500 count'],
    ['1억 3천만 명이다.', '1억 3천만 명 = 130000000 count'],
    ['5조 원과 3억 원이다.', '5조 원 = 5000000000000 KRW', '3억 원 = 300000000 KRW'],
  ])('with 천 and 백 before a scale are one: %s', (text, ...expected) => check('ko', text, expected));

  it.each<Case>([
    ['20여 개국이 참여했다.', '20여 개국 = 20 count [20, 30)'],
    ['30여 명이 왔다.', '30여 명 = 30 count [30, 40)'],
    ['30여명이 왔다.', '30여명 = 30 count [30, 40)'],
    ['100여 개다.', '100여 개 = 100 count [100, 200)'],
    ['2858억여 달러다.', '2858억여 달러 = 285800000000 USD [285800000000, 285900000000)'],
    ['2천여 명이다.', '2천여 명 = 2000 count [2000, 3000)'],
    ['20여만 명이다.', '20여만 명 = 200000 count [200000, 300000)'],
    ['1조2천여억 원이다.', '1조2천여억 원 = 1200000000000 KRW [1200000000000, 1300000000000)'],
    ['1000여 만 명이다.', '1000여 만 명 = 10000000 count [10000000, 20000000)'],
    ['약 30여 명이다.', '30여 명 = 30 count [30, 40)'],
    ['30~40여 곳이다.', '30~40여 곳 = 30..40 count [30, 50)'],
    ['만여 명이 모였다.', '만여 명 = 10000 count [10000, 20000)'],
    ['천여 곳이 문을 닫았다.', '천여 곳 = 1000 count [1000, 2000)'],
    ['이천여 명이다.', '이천여 명 = 2000 count [2000, 3000)'],
    ['20명 남짓이다.', '20명 = 20 count [20, 30)'],
    ['30여 명 이상이다.', '30여 명 = 30 count at-least'],
    ['30여 년간 일했다.', '30여 년간: duration'],
    ['3여단이 왔다.', '3: name'],
  ])('with 여 mean that many and a bit: %s', (text, ...expected) => check('ko', text, expected));

  it.each<Case>([
    ['3할 2푼이다.', '3할 2푼 = 32 percent'],
    ['3할2푼5리다.', '3할2푼5리 = 32.5 percent'],
    ['4할이 넘는다.', '4할 = 40 percent over'],
    ['영하 3도였다.', '영하 3도 = -3 degrees'],
    ['3~4배 늘었다.', '3~4배 = 3..4 ratio'],
    ['3-4배 늘었다.', '3-4배 = 3..4 ratio'],
    ['30–35%다.', '30–35% = 30..35 percent'],
    ['1 234 567명이다.', '1 234 567명 = 1234567 count'],
    ['1\u202f234명이다.', '1\u202f234명 = 1234 count'],
    ['2만 3천 640 달러다.', '2만 3천 640 달러 = 23640 USD'],
    ['2만 3천 640곳이다.', '2만 3천 = 23000 bare', '640곳 = 640 count'],
    ['4분의 삼만 남았다.', '4분의 삼 = 0.75 ratio'],
    ['시장의 반을 차지한다.', '반 = 0.5 ratio'],
    ['새 반을 골랐다.'],
    ['삼등이 됐다.', '삼등 = 3 rank'],
    ['첫 흑자를 냈다.', '첫: ordinal'],
    ['45퍼센티지다.', '45퍼센티지 = 45 percent'],
    ['25위에서 아홉 계단 올랐다.', '25위 = 25 rank', '아홉 계단 = 9 count'],
  ])('are read whole: %s', (text, ...expected) => check('ko', text, expected));
});

describe('English numerals', () => {
  it.each<Case>([
    ['It rose three to four times.', 'three to four times = 3..4 ratio'],
    ['Limits number 17 there.', '17 = 17 bare'],
    ['Bakeries run 370.', '370 = 370 bare'],
    ['It rose 3 to 4 times.', '3 to 4 times = 3..4 ratio'],
    ['They own 3,000 to 4,000 robots.', '3,000 to 4,000 = 3000..4000 count'],
    ['They own between 3 and 4 million robots.', '3 and 4 million = 3000000..4000000 count'],
    ['They own 3 to 4 million robots.', '3 to 4 million = 3000000..4000000 count'],
    ['They own three to four million robots.', 'three to four million = 3000000..4000000 count'],
    ['It costs $3bn to $4bn.', '$3bn to $4bn = 3000000000..4000000000 USD'],
    ['It costs between $3bn and $4bn.', '$3bn and $4bn = 3000000000..4000000000 USD'],
    ['They own 500-10,000 robots.', '500-10,000 = 500..10000 count'],
    ['It fell by 10 to 15 per cent.', '10 to 15 per cent = 10..15 percent'],
    ['It lies between 30% and 35%.', '30% and 35% = 30..35 percent'],
    ['Users aged 18 to 24 agree.', '18 to 24: age'],
  ])('with two ends are one range: %s', (text, ...expected) => check('en', text, expected));

  it.each<Case>([
    ['It rose from 3 to 4 million.', '3 = 3000000 bare', '4 million = 4000000 bare'],
    ['It rose 12 to 40 models.', '12 = 12 bare', '40 = 40 count'],
    ['From 2019 to 2024 it rose.', '2019: date', '2024: date'],
    ['China leads by 57 to 42.', '57 = 57 bare', '42 = 42 bare'],
    ['America trails by 42 to 57.', '42 = 42 bare', '57 = 57 bare'],
    ['It fell from a level of 42 to 57.', '42 = 42 bare', '57 = 57 bare'],
  ])('with a way from one to another stay two: %s', (text, ...expected) => check('en', text, expected));

  it.each<Case>([
    ['It has 1 234 567 robots.', '1 234 567 = 1234567 count'],
    ['It has 1\u202f234\u202f567 robots.', '1\u202f234\u202f567 = 1234567 count'],
    ['It has 1\u00a0234 robots.', '1\u00a0234 = 1234 count'],
    ['It rose 1½ times.', '1½ times = 1.5 ratio'],
    ['It cost $1½ million.', '$1½ million = 1500000 USD'],
    ['It rose one and a half times.', 'one and a half times = 1.5 ratio'],
    ['It has two and a half million robots.', 'two and a half million = 2500000 count'],
    ['It has 2 and a half million robots.', '2 and a half million = 2500000 count'],
    ['It has a quarter of a million robots.', 'a quarter of a million = 250000 count'],
    ['It has three quarters of a million robots.', 'three quarters of a million = 750000 count'],
    ['It has half a million robots.', 'half a million = 500000 count'],
    ['It has a hundred robots.', 'a hundred = 100 count'],
    ['It has half a dozen robots.', 'half a dozen = 6 count'],
    ['It has a hundred and twenty robots.', 'a hundred and twenty = 120 count'],
    ['It has more than a million robots.', 'a million = 1000000 count over'],
    ['It seats up to 40 people.', '40 = 40 count at-most'],
    ['The number of people edged up to 40.', '40 = 40 bare'],
    ['The guests of both inns add up to 40 people.', '40 = 40 count'],
    ['The parliament passed 40 climate laws.', '40 = 40 count'],
    ['The party passed 40 people.', '40 = 40 count over'],
    ['There are a million reasons.'],
    ['The lead is three point eight percent.', 'three point eight percent = 3.8 percent'],
    ['It makes one point nine million chips.', 'one point nine million = 1900000 count'],
    ['Some one person in ninety is.', 'one person in ninety = 0.011111111111 ratio about'],
    ['It was called 2,175 times there.', '2,175 times = 2175 count'],
    ['It has two billion and a half million.', 'two billion and a half million = 2000500000 bare'],
    ['It sold 4 million and a half.', '4 million and a half = 4500000 bare'],
    ['Homes were heated by a second pump in 29 towns.', 'second: ordinal', '29 = 29 count'],
    ['It sold 4 million and a third said so.', '4 million = 4000000 bare', 'a third = 0.333333333333 ratio'],
    ['Hundred thousand euros were lost.', 'Hundred thousand euros = 100000 EUR'],
    ['Several hundred thousand were lost.', 'Several: vague'],
    ['It has thirty   three ships.', 'thirty   three = 33 count'],
    ['It has 2 crore 30 lakh robots.', '2 crore 30 lakh = 23000000 count'],
    ['It spent 7 bln pounds.', '7 bln pounds = 7000000000 GBP'],
    ['It is nought point two per cent.', 'nought point two per cent = 0.2 percent'],
    ['It is -2e-4 now.', '-2e-4 = -0.0002 bare'],
    ['It fell to $-7.5 a share.', '$-7.5 = -7.5 USD'],
    ['It rose ¾% there.', '¾% = 0.75 percent'],
    ['It has ½ million robots.', '½ million = 500000 count'],
    ['It was the thirtysecond.', 'thirtysecond: ordinal'],
    ['It took three more years.', 'three more years: duration'],
    ['It took three more ferries.', 'three = 3 bare'],
    ['It weighs 8 kg/m³.', '8 kg/m³ = 8 bare'],
    ['It runs ¼ mile.', '¼ mile = 402.336 metres'],
    ['It runs half a mile.', 'half a mile = 804.672 metres'],
    ['It runs half of the mile.', 'half = 0.5 ratio'],
    ['It took half a day.', 'half a day: duration'],
    [
      'See https://example.org/2031?share=40%25 and 5%.',
      '2031: address',
      '40: address',
      '25: address',
      '5% = 5 percent',
    ],
    ['It is one in a million.', 'one: idiom', 'a million: idiom'],
  ])('are read whole: %s', (text, ...expected) => check('en', text, expected));
});

describe('numbers that measure nothing in Korean', () => {
  it.each<Case>([
    ['21세기에 들어섰다.', '21: date'],
    ['21세기형 인재다.', '21: date'],
    ['3세대 이동통신이다.', '3: name'],
    ['2세대 배터리다.', '2: name'],
    ['5G 통신망이다.', '5: name'],
    ['50년전 일이다.', '50: duration'],
    ['7일동안 열린다.', '7: date'],
    ['오후 9시께 끝났다.', '9: time'],
    ['8월초에 열린다.', '8: date'],
    ['10위권에 들었다.', '10: vague'],
    ['30억 홍콩달러다.', '30억 홍콩달러: vague'],
    ['30억 루피를 썼다.', '30억 루피: vague'],
    ['한편 정부는 반대했다.'],
    ['9·11 테러와 6·25 전쟁이다.', '9: date', '11: date', '6: date', '25: date'],
    ['1·2위다.', '1 = 1 rank', '2위 = 2 rank'],
    ['5대 은행과 10대 기업이다.', '5대: part-of-name', '10대: part-of-name'],
    ['5대 특허청과 3대 클라우드 업체다.', '5대: part-of-name', '3대: part-of-name'],
    ['2인자로 꼽힌다.', '2: name'],
    ['청년 세대가 세종시에서 석사 학위를 땄다.'],
    ['한 편과 세 대를 샀다.', '한 편 = 1 count', '세 대 = 3 count'],
    ['제3차 회의다.', '3: ordinal'],
    ['3차 회의다.', '3차: ordinal'],
    ['2차전지 업체다.', '2: name'],
    ['6자회담이 열렸다.', '6: name'],
    ['4대강 사업이다.', '4: name'],
    ['3대 2로 이겼다.', '3대: score', '2: score'],
    ['7대3의 비율이다.', '7대: score', '3: score'],
    ['3-2로 이겼다.', '3: score', '2: score'],
    ['로봇 3대 5억 원이다.', '3대 = 3 count', '5억 원 = 500000000 KRW'],
    ['그림 2를 보라.', '2: page'],
    ['표 3에 실었다.', '3: page'],
    ['그림 2점을 샀다.', '2점 = 2 score'],
    ['대표 3명이다.', '3명 = 3 count'],
    ['ISO 9001 인증이다.', '9001: name'],
    ['20대 청년이다.', '20대: age'],
    ['60대 노인이다.', '60대: age'],
    ['30대 이상은 다르다.', '30대: age'],
    ['20~30대 직장인이다.', '20~30대: age'],
    ['로봇 162대다.', '162대 = 162 count'],
    ['20대의 로봇이다.', '20대 = 20 count'],
    ['로봇 30대 이상이다.', '30대 = 30 count at-least'],
    ['전화 02-123-4567로 걸라.', '02: phone', '123: phone', '4567: phone'],
    ['전화 010-1234-5678', '010: phone', '1234: phone', '5678: phone'],
    ['입력 2025-05-12 09:00', '2025: date', '05: date', '12: date', '09: time', '00: time'],
    ['인구 10만 명당 3건이다.', '10만 명: part-of-name', '3건 = 3 count'],
    ['인구 10만명당 3건이다.', '10만명: part-of-name', '3건 = 3 count'],
    ['직원 1만 명당 1012대다.', '1만 명: part-of-name', '1012대 = 1012 count'],
    ['직원 1만 명 당 1012대다.', '1만 명: part-of-name', '1012대 = 1012 count'],
    ['인구 100만 명에 논문이 3편이다.', '100만 명: part-of-name', '3편 = 3 count'],
    ['직원 30만 명에 대졸이 3만 명이다.', '30만 명 = 300000 count', '3만 명 = 30000 count'],
    ['투자 한 건에 들어간 돈은 30억 달러다.', '한 건: part-of-name', '30억 달러 = 3000000000 USD'],
    ['최다 인용 100편 중 대학이 19편이다.', '100편: part-of-name', '19편 = 19 count'],
    ['새로 나온 100편 중 대학이 19편이다.', '100편 = 100 count', '19편 = 19 count'],
    ['정부 2기 때 규제는 10건이다.', '2기: ordinal', '10건 = 10 count'],
    ['1220억 달러(약 168조원)다.', '1220억 달러 = 122000000000 USD', '168조원: conversion'],
    ['1220억 달러(한화 약 168조원)다.', '1220억 달러 = 122000000000 USD', '168조원: conversion'],
    [
      '미국은 1220억 달러(중국은 900억 위안)다.',
      '1220억 달러 = 122000000000 USD',
      '900억 위안 = 90000000000 CNY',
    ],
    ['1220억 달러(약 3억 달러)다.', '1220억 달러 = 122000000000 USD', '3억 달러 = 300000000 USD about'],
  ])('keep their role: %s', (text, ...expected) => check('ko', text, expected));
});

describe('numbers that measure nothing in English', () => {
  it.each<Case>([
    ['In the 21st century it rose.', '21st: ordinal'],
    ['It uses 5G networks.', '5: name'],
    ['Korea won 3-2.', '3: score', '2: score'],
    ['Korea beat Japan 2-3 at home.', '2: score', '3: score'],
    ['It won 2-3 contracts.', '2-3 = 2..3 count'],
    ['Table 6-1 lists them.', '6: page', '1: score'],
    ['After 9/11 it rose.', '9: date', '11: date'],
    ['See the table on page 3 of 5.', '3: page', '5: page'],
    ['It is working 24/7 for us.', '24: idiom', '7: idiom'],
    ['Call 555-123-4567 today.', '555: phone', '123: phone', '4567: phone'],
    ['Call +1-800-555-1234.', '1: phone', '800: phone', '555: phone', '1234: phone'],
    ['Published 2025-05-12 09:00', '2025: date', '05: date', '12: date', '09: time', '00: time'],
    ['It is 3 per 100,000 inhabitants.', '3 = 3 bare', '100,000: part-of-name'],
    ['It is 3 for every 10,000 workers.', '3 = 3 bare', '10,000: part-of-name'],
    ['It spent $3bn (£2.3bn).', '$3bn = 3000000000 USD', '£2.3bn: conversion'],
    [
      'It spent $122 billion (about 168 trillion won).',
      '$122 billion = 122000000000 USD',
      '168 trillion won: conversion',
    ],
    ['America spent $3bn (Britain £2.3bn).', '$3bn = 3000000000 USD', '£2.3bn = 2300000000 GBP'],
    ['It spent £5m (about $6.4m, or €5.9m).', '£5m = 5000000 GBP', '$6.4m: conversion', '€5.9m: conversion'],
    ['It spent RMB 900bn (US$125bn).', 'RMB 900bn = 900000000000 CNY', 'US$125bn: conversion'],
    ['It spent GBP2bn and JPY 3bn.', 'GBP2bn = 2000000000 GBP', 'JPY 3bn = 3000000000 JPY'],
    ['It spent HK$3bn.', 'HK$3bn: vague'],
    ['It spent C$3bn (US$2bn).', 'C$3bn: vague', 'US$2bn = 2000000000 USD'],
    ['It spent 3 billion Canadian dollars.', '3 billion Canadian dollars: vague'],
    ['It spent 3 billion rupees.', '3 billion rupees: vague'],
    ['It spent $3bn ($2.3bn).', '$3bn = 3000000000 USD', '$2.3bn = 2300000000 USD'],
  ])('keep their role: %s', (text, ...expected) => check('en', text, expected));
});

describe('a run that is no numeral', () => {
  it.each<readonly [string, Language]>([
    [`one ${'hundred '.repeat(400)}`, 'en'],
    ['nine million '.repeat(400), 'en'],
    ['구천조'.repeat(400), 'ko'],
    ['9'.repeat(400), 'en'],
    ['9'.repeat(400), 'ko'],
    [`42%${' ,'.repeat(400)} x 28`, 'ko'],
    [`1억 달러(${'환산 '.repeat(400)}x 3억 원`, 'ko'],
  ])('does no harm', (text, language) => {
    for (const { span, text: words } of findQuantities(text, language))
      expect(text.slice(span.start, span.end)).toBe(words);
  });
});

describe('numerals in words that stand alone', () => {
  it.each<Case>([
    ['등대는 한국이 열일곱으로 가장 많다.', '열일곱 = 17 count'],
    ['등대를 둔 섬은 여든아홉입니다.', '여든아홉 = 89 count'],
    ['등대는 하나 줄어든 58곳이다.', '하나 = 1 count', '58곳 = 58 count'],
    ['등대는 셋 더 많다.', '셋 = 3 count'],
    ['등대를 한 곳이라도 둔 섬이다.', '한 곳: idiom'],
    ['등대는 쉰여섯 곳, 항구는 열여덟 곳이다.', '쉰여섯 곳 = 56 count', '열여덟 곳 = 18 count'],
    ['두 함대의 격차는 평균 8개월이다.', '8개월 = 8 months'],
    ['항해는 평균 8개월이다.', '8개월: duration'],
    ['배를 타 본 사람은 셋 중 하나고 나머지는 아니다.', '셋 중 하나 = 0.333333333333 ratio'],
    ['등대 수는 2009년의 반도 안 된다.', '2009년: date', '반 = 0.5 ratio under'],
    ['그는 열아홉이었다.', '열아홉: idiom'],
    ['둘로 갈라졌다.', '둘: idiom'],
    ['한반도 안의 등대.'],
    ['하나의 등대.', '하나: idiom'],
    ['하나은행 지점.'],
  ])('in Korean: %s', (text, ...expected) => check('ko', text, expected));

  it.each<Case>([
    [
      'The port built 25 lighthouses in 2023; in 2016 it built one.',
      '25 = 25 count',
      '2023: date',
      '2016: date',
      'one = 1 bare',
    ],
    ['The port wanted a lighthouse, so it built one.', 'one: idiom'],
    ['Navies kept a paltry nine.', 'nine = 9 bare'],
    ['The chart was read 39.6m times a month.', '39.6m times = 39600000 count'],
    ['It sails three times a day.', 'three times: idiom'],
    ['Ferries exceeded the 2-million mark.', '2-million = 2000000 count over'],
    ['Ferries passed the five million mark.', 'five million = 5000000 count over'],
    ['Its fleet trails by eight months.', 'eight months = 8 months'],
    ['Its fleet trailed the others by about eight months.', 'eight months = 8 months about'],
    ['Their fleets lag American ones by eight months.', 'eight months = 8 months'],
    ['The crossing took eight months.', 'eight months: duration'],
    ['Ferries grew by 29 within a year.', '29 = 29 bare'],
  ])('in English: %s', (text, ...expected) => check('en', text, expected));
});

describe('the code of a currency', () => {
  it.each<Case>([
    ['Japan has 43 TOP500 systems.', '43 = 43 bare', 'TOP500: vague'],
    ['It cost 43 TOP.', '43 TOP: vague'],
  ])('is none where digits go on: %s', (text, ...expected) => {
    check('en', text, expected);
  });
});

describe('a small part of a unit in words', () => {
  it.each<Case>([
    ['A fortieth of one per cent.', 'A fortieth of one per cent = 0.025 percent'],
    ['It is a hundredth of a percentage point.', 'a hundredth of a percentage point = 0.01 percentage-point'],
    ['It is an eightieth of the whole.', 'an eightieth = 0.0125 ratio'],
  ])('is so much of it, and not one: %s', (text, ...expected) => check('en', text, expected));
});
