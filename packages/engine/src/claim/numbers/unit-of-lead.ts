import { isBareNumber, type Quantity } from '../../quantity/quantity.ts';
import { scaleQuantity } from '../../quantity/scale-quantity.ts';
import { unitOfCaption } from '../unit-of-head.ts';
import type { SentenceView, TextView } from '../view.ts';

/** So many items of a list may stand between its lead and a number. */
const REACH = 40;

/**
 * The bare numbers of a list's items in the unit that the line above the list states: "Private investment, in billions of dollars:"
 * and below it "- China: 9.3", (단위: 억 달러) 아래의 "- 중국 93".
 */
export function withUnitOfLead(
  text: TextView,
  view: SentenceView,
  measures: readonly Quantity[],
): readonly Quantity[] {
  if (view.sentence.block.kind !== 'list-item' || !measures.some(isBareNumber)) return measures;
  const lead = leadOf(text, view.index);
  if (lead === null) return measures;
  const { start, end } = lead.sentence;
  const unit = unitOfCaption(text.text.slice(start, end).trimEnd().replace(COLON, ''), text.language);
  return unit === null
    ? measures
    : measures.map((quantity) => (isBareNumber(quantity) ? scaleQuantity(quantity, unit) : quantity));
}

const COLON = /[:：]$/;
const LEADS = /[:：)\]]$/;

/** The sentence right above a list that leads to it: a heading, or one that ends in a colon or a bracket. */
function leadOf(text: TextView, index: number): SentenceView | null {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const before = text.sentences[at];
    if (before === undefined) return null;
    const { start, end, block } = before.sentence;
    if (block.kind === 'list-item') continue;
    const leads = block.kind === 'heading' || LEADS.test(text.text.slice(start, end).trimEnd());
    return leads && block.kind !== 'table-row' ? before : null;
  }
  return null;
}
