import { cellValue } from '../../catalogue/cell.ts';
import { hasTrait } from '../../forms/form-traits.ts';
import { fitOf } from '../../forms/unit-fit.ts';
import { exact } from '../../quantity/exact.ts';
import { cellsHeld, statisticOf } from '../judging/tried.ts';
import type { Reading } from './reading.ts';

/**
 * Whether the number lies `times` outside of what the bearer's series has ever been, and is no other bearer's value either.
 * Example: 5,000 ferries of a country that never had more than 300, at 8 times → true.
 */
export function isOfAnotherSize({ catalogue, draft, chosen }: Reading, times: number): boolean {
  const { quantity } = draft;
  const indicator = statisticOf(catalogue, chosen);
  const cells = catalogue.cells.get(chosen.candidate.indicator);
  if (quantity === null || indicator === undefined || cells === undefined) return false;
  if (draft.perPeople !== undefined) return false;
  if (!hasTrait(draft.form, 'level', 'of-many') && draft.form !== 'part-of-whole') return false;
  if (indicator.unit === 'percent' || indicator.unit === 'rank') return false;
  const fit = fitOf(quantity, indicator);
  if (fit === null) return false;
  const claimed = quantity.value.mul(fit.factor).abs();
  const own = cellsHeld(catalogue, chosen)
    .map((cell) => cellValue(cell).abs())
    .filter((value) => value.n > 0n);
  if (own.length === 0 || claimed.n === 0n) return false;
  const factor = exact(times);
  const inside = own.some((value) => claimed.lte(value.mul(factor)) && claimed.mul(factor).gte(value));
  if (inside) return false;
  const [low, high] = [quantity.lenient.low, quantity.lenient.high];
  if (low === null || high === null) return true;
  for (const list of cells.byEntity.values())
    for (const cell of list) {
      const value = cellValue(cell);
      if (value.gte(low.mul(fit.factor)) && value.lte(high.mul(fit.factor))) return false;
    }
  return true;
}
