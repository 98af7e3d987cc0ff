import { exact } from '../../quantity/exact.ts';
import { buildUnit, type NumberReading, type UnitReading } from '../../quantity/number-reading.ts';
import { readBareNumber } from './bare-number.ts';
import { type BesideNumber, besideNumber } from './beside-number.ts';
import { otherMoneyEnd } from './currencies.ts';
import { readFractionUnit } from './fraction-unit.ts';
import { isSignOfNext, moneySignBefore, otherMoneyBefore, readMoney } from './money-before.ts';
import { bareRole, nameRole } from './number-roles.ts';
import { physicalAt } from './physical-units.ts';
import { readRank } from './rank-unit.ts';
import { readTableUnit } from './table-unit.ts';
import { unitAt } from './units.ts';

/** "A lead of 6.6 to one", "outnumbered by more than six to one", "outnumber Google's almost two to one". */
const TO_ONE = /^\sto (?:one|1)(?![a-z0-9-]|[.,][0-9])/;
const LEADS_TO_RATIO =
  /\b(?:(?:lead|ratio|margin|edge|advantage) of|by|outnumber(?:s|ed|ing)?\s(?:the\s)?[a-z][a-z0-9'’-]{1,20}(?:\s(?:ones?|models?|machines?|systems?|papers?|robots?))?)\s(?:about |some |roughly |nearly |almost |more than |over |at least |close to |well over )?$/;

const TO_ONE_REACH = 60;

/** "83 cents of every dollar": so many in a hundred. */
const CENTS_OF_A_DOLLAR = /^\scents (?:of|in|out of|from|on) (?:every|each|the) dollar(?![a-z])/;
/** "Of every dollar that went into generative AI, | 96 cents". */
const OF_A_DOLLAR = /\b(?:of|from) (?:every|each) dollar\s[^.;:?!]{1,90}$/;
const CENTS = /^\scents(?![a-z])/;
const OF_A_DOLLAR_REACH = 110;

/** GPT-|4, v.|2: a letter glued to the number makes a name of it, whatever stands behind. */
const LETTER_BEFORE = /[a-z][-_.]?$/;
/** Rose by a factor of 2.5, multiplied by three. */
const IS_FACTOR =
  /\b(?:factor\sof|multipl(?:ied|ying|y)\sby)\s(?:about\s|around\s|roughly\s|nearly\s|almost\s|more\sthan\s|over\s|some\s|at\sleast\s)?$/;
const FACTOR_REACH = 40;

/** "Models with fewer than a billion parameters": the number says which ones are meant. */
const SIZE_OF_THOSE =
  /\b(?:models?|companies|firms|enterprises|businesses|countries|those|ones|states|economies|machines)\s(?:(?:with|of|at|having|that have)\s)?(?:fewer than|more than|less than|over|under|above|below|at least|up to|bigger than|larger than|smaller than)\s(?:about\s|around\s)?$/;
const SIZE_REACH = 60;

/** Two more years, 10 additional minutes: the word between leaves it a length of time. */
const MORE_OF = /^ (?:more|additional|extra|further|fewer|less) /;
/** 40| of those points. */
const OF_THOSE = /^\sof\s(?:those|these|the)\s/;
/** Fell to 36,219 year on year: no length of so many years. */
const YEAR_ON_YEAR = /^(year|quarter|month)[ -](?:on|over)[ -]\1(?![a-z])/;
/** No percentage is as great. */
const PERCENTAGE_LIMIT = exact(1000);

/** What stands behind and before a number: "12.4 billion" after `$` → USD; "42" before " robots" → count of robots. */
export function readUnit(folded: string, number: NumberReading, text: string): UnitReading {
  const beside = besideNumber(folded, number, text);
  const known = knownByItself(beside) ?? ratioInWords(beside) ?? otherMoneyBefore(beside);
  if (known !== null) return known;
  const sign = moneySignBefore(beside);
  const early =
    (sign === null ? (nameBeside(beside) ?? factorBefore(beside)) : null) ??
    sizeOfThose(beside) ??
    moreOfTime(beside);
  if (early !== null) return early;
  const at = whereUnitStands(beside);
  if (sign !== null) return readMoney(beside, sign, at);
  return unitBehind(beside, at) ?? readBareNumber(beside);
}

/** Numbers whose own words say what they are: dozens, one of the, a second, a third, twice, 3rd. */
function knownByItself(beside: BesideNumber): UnitReading | null {
  const { folded, number } = beside;
  const { end, rule, shape } = number;
  if (rule === 'en.number.vague') return buildUnit(end, 'vague');
  if (rule === 'en.idiom') return buildUnit(end, 'idiom');
  if (number.denominator === -2) return buildUnit(end, 'ordinal');
  if (shape === 'fraction' || shape === 'part-of-whole') return readFractionUnit(folded, number);
  if (shape === 'multiple') return buildUnit(end, 'measure', { unit: 'ratio', shape });
  return shape === 'rank' ? readRank(beside) : null;
}

/** A lead of 6.6 to one, 83 cents of every dollar. */
function ratioInWords({ folded, number: { start, end, shape }, after }: BesideNumber): UnitReading | null {
  const toOne = TO_ONE.exec(after)?.[0].length ?? 0;
  if (
    toOne > 0 &&
    shape === null &&
    LEADS_TO_RATIO.test(folded.slice(Math.max(0, start - TO_ONE_REACH), start))
  )
    return buildUnit(end + toOne, 'measure', { unit: 'ratio', shape: 'multiple' });
  const isOfADollar = OF_A_DOLLAR.test(folded.slice(Math.max(0, start - OF_A_DOLLAR_REACH), start));
  const cents = (isOfADollar ? CENTS : CENTS_OF_A_DOLLAR).exec(after)?.[0].length ?? 0;
  return cents > 0 ? buildUnit(end + cents, 'measure', { unit: 'percent', shape: 'percent' }) : null;
}

/** Digits that belong to a name, a time, a law: not where they are money, or a physical unit stands behind what looks like a name. */
function nameBeside({ folded, text, number, before, after }: BesideNumber): UnitReading | null {
  const { end } = number;
  if (number.inWords || otherMoneyEnd(folded, text, end) > end) return null;
  const role = nameRole(folded, before, after, text, number);
  if (role === null) return null;
  const isMeasured = role === 'name' && !LETTER_BEFORE.test(before) && physicalAt(folded, end) !== null;
  return isMeasured ? null : buildUnit(end, role);
}

/** By a factor of 2.5. */
function factorBefore({ folded, number: { start, end, shape } }: BesideNumber): UnitReading | null {
  return shape === null && IS_FACTOR.test(folded.slice(Math.max(0, start - FACTOR_REACH), start))
    ? buildUnit(end, 'measure', { unit: 'ratio', shape: 'multiple' })
    : null;
}

/** Models with fewer than a billion. */
function sizeOfThose({ folded, number: { start, end } }: BesideNumber): UnitReading | null {
  return SIZE_OF_THOSE.test(folded.slice(Math.max(0, start - SIZE_REACH), start))
    ? buildUnit(end, 'part-of-name', { counter: 'size' })
    : null;
}

/** Two more years. */
function moreOfTime(beside: BesideNumber): UnitReading | null {
  const more = MORE_OF.exec(beside.after)?.[0].length ?? 0;
  if (more === 0) return null;
  const at = beside.number.end + more;
  const unit = unitAt(beside.folded, at);
  return unit?.role === 'duration' ? readTableUnit(beside, unit, at) : null;
}

/** Where a unit behind a number would begin: a space or hyphen further on, or behind "of those". */
function whereUnitStands({ folded, number: { end }, after }: BesideNumber): number {
  const of = OF_THOSE.exec(after)?.[0].length ?? 0;
  if (of > 0 && unitAt(folded, end + of) !== null) return end + of;
  return /^[\s-]/.test(after) ? end + 1 : end;
}

/** 40 percent, 40 rupees: the unit or currency at a position behind a number; null where none stands there. */
function unitBehind(beside: BesideNumber, at: number): UnitReading | null {
  const { folded, text, number, before, after } = beside;
  if (YEAR_ON_YEAR.test(folded.slice(at, at + 16)))
    return buildUnit(number.end, bareRole(folded, before, after, number));
  const foreign = otherMoneyEnd(folded, text, at);
  if (foreign > at)
    return buildUnit(foreign, 'vague', { shape: 'money', counter: folded.slice(at, foreign) });
  const unit = unitAt(folded, at);
  if (unit?.text === 'percentage' && number.value.gte(PERCENTAGE_LIMIT))
    return buildUnit(number.end, bareRole(folded, before, after, number));
  return unit === null || isSignOfNext(folded, unit.text, at) ? null : readTableUnit(beside, unit, at);
}
