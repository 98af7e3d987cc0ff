import type { Language } from '../language/language.ts';
import { quantitiesOf } from '../language/registry-quantities.ts';
import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { exact } from './exact.ts';
import { buildUnit, type NumberReading, type QuantityLanguage, type UnitReading } from './number-reading.ts';
import type { Hedge, Quantity } from './quantity.ts';
import {
  type Allowance,
  allowanceOf,
  countAllowance,
  fractionAllowance,
  hedgeOfRemainder,
  remainderAllowance,
  steppedAllowance,
} from './rounding.ts';
import { type CarriedUnit, joinTold } from './told-in-parts.ts';
import { isCurrency, RELATIVE_UNITS, type Unit } from './unit.ts';

/**
 * Every number that a text writes, in digits or words, with its unit, hedge and role, in order. Numbers that measure nothing
 * are listed too; their role says why. Example: `124억 달러를` → value 12400000000, unit USD, role measure.
 */
export function findQuantities(text: string, language: Language): Quantity[] {
  const folded = foldText(text);
  const rules = quantitiesOf(language);
  const found = rules.join(folded, rules.findNumbers(folded, text));
  const addresses = addressesIn(folded);
  const read = found.map((number) =>
    isOfAddress(addresses, number) ? buildUnit(number.end, 'address') : rules.readUnit(folded, number, text),
  );
  const { numbers, units } = joinTold(folded, { numbers: found, units: read }, rules.timeUnit);
  carryUnits(folded, numbers, units, rules);
  markConversions(folded, numbers, units, rules);
  const quantities: Quantity[] = [];
  numbers.forEach((number, index) => {
    const unit = units[index];
    const within = (unit?.start ?? number.start) < (quantities.at(-1)?.span.end ?? 0);
    if (unit !== undefined && !within) quantities.push(quantityOf(text, folded, number, unit, rules));
  });
  return quantities;
}

