import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { isBareNumber, type Quantity } from '../../quantity/quantity.ts';
import { scaleQuantity } from '../../quantity/scale-quantity.ts';
import { isCurrency, isMeasured } from '../../quantity/unit.ts';
import type { SentenceView, TextView } from '../view.ts';

/** So many sentences before a number may tell its unit. */
const REACH = 6;

/**
 * A number that says no unit has that of the number before it in the paragraph, or in the list. An amount of millions or more, in
 * digits or words, has the currency: "286 billion dollars in America, twelve billion in China". Any other in digits may be measured
 * ("485 TWh in 2025. It was 415 the year before") or counted, so that both readings are kept. Not where something was counted in
 * between.
 */
export function withUnitToldBefore(
  text: TextView,
  view: SentenceView,
  measures: readonly Quantity[],
): readonly Quantity[] {
  const { tellsScale } = claimRulesOf(text.language);
  const scaled = ({ text: written }: Quantity): boolean => tellsScale(written);
  const isAmount = (quantity: Quantity): boolean => saysNoUnit(quantity) && scaled(quantity);
  if (!measures.some((quantity) => isBareNumber(quantity) || isAmount(quantity))) return measures;
  let money = lastTold(text, view, (quantity) => moneyTold(quantity, scaled), isAmount);
  let measured = lastTold(text, view, measureTold);
  return measures.map((quantity) => {
    if (isAmount(quantity))
      return money === null
        ? quantity
        : { ...quantity, unit: money.unit, shape: 'money' as const, unitCarried: true };
    if (isBareNumber(quantity)) {
      if (measured === null || measured.unitScale === null) return quantity;
      const inUnit = scaleQuantity(quantity, { ...measured, value: measured.unitScale, counter: null });
      return { ...quantity, measured: inUnit };
    }
    const toldMoney = moneyTold(quantity, scaled);
    if (toldMoney !== undefined) money = toldMoney;
    const toldMeasure = measureTold(quantity);
    if (toldMeasure !== undefined) measured = toldMeasure;
    return quantity;
  });
}

/** What a number tells of the unit of those behind it: itself, null where it ends what was told, undefined where it says nothing. */
type Told = Quantity | null | undefined;

/** What was told last in the sentences before, of the same paragraph or list; what `handsOn` it brings it so much nearer. */
function lastTold(
  text: TextView,
  view: SentenceView,
  told: (quantity: Quantity) => Told,
  handsOn: (quantity: Quantity) => boolean = () => false,
): Quantity | null {
  /** The last sentence through which what is told reaches this one. */
  let through = view;
  for (let at = view.index - 1; at >= Math.max(0, through.index - REACH); at--) {
    const before = text.sentences[at];
    if (before === undefined || !goesOn(text, before, through, handsOn)) return null;
    for (const quantity of before.quantities.toReversed()) {
      if (quantity.role !== 'measure') continue;
      const found = told(quantity);
      if (found !== undefined) return found;
      if (handsOn(quantity)) through = before;
    }
  }
  return null;
}

/** Whether a sentence goes on from one before it: in its paragraph or list, or as the bare answer with which the next paragraph opens. */
function goesOn(
  { folded }: TextView,
  { sentence: before }: SentenceView,
  { sentence, quantities }: SentenceView,
  handsOn: (quantity: Quantity) => boolean,
): boolean {
  if (before.blockIndex === sentence.blockIndex) return true;
  const kinds = [before.block.kind, sentence.block.kind];
  if (kinds.every((kind) => kind === 'list-item')) return true;
  if (kinds.some((kind) => kind !== 'paragraph') || sentence.blockIndex - before.blockIndex > 1) return false;
  return quantities.some(
    (quantity) =>
      handsOn(quantity) &&
      BEGINS.test(folded.slice(sentence.start, quantity.span.start)) &&
      STOPS.test(folded.slice(quantity.span.end, sentence.end)),
  );
}

/** What stands before the number of an answer that is nothing else: a few letters, behind what was asked. "China? A little over | twelve billion." */
const BEGINS = /^(?:[^?]{1,80}\?\s)?[^?]{0,16}$/;
const STOPS = /^[.!)"”'’\s]*$/;

/** Whether a number, in digits or words, says neither a unit nor what it counts. */
function saysNoUnit({ unit, counter, shape }: Quantity): boolean {
  return unit === null && counter === null && shape === 'cardinal';
}

/** An amount of money is told; what is counted by the million ends it. */
function moneyTold(quantity: Quantity, scaled: (quantity: Quantity) => boolean): Told {
  if (isCurrency(quantity.unit)) return quantity;
  return counts(quantity) && scaled(quantity) ? null : undefined;
}

/** What is measured is told, as far as its unit says by what the number is scaled; what is counted or paid ends it. */
function measureTold(quantity: Quantity): Told {
  if (isMeasured(quantity.unit)) return quantity.unitScale === null ? null : quantity;
  return counts(quantity) || isCurrency(quantity.unit) ? null : undefined;
}

function counts({ unit, counter }: Quantity): boolean {
  return unit === 'count' || (unit === null && counter !== null);
}
