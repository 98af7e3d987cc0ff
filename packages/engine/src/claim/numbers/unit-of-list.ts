import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { exact } from '../../quantity/exact.ts';
import { isMultiple, type Quantity } from '../../quantity/quantity.ts';
import { scaleQuantity } from '../../quantity/scale-quantity.ts';
import type { Span } from '../../text/span.ts';
import type { SentenceView, TextView } from '../view.ts';

/**
 * Gives bare numbers the unit of the one that began their list. Right behind a name: "30.8 gigawatts, the Emirates 6.4", "the Chinese
 * have 7.6". The amount of another change: "grew by 44.8 per cent, shrank by 8.1". That of another time: "415 terawatt-hours in 2024
 * and 485 in 2025". The value that one counts from: "281 petaflops, down from 532". The value with which one is held: "10,087
 * terawatt-hours, more than double the American output of 4,391".
 */
export function withUnitOfList(
  text: TextView,
  view: SentenceView,
  measures: readonly Quantity[],
): Quantity[] {
  const { leadsToAmount } = claimRulesOf(text.language);
  let unit: Quantity | null = unitBefore(text, view);
  /** The last of the list, from which a number of another time goes on. */
  let last: Quantity | null = null;
  return measures.map((quantity, index) => {
    if (quantity.unit === 'count' && quantity.counter === null)
      return withCounterOf(quantity, measures[index + 1]);
    if (isMultiple(quantity)) return quantity;
    if (quantity.unit !== null) {
      unit = beginsList(quantity) ? quantity : null;
      last = unit;
      return quantity;
    }
    if (unit === null) return quantity;
    if (unit.unit === 'percent' && leadsToAmount(beforeOf(text, quantity, HELD_REACH)))
      return inUnitOf(unit, quantity);
    const isNext = last !== null && last === measures[index - 1] && isOfOtherTime(text, view, last, quantity);
    if (!isNext && !isOfUnit(text, view, quantity, unit)) {
      /** "Its share was 3%, it had 79 in new firms; Australia had 38": what is counted in between ends the list. */
      if (unit.unit === 'percent' && !endsHere(text, view, quantity.span)) unit = null;
      return quantity;
    }
    if (unit.unit === 'percent' && quantity.value.gt(exact(100))) return quantity;
    last = quantity;
    return inUnitOf(unit, quantity);
  });
}

/** 6.4 in the unit of 30.8 gigawatts. */
function inUnitOf(unit: Quantity, quantity: Quantity): Quantity {
  return scaleQuantity(quantity, { ...unit, value: unit.unitScale ?? unit.value });
}

/** 하나 줄어든 58건: a numeral alone counts what the one right behind it counts. */
function withCounterOf(quantity: Quantity, next: Quantity | undefined): Quantity {
  const isNear = next?.unit === 'count' && next.span.start - quantity.span.end <= NEAR_COUNTER;
  return isNear ? { ...quantity, counter: next.counter } : quantity;
}

/** Whether a number with a unit may begin a list of others in it: 30.8 gigawatts; not 30 robots, and no fraction. */
function beginsList({ shape, unit, unitScale }: Quantity): boolean {
  return (shape === 'cardinal' || shape === 'percent') && unit !== 'count' && unitScale !== null;
}

/** Whether the words before a bare number make it one in the unit of the list: by a name, or by what it is held against. */
function isOfUnit(text: TextView, view: SentenceView, quantity: Quantity, { unit }: Quantity): boolean {
  if (isOfNameBefore(text, view, quantity)) return true;
  const { leadsFromValue, holdsBeside, exceeds } = claimRulesOf(text.language);
  const before = beforeOf(text, quantity, HELD_REACH);
  const isHeld = quantity.counter === null && holdsBeside(before);
  if (unit !== 'percent') return isHeld || leadsFromValue(beforeOf(text, quantity, FROM_REACH));
  /** "39 per cent more than the 41 of 2023": by how many per cent it is more tells no unit of either. */
  return isHeld && !exceeds(before) && endsHere(text, view, quantity.span);
}

/** "The Emirates 6.4", "the Chinese have 7.6": whether a number is that of the name right before it. */
function isOfNameBefore(
  { folded, language }: TextView,
  { entities }: SentenceView,
  { span: { start } }: Quantity,
): boolean {
  const { givesNumber } = claimRulesOf(language);
  return entities.some(
    ({ end, handsOver }) =>
      end <= start && start - end <= NEXT && (handsOver || givesNumber(folded.slice(end, start))),
  );
}

/** So many letters stand between a name and its number at most. */
const NEXT = 12;

function beforeOf({ folded }: TextView, { span: { start } }: Quantity, reach: number): string {
  return folded.slice(Math.max(0, start - reach), start);
}

/** Whether a bare number is the same as the one before it at another time: "in 2024 and | 485 in 2025", 였고 2025년에는 | 485. */
function isOfOtherTime(
  { folded, language }: TextView,
  { periods }: SentenceView,
  { span: before }: Quantity,
  { span, counter, shape }: Quantity,
): boolean {
  const gap = folded.slice(before.end, span.start);
  if (counter !== null || shape !== 'cardinal' || gap.length > TIMES_APART) return false;
  const { periodFollows, listsTimes } = claimRulesOf(language);
  if (!listsTimes(gap)) return false;
  const between = periods.some(({ span: own }) => own.start >= before.end && own.end <= span.start);
  const isBeside = (own: Span) =>
    periodFollows
      ? own.start >= span.end && own.start - span.end <= BESIDE
      : own.start >= before.end && own.end <= span.start && span.start - own.end <= BESIDE;
  return between && periods.some((period) => isBeside(period.span));
}

/** "It generated 9,460 TWh. India, with 1,968, is third": the physical unit of the sentence before, if that has one. */
function unitBefore({ sentences }: TextView, { index, sentence }: SentenceView): Quantity | null {
  const before = sentences[index - 1];
  if (before?.sentence.blockIndex !== sentence.blockIndex) return null;
  const measures = before.quantities.filter(
    ({ role, unit }) => role === 'measure' && unit !== null && unit !== 'ratio' && unit !== 'rank',
  );
  const [first] = measures;
  const isPhysical =
    first?.shape === 'cardinal' &&
    first.unit !== 'count' &&
    first.unitScale !== null &&
    first.counter === null;
  return isPhysical && measures.every(({ unit }) => unit === first.unit) ? first : null;
}

/** Whether nothing but a time stands behind a number, which so counts nothing of its own: against 8.4 in 2025. */
function endsHere({ folded }: TextView, { periods }: SentenceView, { end }: Span): boolean {
  return (
    STOP.test(folded.slice(end, end + 1)) ||
    periods.some(({ span }) => span.start >= end && span.start - end <= BESIDE)
  );
}

/** What ends a clause right behind a number, or the end of the text: "against 8.4, and". */
const STOP = /^(?:[.,;:)]|$)/;

/** How far apart two numbers of one list of times stand, and a number from its own time. */
const TIMES_APART = 48;
const BESIDE = 4;
/** How far back the words stand that lead from a value. */
const FROM_REACH = 12;
const HELD_REACH = 32;
/** How near behind a numeral alone the one stands that counts the same: 하나 줄어든 58건. */
const NEAR_COUNTER = 8;