const ADDRESS = /(?:https?|ftp):\/\/[^\s<>"]{1,2000}/g;

/** Where a text names places on the net, whose digits are no numbers. */
function addressesIn(folded: string): readonly Span[] {
  if (!folded.includes('://')) return [];
  return [...folded.matchAll(ADDRESS)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

function isOfAddress(addresses: readonly Span[], number: NumberReading): boolean {
  return addresses.some(({ start, end }) => start < number.start && number.start < end);
}

/** So many letters before two numbers tell whether the first is the amount of a change. */
const BEFORE = 24;

/** "Behind Norway's 48.6 and 17 points ahead of America": what is somebody's is no distance. */
const OWNED = /['’]s\s$/;

/** "42% and 28", "38과 30.2%": a bare number beside one with a unit has that unit. */
function carryUnits(
  folded: string,
  numbers: readonly NumberReading[],
  units: CarriedUnit[],
  rules: QuantityLanguage,
): void {
  const give = (to: number, from: number): void => {
    const [a, b] = from < to ? [from, to] : [to, from];
    const left = units[a];
    const first = numbers[a];
    const second = numbers[b];
    const target = units[to];
    const source = units[from];
    if (
      left === undefined ||
      first === undefined ||
      second === undefined ||
      target === undefined ||
      source === undefined
    )
      return;
    if (
      target.role !== 'measure' ||
      target.unit !== null ||
      target.shape !== null ||
      numbers[to]?.shape !== null
    )
      return;
    if (
      source.role !== 'measure' ||
      source.unit === null ||
      numbers[from]?.shape !== null ||
      source.unit === 'count' ||
      source.shape === 'multiple'
    )
      return;
    if (source.unit === 'percent' && numbers[to]?.value.abs().gte(exact(1000)) === true) return;
    const between = folded.slice(left.end, second.start);
    if (source.shape === 'points' && /^[,\s]*$/.test(between)) return;
    if (
      source.shape === 'points' &&
      from > to &&
      OWNED.test(folded.slice(Math.max(0, first.start - 3), first.start))
    )
      return;
    if (!rules.joins(between, folded.slice(Math.max(0, first.start - BEFORE), left.end))) return;
    units[to] = { ...target, unit: source.unit, shape: source.shape, factor: source.factor, carried: true };
  };
  for (let index = units.length - 2; index >= 0; index--) give(index, index + 1);
  /** "485 terawatt-hours in 2025, 70 more than …": over a year that stands between. */
  const beforeDate = (index: number): number =>
    units[index]?.role === 'date' && !RELATIVE_UNITS.has(units[index - 1]?.unit ?? null) ? index - 1 : index;
  for (let index = 1; index < units.length; index++) give(index, beforeDate(index - 1));
}

/** `1220억 달러(약 168조원)`, `$3bn (£2.3bn)`: an amount of money in brackets behind one of another currency says the same again. */
function markConversions(
  folded: string,
  numbers: readonly NumberReading[],
  units: CarriedUnit[],
  rules: QuantityLanguage,
): void {
  const currencyAt = (index: number): Unit | null => {
    const unit = units[index];
    const money = unit?.role === 'measure' || unit?.role === 'conversion';
    return unit !== undefined && money && unit.carried !== true && isCurrency(unit.unit) ? unit.unit : null;
  };
  for (let index = 1; index < units.length; index++) {
    const [first, second, number] = [units[index - 1], units[index], numbers[index]];
    const [from, to] = [currencyAt(index - 1), currencyAt(index)];
    if (first === undefined || second === undefined || number === undefined) continue;
    if (from === null || to === null || from === to) continue;
    const between = folded.slice(first.end, second.start ?? number.start);
    const again = first.role === 'conversion' ? between.replace(/^\s?[,;/]/, '(') : between;
    if (!rules.converts(again)) continue;
    units[index] = { ...second, role: 'conversion' };
  }
}

const TOLD_OF_GONE: ReadonlySet<Hedge> = new Set(['over', 'at-least', 'nearly']);

function quantityOf(
  text: string,
  folded: string,
  number: NumberReading,
  unit: CarriedUnit,
  rules: QuantityLanguage,
): Quantity {
  const start = unit.start ?? number.start;
  const end = Math.max(number.end, unit.end);
  const hedge = rules.readHedge(folded, start, end);
  const shape = unit.shape === 'cardinal' ? unit.shape : (number.shape ?? unit.shape ?? 'cardinal');
  const value = number.value.mul(unit.factor);
  const upper = number.upper?.mul(unit.factor) ?? null;
  const counts =
    (unit.unit === 'count' || shape === 'rank' || shape === 'part-of-whole') && unit.factor.equals(1);
  const exactly = counts && number.place === 0 && hedge?.hedge !== 'about' && number.lastPlace <= 2;
  const scale = scaleOf(unit);
  const place = hedge?.hedge === 'and-a-bit' ? number.lastPlace : number.place;
  /** "More than halved" tells how much is gone; 반토막 아래로 how much is left. */
  const isRemainder = number.isLeft === true && hedge !== null && TOLD_OF_GONE.has(hedge.hedge);
  const allowedFor = (): Allowance => {
    const how = hedge?.hedge ?? 'none';
    if (isRemainder) return remainderAllowance(value, number.place, how);
    if (number.denominator !== null && shape === 'fraction')
      return fractionAllowance(value, number.denominator, how);
    if (number.step !== undefined) return steppedAllowance(value, number.step, how);
    if (exactly && shape === 'cardinal' && hedge === null) return countAllowance(value, upper);
    return allowanceOf(value, place + scale, how, exactly, upper, number.lastPlace + scale);
  };
  const allowed = allowedFor();
  return {
    span: { start, end },
    text: text.slice(start, end),
    role: unit.role,
    shape,
    value,
    upper,
    whole: number.whole,
    unit: shape === 'fraction' && unit.unit === null ? 'ratio' : shape === 'multiple' ? 'ratio' : unit.unit,
    unitScale:
      number.place + scale > number.lastPlace + scale ||
      /[a-z가-힣]/.test(folded.slice(number.start, number.end))
        ? null
        : unit.factor,
    unitCarried: unit.carried === true,
    counter: unit.counter,
    hedge: isRemainder ? hedgeOfRemainder(hedge?.hedge ?? 'none') : (hedge?.hedge ?? 'none'),
    hedgeSpan: hedge === null ? null : { start: hedge.start, end: hedge.end },
    strict: allowed.strict,
    lenient: allowed.lenient,
    negative: number.negative,
    rule: unit.rule ?? number.rule,
  };
}

/** The power of ten of a unit's factor: GW → 9; a factor that is none (할 → 10 per cent is) counts as written. */
function scaleOf(unit: UnitReading): number {
  const { n, d } = unit.factor;
  if (d === 1n) return /^10*$/.test(n.toString()) ? n.toString().length - 1 : 0;
  return n === 1n && /^10*$/.test(d.toString()) ? 1 - d.toString().length : 0;
}
