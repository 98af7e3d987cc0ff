import { claimRulesOf } from '../language/registry-claim-rules.ts';
import { exact } from '../quantity/exact.ts';
import { isMultiple, type Quantity } from '../quantity/quantity.ts';
import { scaleQuantity } from '../quantity/scale-quantity.ts';
import type { SentenceView, TextView } from './view.ts';

/**
 * "30.8 gigawatts, the Emirates 6.4": a bare number right behind a name has the unit of the number that began the list; "the Chinese have 7.6"; "grew by
 * 44.8 per cent, shrank by 8.1": so has the amount of another change, and the value that one
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
  } = claimRulesOf(text.language);
  let unit: Quantity | null = null;
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
      return quantity;
    }
    const { start } = quantity.span;
    if (unit?.unit === 'percent' && leadsToAmount(text.folded.slice(Math.max(0, start - 4), start)))
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
    if (!(named || ((began || isHeld) && unit?.unit !== 'percent')) || unit?.unitScale == null)
      return quantity;
    if (unit.unit === 'percent' && quantity.value.gt(exact(100))) return quantity;
    return scaleQuantity(quantity, { ...unit, value: unit.unitScale });
  });
}

/** How far back the words stand that lead from a value. */
const FROM_REACH = 12;
const HELD_REACH = 32;
/** How near behind a numeral alone the one stands that counts the same: 하나 줄어든 58건. */
const NEAR_COUNTER = 8;
