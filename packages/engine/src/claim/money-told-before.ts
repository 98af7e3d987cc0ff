import { claimRulesOf } from '../language/registry-claim-rules.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { isCurrency, type Unit } from '../quantity/unit.ts';
import type { SentenceView, TextView } from './view.ts';

/** So many sentences before an amount may tell its currency. */
const REACH = 6;

/**
 * "286 billion dollars in America, 12.4 billion in China": an amount of millions or more that counts nothing has the currency of the
 * last amount told in the paragraph, or in the list.
 */
export function withMoneyToldBefore(
  text: TextView,
  view: SentenceView,
  measures: readonly Quantity[],
): readonly Quantity[] {
  const { tellsScale } = claimRulesOf(text.language);
  const isScaled = ({ unit, counter, shape, text: written }: Quantity): boolean =>
    unit === null && counter === null && shape === 'cardinal' && tellsScale(written);
  if (!measures.some(isScaled)) return measures;
  let money = moneyBefore(text, view);
  return measures.map((quantity) => {
    if (isScaled(quantity) && money !== null)
      return { ...quantity, unit: money, shape: 'money' as const, unitCarried: true };
    money = moneyOf(quantity) ?? (countsMillions(quantity, tellsScale) ? null : money);
    return quantity;
  });
}

/** The currency told last in the sentences before, of the same paragraph or list; null where things were counted by the million since. */
function moneyBefore(text: TextView, { index, sentence }: SentenceView): Unit | null {
  const { tellsScale } = claimRulesOf(text.language);
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const before = text.sentences[at];
    if (before === undefined) return null;
    const isListed = before.sentence.block.kind === 'list-item' && sentence.block.kind === 'list-item';
    if (before.sentence.blockIndex !== sentence.blockIndex && !isListed) return null;
    for (const quantity of before.quantities.toReversed()) {
      if (quantity.role !== 'measure') continue;
      const money = moneyOf(quantity);
      if (money !== null) return money;
      if (countsMillions(quantity, tellsScale)) return null;
    }
  }
  return null;
}

function moneyOf({ unit }: Quantity): Unit | null {
  return isCurrency(unit) ? unit : null;
}

function countsMillions({ unit, counter, text }: Quantity, tellsScale: (words: string) => boolean): boolean {
  return (unit === 'count' || (unit === null && counter !== null)) && tellsScale(text);
}
