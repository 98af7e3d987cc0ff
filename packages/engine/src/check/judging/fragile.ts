import type { Catalogue } from '../../catalogue/catalogue.ts';
import { type Cell, cellInterval, cellValue } from '../../catalogue/cell.ts';
import type { Draft } from '../../claim/draft.ts';
import { fitOf } from '../../forms/unit-fit.ts';
import { once } from '../../once.ts';
import { type Exact, exact } from '../../quantity/exact.ts';
import { scaleInterval } from './arithmetic.ts';
import type { FormOutcome } from './request.ts';
import { allowedBy, compareAllowed } from './tolerance.ts';

/**
 * Whether a revision of its cells by as much as its series is usually revised (2% where it never was) would flip the verdict: a computed value near the edge of what the writing allows, or
 * two values in an order that such a change would turn.
 */
export function isFragile(catalogue: Catalogue, draft: Draft, outcome: FormOutcome): boolean {
  const { result, agreement } = outcome;
  const size = revisionSize(catalogue, outcome.alternative.cells[0]?.record.indicator ?? '');
  const up = exact(1).add(size);
  const down = exact(1).sub(size);
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

/** What a revision is taken to be where the series was never revised (design, settled question 8). */
const UNKNOWN = exact(2, 100);

/**
 * The median size of a statistic's past revisions, as a part of the value before: each cell against that of the edition before,
 * of the same publication, bearer and period.
 */
function revisionSize(catalogue: Catalogue, indicator: string): Exact {
  const ofAll = once(SIZES, catalogue.cells, () => new Map());
  return once(ofAll, indicator, () => findRevisionSize(catalogue, indicator));
}

const SIZES = new WeakMap<object, Map<string, Exact>>();

function findRevisionSize(catalogue: Catalogue, indicator: string): Exact {
  const sizes: Exact[] = [];
  for (const cells of catalogue.cells.get(indicator)?.byEntity.values() ?? []) {
    const before = new Map<string, Cell>();
    for (const cell of [...cells].sort((a, b) => a.editionDay - b.editionDay)) {
      const key = `${cell.record.publication} ${cell.record.period}`;
      const older = before.get(key);
      before.set(key, cell);
      if (older === undefined || cellValue(older).n === 0n) continue;
      const change = cellValue(cell).sub(cellValue(older)).abs().div(cellValue(older).abs());
      if (change.n !== 0n) sizes.push(change);
    }
  }
  sizes.sort((a, b) => a.compare(b));
  return sizes[sizes.length >> 1] ?? UNKNOWN;
}
