import { powerOfTen } from '../../quantity/exact.ts';
import { buildUnit, type NumberReading, type UnitReading } from '../../quantity/number-reading.ts';
import { FEWEST_GPU_HOURS } from '../../quantity/time-units.ts';
import type { BesideNumber } from './beside-number.ts';
import { GROUP_BEFORE } from './group-before.ts';
import { readTimes } from './how-often.ts';
import { EN_SCALES } from './numerals.ts';
import type { EnglishUnit } from './units.ts';

/** 40 years|-old. */
const OLD = /^[\s-]old/;

/** Eight months| behind. */
const BEHIND_BY = /^\s(?:behind|ahead|lag)\b/;
/** Trails by eight months, trailed the frontier by about eight months, the lag was eight months, puts the lag of Chinese models at eight months. */
const LAGS_BY =
  /\b(?:(?:trail|lag|lead)(?:s|ed|ged|ging|ing)?\s(?:(?!by\s)[a-z'’]{2,12}\s){0,3}by|(?:lag|gap)(?:\s(?!is\s|was\s|at\s)[a-z'’]{2,12}){0,7}\s(?:of|at|is|was|averages|averaged|stood at|came to|comes to))\s(?:about\s|some\s|only\s|just\s|roughly\s|around\s|nearly\s|almost\s|an average of\s)?$/;
/** So many letters before a length of time tell that something lags by it. */
const LAG_REACH = 64;

const GPU = /\bgpus?\b/;

/** 24 per cent, 40 |points. */
const PERCENT_BEFORE = /percentage|per cent|%|percent/;
/** 40 dollars| million. */
const SCALE_BEHIND = /^\s(million|billion|trillion)(?![a-z])/;
/** 40 dollars| per million tokens. */
const PER_TOKENS = /^\s(?:per|a|for every) (?:one )?million tokens/;

/** The reading of a number with a unit of the table at a position behind it: `40` and `percent` → percent, `eight` and `months` before ` behind` → a lag in months. */
export function readTableUnit(
  { folded, number, before }: BesideNumber,
  unit: EnglishUnit,
  at: number,
): UnitReading {
  const end = at + unit.text.length;
  const after = folded.slice(end, end + 14);
  if (unit.unit === 'percent' && GROUP_BEFORE.test(before)) return buildUnit(end, 'part-of-name');
  if (unit.role === 'duration' && OLD.test(after)) return buildUnit(end, 'age');
  if (isLag(folded, number, unit, end)) return buildUnit(end, 'measure', { unit: 'months' });
  if (isWorkOfProcessors(folded, number, unit, end)) return buildUnit(end, 'measure', { unit: 'GPU-hours' });
  const times = unit.text === 'times' ? readTimes(folded, number, end) : null;
  if (times !== null) return times;
  if (unit.text === 'x' && number.inWords) return buildUnit(number.end, 'idiom');
  if ((unit.text === 'point' || unit.text === 'points') && PERCENT_BEFORE.test(before))
    return buildUnit(end, 'measure', { unit: 'percentage-point', shape: 'points' });
  return (
    (unit.shape === 'money' ? scaledMoney(unit, end, after) : null) ?? asInTable(folded, number, unit, end)
  );
}

/** Eight months behind, trails by eight months: how far one is behind, no length of time. */
function isLag(folded: string, { start }: NumberReading, { text }: EnglishUnit, end: number): boolean {
  return (
    /^months?$/.test(text) &&
    (BEHIND_BY.test(folded.slice(end, end + 8)) ||
      LAGS_BY.test(folded.slice(Math.max(0, start - LAG_REACH), start)))
  );
}

/** 2.8 million GPU hours. */
function isWorkOfProcessors(
  folded: string,
  { start, value }: NumberReading,
  { text }: EnglishUnit,
  end: number,
): boolean {
  return (
    /^hours?$/.test(text) &&
    value.gte(FEWEST_GPU_HOURS) &&
    GPU.test(folded.slice(Math.max(0, start - 30), end + 16))
  );
}

/** 40 dollars million: the scale behind the currency. */
function scaledMoney({ unit, factor }: EnglishUnit, end: number, after: string): UnitReading | null {
  const scale = SCALE_BEHIND.exec(after);
  return scale === null
    ? null
    : buildUnit(end + scale[0].length, 'measure', {
        unit,
        shape: 'money',
        factor: factor.mul(powerOfTen(EN_SCALES[scale[1] ?? ''] ?? 0)),
      });
}

function asInTable(folded: string, number: NumberReading, unit: EnglishUnit, end: number): UnitReading {
  const isPerTokens = unit.unit === 'USD' && PER_TOKENS.test(folded.slice(end, end + 26));
  return buildUnit(end, unit.role, {
    unit: isPerTokens ? 'USD per million tokens' : unit.unit,
    shape: number.shape === 'range' ? 'range' : unit.shape,
    factor: unit.factor,
    counter: unit.role === 'duration' ? unit.text : unit.unit === 'score' ? 'points' : null,
  });
}
