import type { Grain, PeriodReference } from '../../period/period.ts';
import { grainOf, type PeriodLanguage, type PeriodReading, type PeriodRule, twoDigits, yearPart } from '../../period/period-rule.ts';

const COUNTS: Readonly<Record<string, number>> = { 한: 1, 일: 1, 두: 2, 이: 2, 세: 3, 석: 3, 삼: 3, 네: 4, 넉: 4, 사: 4, 다섯: 5, 오: 5, 여섯: 6, 일곱: 7, 여덟: 8, 아홉: 9, 열: 10, 십: 10 };
const COUNT = '(?:[0-9]{1,2}|한|일|두|이|세|석|삼|네|넉|사|다섯|오|여섯|일곱|여덟|아홉|열|십)';
const YEAR = '(?<![0-9.,가-힣a-z])((?:19|20)[0-9]{2})';
const PART = '(?:\\s?(상반기|하반기|([1-4])\\s?분기|([0-9]{1,2})월(?:\\s?([0-9]{1,2})일)?))';
const RELATIVE: Readonly<Record<string, number>> = { 지난해: -1, 작년: -1, 올해: 0, 올: 0, 금년: 0, 내년: 1, 재작년: -2, 지지난해: -2, 내후년: 2 };
const CARRIED: Readonly<Record<string, number>> = { 전년: -1, 전해: -1, '직전 해': -1, 이듬해: 1, '다음 해': 1, 다음해: 1, '같은 해': 0, 그해: 0, '그 해': 0, 당해: 0 };

function countOf(text: string): number {
  return COUNTS[text] ?? Number(text);
}

/** 상반기 → H1, 2분기 → Q2, 5월 7일 → 05-07; undefined where there is none, null where it is no date. */
function partOf(match: RegExpMatchArray, at: number): string | null | undefined {
  const [whole, quarter, month, day] = [match[at], match[at + 1], match[at + 2], match[at + 3]];
  if (whole === undefined) return undefined;
  if (whole === '상반기') return 'H1';
  if (whole === '하반기') return 'H2';
  if (quarter !== undefined) return `Q${quarter}`;
  const first = twoDigits(month ?? '', 12);
  if (first === null) return null;
  if (day === undefined) return first;
  const second = twoDigits(day, 31);
  return second === null ? null : `${first}-${second}`;
}

function absolute(from: string | null, to: string | null, grain: Grain): PeriodReading {
  return { reference: { kind: 'absolute', from, to }, grain };
}

function relative(kind: 'document-relative' | 'carried-relative', offset: number, part: string | null): PeriodReference {
  return { kind, grain: part === null ? 'year' : grainOf(part), offset, part };
}

