import { claimRulesOf } from '../language/registry-claim-rules.ts';
import { exact } from '../quantity/exact.ts';
import { isMultiple, type Quantity } from '../quantity/quantity.ts';
import { scaleQuantity } from '../quantity/scale-quantity.ts';
import type { Span } from '../text/span.ts';
import type { SentenceView, TextView } from './view.ts';

/**
 * "30.8 gigawatts, the Emirates 6.4": a bare number right behind a name has the unit of the number that began the list; "the Chinese have 7.6"; "grew by
 * 44.8 per cent, shrank by 8.1": so has the amount of another change, that of another time: "415 terawatt-hours in 2024 and 485 in 2025"; and the value that one
 * counts from: "281 petaflops, down from 532"; and the value with which one is held: "10,087 terawatt-hours, more than double the American output of 4,391".
 */
export function withUnitOfList(
  text: TextView,
  view: SentenceView,
  measures: readonly Quantity[],
): Quantity[] {
  const {
    leadsToAmount,
    leadsFromValue: startsChange,
    givesNumber,
    holdsBeside,
    exceeds,
  } = claimRulesOf(text.language);
  let unit: Quantity | null = unitBefore(text, view);
  /** The last of the list, from which a number of another time goes on. */
  let last: Quantity | null = null;
  return measures.map((quantity, index) => {
    if (quantity.unit === 'count' && quantity.counter === null) {
      const next = measures[index + 1];
      const isNear = next?.unit === 'count' && next.span.start - quantity.span.end <= NEAR_COUNTER;
      return isNear ? { ...quantity, counter: next.counter } : quantity;
    }
    if (isMultiple(quantity)) return quantity;
    if (quantity.unit !== null) {
      const plain = quantity.shape === 'cardinal' || quantity.shape === 'percent';
      unit = plain && quantity.unit !== 'count' && quantity.unitScale !== null ? quantity : null;
      last = unit;
      return quantity;
    }
    const { start } = quantity.span;
    if (unit?.unit === 'percent' && leadsToAmount(text.folded.slice(Math.max(0, start - HELD_REACH), start)))
      return scaleQuantity(quantity, { ...unit, value: unit.unitScale ?? unit.value });
    const named = view.entities.some(
      (entity) =>
        entity.end <= start &&
        start - entity.end <= 12 &&
        (entity.handsOver || givesNumber(text.folded.slice(entity.end, start))),
    );
    const began = startsChange(text.folded.slice(Math.max(0, start - FROM_REACH), start));
    const isHeld =
      quantity.counter === null && holdsBeside(text.folded.slice(Math.max(0, start - HELD_REACH), start));
    const isNext = last !== null && last === measures[index - 1] && isOfOtherTime(text, view, last, quantity);
    /** "39 per cent more than the 41 of 2023": by how many per cent it is more tells no unit of either. */
    const isBase =
      unit?.unit === 'percent' && exceeds(text.folded.slice(Math.max(0, start - HELD_REACH), start));
    const isAlone = isHeld && !isBase && endsHere(text, view, quantity.span);
    if (
      !(named || isNext || isAlone || ((began || isHeld) && unit?.unit !== 'percent')) ||
      unit?.unitScale == null
    ) {
      /** "Its share was 3%, it had 79 in new firms; Australia had 38": what is counted in between ends the list. */
      if (unit?.unit === 'percent' && quantity.role === 'measure' && !endsHere(text, view, quantity.span))
        unit = null;
      return quantity;
    }
    if (unit.unit === 'percent' && quantity.value.gt(exact(100))) return quantity;
    last = quantity;
    return scaleQuantity(quantity, { ...unit, value: unit.unitScale });
  });
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
    /^(?:[.,;:)]|$)/.test(folded.slice(end, end + 1)) ||
    periods.some(({ span }) => span.start >= end && span.start - end <= BESIDE)
  );
}

/** How far apart two numbers of one list of times stand, and a number from its own time. */
const TIMES_APART = 48;
const BESIDE = 4;
/** How far back the words stand that lead from a value. */
const FROM_REACH = 12;
const HELD_REACH = 32;
/** How near behind a numeral alone the one stands that counts the same: 하나 줄어든 58건. */
const NEAR_COUNTER = 8;
