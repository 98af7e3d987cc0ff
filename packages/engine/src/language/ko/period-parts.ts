import type { Grain } from '../../period/period.ts';
import { absoluteRange, monthRun, type Part, twoDigits } from '../../period/readings.ts';
import { readNative, readSino, SINO } from './numerals.ts';

/** What may stand behind 초, 말 or 봄 where they are words of their own: not 초거대, 말레이시아. */
export const WORD_END = '(?=[\\s에까부보의만은엔기,.)(~-]|$)';
/** A count, as a pattern: `12`, `석`, `열두`. */
export const COUNT = '[0-9]{1,3}|[한두세석네넉다섯여일곱덟아홉열스물무서른이삼사오육칠팔구십]{1,4}';
/** What periods are counted in, as a pattern. */
export const UNIT = '년|해|개월|달|분기';
/** Four digits that can be a year. */
export const YEAR = '(?:19|20)[0-9]{2}';
/** Nothing that the number could be the end of stands before. */
export const NUMBER_START = '(?<![0-9.,가-힣a-z/_-])';
/** Nothing that the word could be the end of stands before. */
export const WORD_START = '(?<![가-힣0-9a-z])';
/** Not a run or an attribute: 3년 연속, 10년물, 3년차. */
export const STREAK = '(?!\\s?(?:연속|째|내리|연이어|물|차|제|생|만기))';
/** The sign between the ends of a range. */
export const TO = '\\s?[~∼〜-]\\s?';

/** A part of a year: 상반기, 2분기, 1~8월, 5월 7일, 봄, 초, 말. */
export const PART =
  '(?:[상하전후]반기' +
  `|[1-3]${TO}[2-4]분기|[1-4]\\s?(?:/\\s?4\\s?)?분기(?!\\s?(?:연속|째|만에|내리|동안|새(?!로)|간|뒤|후|전))` +
  `|[일이삼사]분기(?=[\\s에의은는보까,.)]|$)|[0-9]{1,2}월?${TO}[0-9]{1,2}월|[0-9]{1,2}월(?!\\s?결산|드|급|세)(?:\\s?[0-9]{1,2}일|\\s(?:첫|둘|셋|넷)째\\s?주|\\s[1-4]주차)?` +
  `|(?:봄|여름|가을|초|말|중반|중순|연말|연초)${WORD_END})` +
  `(?:\\s?(?:초|말|중순|하순|상순|초순)${WORD_END})?`;
/** 10 → 10, 석 → 3, 열두 → 12; NaN where the letters are no numeral. */
export function countOf(text: string): number {
  if (/^[0-9]/.test(text)) return Number(text);
  if (text === '일곱' || !/^[일이삼사오육칠팔구십]+$/.test(text)) {
    const native = readNative(text, 0);
    return native?.end === text.length ? Number(native.value.toString()) : Number.NaN;
  }
  const sino = readSino(text, 0);
  return sino?.end === text.length ? Number(sino.value.toString()) : Number.NaN;
}

/** 분기 → quarter, 개월 → month, else years. */
export function unitOf(text: string): Grain {
  return text === '분기' ? 'quarter' : text === '개월' || text === '달' ? 'month' : 'year';
}

/** 둘째 → 2. */
const WEEKS: Readonly<Record<string, number>> = { 첫: 1, 둘: 2, 셋: 3, 넷: 4 };

/** 3월 둘째 주 → 03-08/03-15, the days on which such a week can end; undefined where the words name no week. */
function weekOf(text: string): Part | undefined {
  const [, month = '', word = '', digit = ''] = /^([0-9]{1,2})월 (?:(.)째 ?주|([1-4])주차)/.exec(text) ?? [];
  const number = WEEKS[word] ?? (digit === '' ? 0 : Number(digit));
  const name = twoDigits(month, 12);
  const [first, last] = [number * 7 - 6, number * 7 + 1].map((day) => twoDigits(String(day), 31));
  return number === 0 || name === undefined ? undefined : `${name}-${first}/${name}-${last}`;
}

/** 2분기 → Q2, 5월 7일 → 05-07, 말 → the whole year; undefined where it is no date. */
export function readPart(text: string | undefined): Part | undefined {
  if (text === undefined) return null;
  if (/^[상전]반기/.test(text)) return 'H1';
  if (/^[하후]반기/.test(text)) return 'H2';
  if (text.startsWith('봄')) return '03/05';
  if (text.startsWith('여름')) return '06/08';
  if (text.startsWith('가을')) return '09/11';
  if (/^연?초/.test(text)) return 'Q1';
  if (/^(?:연?말|중)/.test(text)) return null;
  const week = weekOf(text);
  if (week !== undefined) return week;
  const spelled = /^([일이삼사])분기/.exec(text)?.[1];
  if (spelled !== undefined) return `Q${SINO[spelled]}`;
  const [first, second] = text.match(/[0-9]+/g) ?? [];
  if (first === undefined) return undefined;
  const run = /[~∼〜-]/.test(text) ? second : undefined;
  if (text.includes('분기'))
    return run === undefined ? `Q${first}` : monthRun(Number(first) * 3 - 2, Number(run) * 3);
  if (run !== undefined)
    return Number(run) > Number(first) ? monthRun(Number(first), Number(run)) : undefined;
  const month = twoDigits(first, 12);
  if (second === undefined || month === undefined) return month;
  const day = twoDigits(second, 31);
  return day === undefined ? undefined : `${month}-${day}`;
}

/** 2023년 2분기 and 24(년) 1분기 → absolute 2023-Q2 to 2024-Q1; null where an end is no date. */
export function readRange(
  year: string | undefined,
  part: string | undefined,
  last: string | undefined,
  lastPart: string | undefined,
) {
  const [from, to] = [readPart(part), readPart(lastPart)];
  if (year === undefined || last === undefined || from === undefined || to === undefined) return null;
  const lastYear = last.length === 2 ? Number(year.slice(0, 2) + last) : Number(last);
  return absoluteRange(Number(year), from, lastYear, to);
}
