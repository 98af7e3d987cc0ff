import { type Cell, cellValue } from '../../catalogue/cell.ts';
import type { FormName } from '../../forms/form-names.ts';
import { type Exact, exact } from '../../quantity/exact.ts';
import { isEverRestated } from '../judging/revised-editions.ts';
import { cellsShown } from '../judging/tried.ts';
import type { Reading } from './reading.ts';

/** What moved from one time to another by so much. */
const MOVED: ReadonlySet<FormName> = new Set(['growth', 'growth-multiple', 'change']);
/** A value is restated by no more than this part of it without a word. */
const RESTATED = exact(2, 100);

/**
 * Whether a growth that disagrees would be right had the earlier value been restated a little: it is held against a value of an
 * older edition, for the newer one tells but its own, and counts the growth from what it knows by then; only where the publication
 * ever restated anything of the kind.
 * Example: 165.1 by the edition of 2025 and 223.1 by that of 2026, "+34.8%" → true, for 165.5 is within 2% of 165.1; "+42%" → false.
 */
export function isOfRestatedBase({
  catalogue,
  draft: { form, quantity, direction },
  chosen,
}: Reading): boolean {
  const cells = cellsShown(chosen);
  const [later, earlier] = cells;
  if (!MOVED.has(form) || quantity === null || cells.length !== 2) return false;
  if (later === undefined || earlier === undefined || !isOlderEdition(earlier, later)) return false;
  if (chosen.judgement.reason === 'percent-for-points' || !isEverRestated(catalogue, earlier)) return false;
  const end = cellValue(later);
  const start = cellValue(earlier);
  const moved = direction === 'down' && quantity.value.sign() > 0 ? quantity.value.neg() : quantity.value;
  const implied = baseOf(form, quantity.unit === 'percent', end, moved);
  return implied?.sub(start).abs().lte(start.abs().mul(RESTATED)) ?? false;
}

function isOlderEdition(earlier: Cell, later: Cell): boolean {
  return earlier.record.publication === later.record.publication && earlier.editionDay < later.editionDay;
}

/** The value from which something must have moved to come to `end`. */
function baseOf(form: FormName, inPercent: boolean, end: Exact, moved: Exact): Exact | null {
  if (form === 'change') return inPercent ? null : end.sub(moved);
  const times =
    form === 'growth' ? exact(1).add(moved.mul(inPercent ? exact(1, 100) : exact(1))) : moved.abs();
  return times.sign() <= 0 ? null : end.div(times);
}
