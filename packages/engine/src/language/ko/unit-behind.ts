import { buildUnit, type NumberReading, type UnitReading } from '../../quantity/number-reading.ts';
import { MONEY_SIGNS } from '../money-signs.ts';
import { acceptUnit } from './accept-unit.ts';
import { otherMoneyEnd } from './currencies.ts';
import { KO_ALONE, KO_FEW } from './native-number.ts';
import { bareRole, nameRole } from './number-roles.ts';
import { countedEnd, KO_LISTED } from './numeral-alone.ts';
import { hasUnit, physicalAt } from './physical-units.ts';
import { KO_FIRST } from './read-number.ts';
import { FREE_AFTER, unitsAt } from './units.ts';

/** $100, usd 100. */
const MONEY_BEFORE = /(us\$|\$|€|£|¥|₩|(?<![a-z])(?:usd|eur|gbp|krw|jpy))\s?$/;

/** 섭씨 37도: the scale before a temperature. */
const SCALE_BEFORE = /(?:섭씨|화씨) ?$/;

/** What stands behind and before a number: 억 달러 → USD, 명 → count, 위 → rank; or why it measures nothing. */
export function readUnit(folded: string, number: NumberReading, text: string): UnitReading {
  const { start, end } = number;
  const known = knownByItself(folded, number);
  if (known !== null) return known;
  const before = folded.slice(Math.max(0, start - 12), start);
  if (!number.inWords) {
    const role = nameRole(folded, before, end, text, start);
    if (role !== null) return buildUnit(end, role);
  }
  const from = folded.charAt(end) === '여' && hasUnit(folded, end + 1) ? end + 1 : end;
  const at = folded.charAt(from) === ' ' ? from + 1 : from;
  const other = otherMoneyEnd(folded, at);
  if (other > at && FREE_AFTER.test(folded.slice(other, other + 4)))
    return buildUnit(other, 'vague', { shape: 'money', counter: folded.slice(at, other) });
  const unit =
    unitOfTable(folded, number, at) ??
    moneyBefore(number, before) ??
    physicalUnit(folded, number, before, at);
  if (unit !== null) return unit;
  if (number.rule === KO_ALONE || number.rule === KO_FEW) return buildUnit(end, 'measure', { unit: 'count' });
  if (number.inWords) return listed(folded, end);
  return buildUnit(end, bareRole(folded, before, number));
}

/** Numbers whose own words say what they are: 몇, 첫째, 절반, 두 배, 3할 5푼. */
function knownByItself(folded: string, { end, rule, shape }: NumberReading): UnitReading | null {
  if (rule === 'ko.number.vague') return buildUnit(end, 'vague');
  if (rule === KO_LISTED) return listed(folded, end);
  if (rule === KO_FIRST)
    return buildUnit(end + (/^\s?번?째/.exec(folded.slice(end, end + 3))?.[0].length ?? 0), 'ordinal');
  if (shape === 'fraction' || shape === 'part-of-whole') return buildUnit(end, 'measure', { unit: 'ratio' });
  if (shape === 'multiple') return buildUnit(end, 'measure', { unit: 'ratio', shape });
  if (shape === 'percent') return buildUnit(end, 'measure', { unit: 'percent', shape });
  return null;
}

/** A numeral in words that claims nothing, with the counter behind it. */
function listed(folded: string, end: number): UnitReading {
  const to = countedEnd(folded, end);
  return buildUnit(to, 'idiom', { counter: to > end ? folded.slice(end, to).trim() : null });
}

/** 40명, 3위, 12억 달러: the longest unit of the table that stands there as a word. */
function unitOfTable(folded: string, number: NumberReading, at: number): UnitReading | null {
  for (const unit of unitsAt(folded, at)) {
    if (!folded.startsWith(unit.text, at)) continue;
    if (!number.inWords || unit.text.length > 0) {
      const found = acceptUnit(folded, number, unit, at);
      if (found !== null) return found;
    }
  }
  return null;
}

/** $100: the sign before a number. */
function moneyBefore({ start, end }: NumberReading, before: string): UnitReading | null {
  const sign = MONEY_BEFORE.exec(before);
  return sign === null
    ? null
    : buildUnit(end, 'measure', {
        start: start - sign[0].length,
        unit: MONEY_SIGNS[sign[1] ?? ''] ?? 'USD',
        shape: 'money',
      });
}

/** 300km, 섭씨 37도. */
function physicalUnit(
  folded: string,
  { start }: NumberReading,
  before: string,
  at: number,
): UnitReading | null {
  const physical = physicalAt(folded, at);
  if (physical === null) return null;
  const scale = physical.unit === 'degrees' ? (SCALE_BEFORE.exec(before)?.[0].length ?? 0) : 0;
  return buildUnit(physical.end, 'measure', {
    start: scale === 0 ? null : start - scale,
    counter: physical.text,
    unit: physical.unit,
    factor: physical.factor,
  });
}
