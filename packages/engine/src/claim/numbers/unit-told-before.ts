import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { isBareNumber, type Quantity } from '../../quantity/quantity.ts';
import { scaleQuantity } from '../../quantity/scale-quantity.ts';
import { isCurrency, isMeasured } from '../../quantity/unit.ts';
import type { SentenceView, TextView } from '../view.ts';

/** So many sentences before a number may tell its unit. */
const REACH = 6;

/**
 * A number that says no unit has that of the number before it in the paragraph, or in the list. An amount of millions or more has the
 * currency: "286 billion dollars in America, 12.4 billion in China". Any other may be measured ("485 TWh in 2025. It was 415 the year
 * before") or counted, so that both readings are kept. Not where something was counted in between.
 */
export function withUnitToldBefore(
  text: TextView,
  view: SentenceView,
  measures: readonly Quantity[],
): readonly Quantity[] {
  if (!measures.some(isBareNumber)) return measures;
  const { tellsScale } = claimRulesOf(text.language);
  const scaled = ({ text: written }: Quantity): boolean => tellsScale(written);
  let money = lastTold(text, view, (quantity) => moneyTold(quantity, scaled));
  let measured = lastTold(text, view, measureTold);
  return measures.map((quantity) => {
    if (isBareNumber(quantity)) {
      if (scaled(quantity))
        return money === null
          ? quantity
          : { ...quantity, unit: money.unit, shape: 'money' as const, unitCarried: true };
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

/** What was told last in the sentences before, of the same paragraph or list. */
function lastTold(
  text: TextView,
  { index, sentence }: SentenceView,
  told: (quantity: Quantity) => Told,
): Quantity | null {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const before = text.sentences[at];
    if (before === undefined) return null;
    const isListed = before.sentence.block.kind === 'list-item' && sentence.block.kind === 'list-item';
    if (before.sentence.blockIndex !== sentence.blockIndex && !isListed) return null;
    for (const quantity of before.quantities.toReversed()) {
      const found = quantity.role === 'measure' ? told(quantity) : undefined;
      if (found !== undefined) return found;
    }
  }
  return null;
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
