import { claimRulesOf } from '../../language/registry-claim-rules.ts';
import { exact, signumOf } from '../../quantity/exact.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { scaleQuantity } from '../../quantity/scale-quantity.ts';
import { unitOfCaption, unitOfHead } from '../unit-of-head.ts';
import type { TextView } from '../view.ts';
import { type CellPath, firstOf, headSays } from './cell-path.ts';
import { written } from './table-model.ts';

/**
 * A cell's number in the unit that it has itself, else that what speaks of it states; a place under a header that says so: 12 under
 * "Investment, $bn" → 12 billion dollars; 3 under "Rank" → third.
 */
export function valueOfCell(text: TextView, quantity: Quantity, path: CellPath): Quantity {
  if (quantity.unit !== null) return quantity;
  const unit = unitStated(text, path);
  if (unit !== null) return scaleQuantity(quantity, unit);
  return mayBePlace(quantity) && headSays(text, path, claimRulesOf(text.language).headsRank)
    ? { ...quantity, unit: 'rank' }
    : quantity;
}

function unitStated(text: TextView, { around, captions }: CellPath): Quantity | null {
  return (
    firstOf(around, (part) => unitOfHead(written(text, part), text.language)) ??
    firstOf(captions, (part) => unitOfCaption(written(text, part), text.language))
  );
}

/** No ranking is read that has more places. */
const MOST_PLACES = exact(500);

function mayBePlace({ value }: Quantity): boolean {
  return value.d === 1n && signumOf(value) > 0 && value.lte(MOST_PLACES);
}
