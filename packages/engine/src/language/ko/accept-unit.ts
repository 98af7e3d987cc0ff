import { buildUnit, type NumberReading, type UnitReading } from '../../quantity/number-reading.ts';
import { isEach, isPer } from './for-each.ts';
import type { FoundUnit } from './found-unit.ts';
import { senseOf } from './unit-senses.ts';
import { FREE_AFTER, type KoreanUnit } from './units.ts';

/** So many letters behind a unit tell what it is. */
const TAIL = 8;

/** 상위 |1%. */
const OF_TOP = /(?:상위|하위|톱|최상위|최정상급)\s?$/;

/** 세 번째| 나라: an order; 세 번째로, 세 번째| 큰 are ranks. */
const IS_RANK = /^(?:로|의|이|다|,|인|로는)/;
const ORDERS = /^\s(?!큰|많|높)/;

/** 한 명|도 없다. */
const NOT_EVEN = /^(?:이라도|도\s(?:없|안|못))/;
/** 제|3단계. */
const NUMBERED = /제\s?$/;

/** 최다 인용 |100편, 상위 |500개. */
const TOP_OF_LIST = /(?:최다\s?[가-힣]{1,4}|상위|최상위|톱)\s(?:[가-힣]{2,3}\s)?$/;
/** 100편| 중. */
const AMONG = /^\s?(?:중|가운데|안에|에\s(?:든|들|오|포함|이름))/;

/** The reading of a number with letters of a unit behind it: `40` and `명` → a count of 명; null where the letters are part of another word. */
export function acceptUnit(
  folded: string,
  number: NumberReading,
  unit: KoreanUnit,
  at: number,
): UnitReading | null {
  const end = at + unit.text.length;
  const found: FoundUnit = { folded, number, unit, at, end, tail: folded.slice(end, end + TAIL) };
  if (goesOn(found)) return null;
  if (unit.unit === 'percent' && OF_TOP.test(folded.slice(Math.max(0, number.start - 5), number.start)))
    return buildUnit(end, 'part-of-name');
  const sense = senseOf(found);
  if (sense === 'no-unit') return null;
  return sense ?? claimsNothing(found) ?? asWritten(found);
}

/** Whether the letters are the start of a longer word, or the sign of the next amount. */
function goesOn({ unit: { text }, tail }: FoundUnit): boolean {
  return (
    (/[a-z]$/.test(text) && /^[a-z]/.test(tail)) ||
    (/[$€£]$/.test(text) && /^\s?[0-9]/.test(tail)) ||
    (/[가-힣]$/.test(text) && !FREE_AFTER.test(tail))
  );
}

/** How a number reads that orders, is part of a phrase, or says for how many something else is told; null where it claims something. */
function claimsNothing(found: FoundUnit): UnitReading | null {
  const { folded, number, unit, end, tail } = found;
  if (unit.text === '번째' && !IS_RANK.test(tail) && ORDERS.test(tail)) return buildUnit(end, 'ordinal');
  if (unit.counts) {
    const per = { counter: `${unit.text}당` };
    if (NOT_EVEN.test(tail)) return buildUnit(end, 'idiom');
    if (isEach(found)) return buildUnit(end, 'part-of-name', per);
    if (isOfList(found)) return buildUnit(end, 'part-of-name');
    if (isPer(found)) return buildUnit(end, 'part-of-name', per);
  }
  return unit.role === 'measure' && NUMBERED.test(folded.slice(Math.max(0, number.start - 2), number.start))
    ? buildUnit(end, 'ordinal')
    : null;
}

/** 최다 인용 100편 중, 상위 500개 가운데: how long a list is, by which it goes. */
function isOfList({ folded, number, end }: FoundUnit): boolean {
  return (
    TOP_OF_LIST.test(folded.slice(Math.max(0, number.start - 12), number.start)) &&
    AMONG.test(folded.slice(end, end + 6))
  );
}

/** The unit as its table has it, or that which the noun behind a counter names. */
function asWritten({ folded, number, unit, end }: FoundUnit): UnitReading {
  const noun = unit.counts ? nounAfter(folded, end) : null;
  if (noun !== null)
    return buildUnit(noun.end, 'measure', { unit: noun.unit, factor: unit.factor, counter: unit.text });
  return buildUnit(end, unit.role, {
    unit: unit.unit,
    shape: number.shape === 'range' ? 'range' : unit.shape,
    factor: unit.factor,
    counter: unit.counts || unit.unit === 'rank' ? unit.text : null,
  });
}

/** 6,710억 개의 매개변수: the noun behind the counter is the unit. */
function nounAfter(folded: string, at: number): { unit: 'parameters' | 'tokens'; end: number } | null {
  const match = /^(?:의|짜리)?\s?(매개변수|파라미터|토큰)/.exec(folded.slice(at, at + 10));
  return match === null
    ? null
    : { unit: match[1] === '토큰' ? 'tokens' : 'parameters', end: at + match[0].length };
}
