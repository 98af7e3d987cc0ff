import { exact } from '../../quantity/exact.ts';
import { buildUnit, type UnitReading } from '../../quantity/number-reading.ts';
import { FEWEST_GPU_HOURS } from '../../quantity/time-units.ts';
import type { FoundUnit, UnitSense } from './found-unit.ts';

/** Years are told of these centuries. */
const FIRST_YEAR = exact(1900);
const LAST_YEAR = exact(2100);

const PROCESSORS = /gpu|지피유|그래픽\s?(?:칩|카드|처리)|가속기|[ah][1-9]00/;

/** 여덟 달 뒤졌다: months by which one lags, no length of time. */
const IS_LAG = /^(?:가량|쯤|정도|남짓)?\s?(?:뒤졌|뒤진|뒤지|뒤처|뒤떨어|앞섰|앞선|앞서)/;

/** 격차는 평균 | 8개월: the lag is so many months. */
const LAG_IS = /(?:격차|시차)[은는이가]\s(?:[가-힣a-z0-9]{1,8}\s){0,5}$/;

const QUARTERS = exact(4);

/** 2024년 is a date, 3년 a length of time. */
export function readYears({ number: { value }, end }: FoundUnit): UnitReading {
  return value.lt(FIRST_YEAR) || value.gt(LAST_YEAR)
    ? buildUnit(end, 'duration', { counter: '년' })
    : readDate({ end });
}

/** 3월, 12일: always a date. */
export function readDate({ end }: Pick<FoundUnit, 'end'>): UnitReading {
  return buildUnit(end, 'date');
}

/** So many letters before hours their work is told to be that of processors, by what was told of the same work before too. */
const WORK_BEFORE = 90;

/** GPU 278만 8000시간, 그중 | 266만4000시간이 사전학습: the work of processors, and no length of time. */
export function readHours({ folded, number, end }: FoundUnit): UnitReading | null {
  return number.value.gte(FEWEST_GPU_HOURS) &&
    PROCESSORS.test(folded.slice(Math.max(0, number.start - WORK_BEFORE), end + 14))
    ? buildUnit(end, 'measure', { unit: 'GPU-hours' })
    : null;
}

/** 여덟 달 뒤졌다 measures a lag; the 달 of 달러 is no month. */
export function readMonths({ folded, number, end, tail }: FoundUnit): UnitSense | null {
  if (IS_LAG.test(tail) || LAG_IS.test(folded.slice(Math.max(0, number.start - 40), number.start)))
    return buildUnit(end, 'measure', { unit: 'months' });
  return /^러/.test(tail) ? 'no-unit' : null;
}

/** 3분기 is a date, the 분 of 3분의 1 no minute. */
export function readMinutes({ end, tail }: FoundUnit): UnitSense | null {
  if (/^기/.test(tail)) return buildUnit(end + 1, 'date');
  return /^의/.test(tail) ? 'no-unit' : null;
}

/** 3분기 is a date; 3분기 연속 a run of so many, 세 분기 a length of time. */
export function readQuarters({ number, end, tail }: FoundUnit): UnitReading | null {
  return number.value.lte(QUARTERS) && !number.inWords && !/^(?:째|\s?연속)/.test(tail)
    ? buildUnit(end, 'date')
    : null;
}
