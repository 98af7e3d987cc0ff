import type { Catalogue } from '../catalogue/catalogue.ts';
import { cellInterval } from '../catalogue/cell.ts';
import type { Draft } from '../claim/draft.ts';
import { fitOf } from '../forms/unit-fit.ts';
import { exact } from '../quantity/exact.ts';
import { scaleInterval } from './arithmetic.ts';
import type { FormOutcome } from './request.ts';
import { allowedBy, compareAllowed } from './tolerance.ts';

/**
 * Whether a revision of its cells by 2% would flip the verdict: a computed value near the edge of what the writing allows, or
 * two values in an order that such a change would turn.
 */
export function isFragile(catalogue: Catalogue, draft: Draft, outcome: FormOutcome): boolean {
  const { result, agreement } = outcome;
  const up = exact(102, 100);
  const down = exact(98, 100);
  const indicator = catalogue.indicators.get(outcome.alternative.cells[0]?.record.indicator ?? '');
  if (
    result.computed !== null &&
    draft.quantity !== null &&
    indicator !== undefined &&
    result.operation === 'value'
  ) {
    const fit = fitOf(draft.quantity, indicator);
    if (fit === null) return false;
    const allowed = allowedBy(draft.quantity, fit.factor);
    const agrees = agreement === 'agrees' || agreement === 'flagged';
    return [up, down].some((factor) => {
      const moved = compareAllowed(allowed, scaleInterval(result.computed ?? fail(), factor)).agreement;
      return agrees ? moved === 'disagrees' : moved === 'agrees';
    });
  }
  if (result.operation === 'above' || result.operation === 'below' || result.operation === 'equality') {
    const [a, b] = outcome.alternative.cells;
    if (a === undefined || b === undefined) return false;
    const first = cellInterval(a, false);
    const second = cellInterval(b, false);
    const low = scaleInterval(first, down);
    const high = scaleInterval(first, up);
    return (
      low.low !== null &&
      high.high !== null &&
      second.high !== null &&
      second.low !== null &&
      low.low.lte(second.high) &&
      high.high.gte(second.low)
    );
  }
  return false;
}

function fail(): never {
  throw new Error('an interval that was checked is missing');
}
