import { exact } from '../../quantity/exact.ts';
import { buildUnit, type UnitReading } from '../../quantity/number-reading.ts';
import { wordTable } from '../word-table.ts';
import type { FoundUnit, UnitSense } from './found-unit.ts';
import { readMachines } from './machines-or-ages.ts';
import { readDate, readHours, readMinutes, readMonths, readQuarters, readYears } from './units-of-time.ts';

/** What makes another word of a unit: 배당, 시도, 번째. */
const BEGINS_WORD = wordTable<RegExp>({
  배: /^(?:송|터|경|우|치|달|당)/,
  시: /^(?:도|군|민|장|내)/,
  차: /^례/,
  해: /^러/,
  번: /^째/,
  위: /^(?:안|원|험|한|해|협|성|치)/,
});

/** Units that mean something else beside certain words, by their letters. */
const SENSES = wordTable<(found: FoundUnit) => UnitSense | null>({
  대: readMachines,
  년: readYears,
  월: readDate,
  일: readDate,
  시간: readHours,
  달: readMonths,
  개월: readMonths,
  분: readMinutes,
  분기: readQuarters,
  조: () => 'no-unit',
  만: () => 'no-unit',
  번: readTimes,
  인: readPeople,
  기: readTerms,
  위: readRank,
  세: readAge,
  쪽: readPages,
  사: readFirms,
  등: readPlaces,
  회: readNumbered,
  호: readNumbered,
});

/** What the words around make of a unit that has other senses: of `3배당` that it is none; null where it is what it looks like. */
export function senseOf(found: FoundUnit): UnitSense | null {
  const { text } = found.unit;
  return BEGINS_WORD[text]?.test(found.tail) === true ? 'no-unit' : (SENSES[text]?.(found) ?? null);
}

/** From so many on 번 tells how often, and is no number by which one is called. */
const OFTEN = exact(10000);

/** 12만 번 counts; 한 번 is an idiom, 112번 a number to call. */
function readTimes({ number, end }: FoundUnit): UnitReading {
  if (number.value.gte(OFTEN)) return buildUnit(end, 'measure', { unit: 'count', counter: '회' });
  return buildUnit(end, number.inWords ? 'idiom' : 'phone');
}

/** So few people are spoken of without counting. */
const FEW_PEOPLE = exact(2);

/** 100인 counts people; 1인당 tells by what is divided. */
function readPeople({ number, end, tail }: FoundUnit): UnitSense {
  if (/^당/.test(tail)) return buildUnit(end, 'part-of-name', { counter: '인당' });
  if (!/^(?:\s|이|은|을|의)/.test(tail)) return 'no-unit';
  return buildUnit(end, number.value.lte(FEW_PEOPLE) ? 'idiom' : 'measure', { unit: 'count', counter: '명' });
}

/** Terms of office are fewer. */
const MOST_TERMS = exact(9);

/** 3기가 is half a word, 2기 행정부 a term of office. */
function readTerms({ number, end, tail }: FoundUnit): UnitSense | null {
  if (/^(?:가|술|업|존|록|준|반)/.test(tail) && !/^가\s/.test(tail)) return 'no-unit';
  return /^\s?(?:때|행정부|정부|내각|임기|시절|집권)/.test(tail) && number.value.lte(MOST_TERMS)
    ? buildUnit(end, 'ordinal')
    : null;
}

/** 5위권 is a rank by its own name; behind a space, the 위 of 위에서 is "above". */
function readRank({ folded, at, end, tail }: FoundUnit): UnitSense | null {
  if (/^에서 (?![0-9])/.test(tail) && folded.charAt(at - 1) === ' ') return 'no-unit';
  return /^권/.test(tail)
    ? buildUnit(end, 'measure', { unit: 'rank', shape: 'rank', counter: '위권' })
    : null;
}

/** 21세기, 3세대: a century, a generation. */
function readAge({ end, tail }: FoundUnit): UnitReading | null {
  return /^(?:기|대)/.test(tail) ? buildUnit(end, 'name') : null;
}

/** 12쪽 is a page, 세 쪽 so many. */
function readPages({ number, end }: FoundUnit): UnitReading | null {
  return number.inWords ? null : buildUnit(end, 'page');
}

/** 3사가; not 3사분기. */
function readFirms({ tail }: FoundUnit): UnitSense | null {
  return /^(?:[\s,.은는이가의를을와과]|$)/.test(tail) ? null : 'no-unit';
}

/** Places in an order by 등 go no further. */
const LAST_PLACE = exact(200);

/** 3등을; not 30등급, nor 등 as "and so on" behind a great number. */
function readPlaces({ number, tail }: FoundUnit): UnitSense | null {
  return !/^(?:을|은|이|의|에|으로|[\s,.]|$)/.test(tail) || number.value.gt(LAST_PLACE) ? 'no-unit' : null;
}

/** 제3회, 제12호. */
function readNumbered({ folded, number, end }: FoundUnit): UnitReading | null {
  return /^제/.test(folded.slice(Math.max(0, number.start - 1), number.start))
    ? buildUnit(end, 'ordinal')
    : null;
}