const RULES: readonly PeriodRule[] = [
  {
    id: 'ko.period.iso-date',
    pattern: /(?<![0-9.])((?:19|20)[0-9]{2})[-./]\s?([0-9]{1,2})[-./]\s?([0-9]{1,2})(?![0-9])/g,
    read: (match) => {
      const month = twoDigits(match[2] ?? '', 12);
      const day = twoDigits(match[3] ?? '', 31);
      if (month === null || day === null) return null;
      const date = `${match[1]}-${month}-${day}`;
      return absolute(date, date, 'day');
    },
  },
  {
    id: 'ko.period.year-range',
    pattern: new RegExp(`${YEAR}년?${PART}?\\s?(?:~|∼|-|–|부터|에서)\\s?((?:19|20)[0-9]{2})년${PART}?(?:까지|\\s?사이)?`, 'g'),
    read: (match) => {
      const first = partOf(match, 2);
      const second = partOf(match, 7);
      if (first === null || second === null) return null;
      return { ...absolute(yearPart(Number(match[1]), first ?? null), yearPart(Number(match[6]), second ?? null), grainOf(first ?? null)), use: 'at' };
    },
  },
  {
    id: 'ko.period.year-part',
    pattern: new RegExp(`${YEAR}년${PART}?`, 'g'),
    read: (match) => {
      const part = partOf(match, 2);
      if (part === null) return null;
      const text = yearPart(Number(match[1]), part ?? null);
      return absolute(text, text, grainOf(part ?? null));
    },
  },
  {
    id: 'ko.period.short-year',
    pattern: /['’]([0-9]{2})년(?!\s?(?:만|새|간|동안))/g,
    read: (match) => absolute(`20${match[1]}`, `20${match[1]}`, 'year'),
  },
  {
    id: 'ko.period.same-period-of-year',
    pattern: /(?<![가-힣])(지난해|작년|재작년)\s?(?:의\s?)?(?:같은\s?(?:기간|때|분기|달|반기)|동기|이맘때)/g,
    read: (match) => ({ reference: { kind: 'carried-relative', grain: 'year', offset: match[1] === '재작년' ? -2 : -1, part: null }, grain: 'year', use: 'base' }),
  },
  {
    id: 'ko.period.year-before-same',
    pattern: /(?<![가-힣])전년\s?(?:의\s?)?(?:같은\s?(?:기간|분기|달)|동기|동월)/g,
    read: () => ({ reference: { kind: 'carried-relative', grain: 'year', offset: -1, part: null }, grain: 'year', use: 'base' }),
  },
  {
    id: 'ko.period.relative-year',
    pattern: new RegExp(`(?<![가-힣0-9])(지난해|작년|올해|올|금년|내년|재작년|지지난해|내후년)(?:(?=\\s?(?:상반기|하반기|[1-4]\\s?분기|[0-9]{1,2}월))${PART}|(?![가-힣]{0,1}(?:림픽|리브|바르|여름휴|라|린|랐)))`, 'g'),
    read: (match) => {
      const word = match[1] ?? '';
      const part = partOf(match, 2);
      if (part === null || (word === '올' && part === undefined)) return null;
      return { reference: relative('document-relative', RELATIVE[word] ?? 0, part ?? null), grain: grainOf(part ?? null) };
    },
  },
  {
    id: 'ko.period.last-part',
    pattern: /(?<![가-힣])지난\s?(?:([1-4])\s?분기|([0-9]{1,2})월|(상반기|하반기))/g,
    read: (match) => {
      const part = match[1] ? `Q${match[1]}` : match[3] ? (match[3] === '상반기' ? 'H1' : 'H2') : twoDigits(match[2] ?? '', 12);
      return part === null ? null : { reference: { kind: 'part', part, grain: grainOf(part) }, grain: grainOf(part) };
    },
  },
  {
    id: 'ko.period.relative-month',
    pattern: /(?<![가-힣])(지난달|이달|이번 달|전달|지난 분기|이번 분기|전 분기|직전 분기|전분기)/g,
    read: (match) => {
      const word = match[1] ?? '';
      const grain = word.includes('분기') ? 'quarter' : 'month';
      const offset = /^이/.test(word) ? 0 : -1;
      const kind = /^(?:전|직전)/.test(word) ? 'carried-relative' : 'document-relative';
      return { reference: { kind, grain, offset, part: null }, grain };
    },
  },
  {
    id: 'ko.period.years-from',
    pattern: new RegExp(`(?<![가-힣0-9.,])(${COUNT})\\s?(년|해|개월|달|분기)\\s?(전|뒤|후)(?=에|보다|의|만|,|\\s|$|과|와|엔|까지)`, 'g'),
    read: (match) => {
      const count = countOf(match[1] ?? '');
      const grain: Grain = match[2] === '년' || match[2] === '해' ? 'year' : match[2] === '분기' ? 'quarter' : 'month';
      const offset = match[3] === '전' ? -count : count;
      return { reference: { kind: 'carried-relative', grain, offset, part: null }, grain };
    },
  },
  {
    id: 'ko.period.carried-year',
    pattern: new RegExp(`(?<![가-힣])(전년|전해|직전 해|이듬해|다음 해|다음해|같은 해|그해|그 해|당해)(?=[\\s의에와과보,.은는]|대비|$)(?:(?=\\s?(?:상반기|하반기|[1-4]\\s?분기|[0-9]{1,2}월))${PART})?`, 'g'),
    read: (match) => {
      const part = partOf(match, 2);
      if (part === null) return null;
      return { reference: relative('carried-relative', CARRIED[match[1] ?? ''] ?? 0, part ?? null), grain: grainOf(part ?? null) };
    },
  },
  {
    id: 'ko.period.same-period',
    pattern: /(?<![가-힣])(?:같은 기간|같은 분기|같은 시기|동기|당시|그때)(?=[에의,\s]|$)/g,
    read: () => ({ reference: { kind: 'carried-relative', grain: 'year', offset: 0, part: null }, grain: 'year' }),
  },
  {
    id: 'ko.period.span-back',
    pattern: new RegExp(`(?<![가-힣0-9.,])(?:(?:최근|지난|과거)\\s?(${COUNT})\\s?(년|해|개월|달|분기)(?:간|\\s?(?:새|동안|사이))?|(${COUNT})\\s?(년|해|개월|달|분기)\\s?(?:새|사이|만에|만의|간(?=[\\s,])|동안))`, 'g'),
    read: (match) => {
      const unit = match[2] ?? match[4] ?? '년';
      const grain: Grain = unit === '년' || unit === '해' ? 'year' : unit === '분기' ? 'quarter' : 'month';
      return { reference: { kind: 'span-back', grain, length: countOf(match[1] ?? match[3] ?? '1') }, grain, use: 'over' };
    },
  },
  {
    id: 'ko.period.half-year-back',
    pattern: /(?<![가-힣])반년\s?(?:새|사이|만에|동안)/g,
    read: () => ({ reference: { kind: 'span-back', grain: 'half', length: 1 }, grain: 'half', use: 'over' }),
  },
  {
    id: 'ko.period.each',
    pattern: /(?<![가-힣])(매년|해마다|매 분기|분기마다|매달|달마다|매월|한 해도 거르지)/g,
    read: (match) => {
      const grain: Grain = /분기/.test(match[1] ?? '') ? 'quarter' : /달|월/.test(match[1] ?? '') ? 'month' : 'year';
      return { reference: { kind: 'span-back', grain, length: 0 }, grain, use: 'each' };
    },
  },
  {
    id: 'ko.period.part',
    pattern: new RegExp(`(?<![가-힣0-9.,])(?=[0-9상하])${PART}(?!째|간|분)`, 'g'),
    read: (match) => {
      const part = partOf(match, 1);
      return part === null || part === undefined ? null : { reference: { kind: 'part', part, grain: grainOf(part) }, grain: grainOf(part) };
    },
  },
];

/** Korean periods: 지난해 상반기, 2013~2024년, 3년 새, 전년 동기. */
export const KO_PERIODS: PeriodLanguage = {
  rules: RULES,
  useOf: (before, after) => {
    if (/^(?:\s?말|\s?초|\s?기준)?(?:보다|\s?대비|에 비해|에 견줘|에 비하면|[과와]\s?비교|(?:의|에)?\s?(?:같은 기간|동기)보다)/.test(after)) return 'base';
    if (/^(?:\s?말|\s?초)?(?:부터|\s?이후|\s?이래|\s?들어)(?!\s?까지)/.test(after)) return 'since';
    if (/^(?:\s?말|\s?초)?까지/.test(after)) return 'until';
    return /(?:이후|부터)\s?$/.test(before) ? 'until' : 'at';
  },
  isName: (before, after, text) => /(?:인덱스|보고서|로보틱스|리포트|index|report|robotics|시리즈|톱|top)\s?$/.test(before) && !/년/.test(text + after.slice(0, 1)),
};
