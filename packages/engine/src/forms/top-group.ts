import type { Cell } from '../catalogue/cell.ts';
import { inScope } from '../check/judging/alternatives.ts';
import { inPercentOf } from '../check/judging/arithmetic.ts';
import {
  arithmetic,
  type Evaluation,
  intervalOf,
  type Request,
  sumOfCells,
} from '../check/judging/request.ts';
import { allowedBy, compareAllowed } from '../check/judging/tolerance.ts';
import { exact } from '../quantity/exact.ts';
import type { Interval } from '../quantity/interval.ts';
import { someEntity } from './count.ts';
import { isOfSame } from './covered.ts';
import { isWide, overField } from './field.ts';
import { fitOf } from './unit-fit.ts';

/**
 * What those that come first have together, or their part of the whole: the top three held 95 per cent. Fails only where many more are
 * covered, so that none of the first is missing.
 */
export function evaluateTopGroup(request: Request, many: number): Evaluation {
  const { draft, indicator } = request;
  const quantity = draft.quantity;
  if (quantity === null) return { reason: 'no-quantity' };
  if (!indicator.addEntities) return { reason: 'does-not-add-up' };
  const entity = someEntity(request);
  if (entity === null) return { reason: 'entity-unknown' };
  const fit = fitOf(quantity, indicator);
  const isPart = fit === null && (quantity.unit === 'percent' || quantity.shape === 'fraction');
  if (fit === null && (!isPart || indicator.statType !== 'level')) return { reason: 'unit-mismatch' };
  const allowed = allowedBy(quantity, fit?.factor ?? exact(quantity.unit === 'percent' ? 1 : 100));
  return overField({ ...request, subjects: [entity] }, (field) => {
    const first = field.slice(0, many);
    const [most] = first;
    if (most === undefined || first.length < many) return null;
    const sum = sumOfCells(request, first);
    const computed = isPart ? partOf(request, most, sum) : sum;
    if (computed === null) return null;
    const { agreement, far } = compareAllowed(allowed, computed);
    const result = arithmetic('top-group', {
      computed,
      unit: isPart ? 'percent' : indicator.unit,
      numbers: [many, field.length],
      order: first.map((cell) => cell.record.entity),
    });
    return agreement === 'disagrees' && !isWide(field, many)
      ? { agreement: 'within-noise', far: false, result: { ...result, note: 'field-may-miss-some' } }
      : { agreement, far, result };
  });
}

/** In per cent of the whole, as the same publication and edition has it. */
function partOf(request: Request, most: Cell, sum: Interval): Interval | null {
  const { catalogue, indicator, scope } = request;
  const whole = (catalogue.cells.get(indicator.id)?.byEntity.get(indicator.whole ?? 'WLD') ?? []).find(
    (cell) => inScope(cell, scope) && isOfSame(cell, most),
  );
  return whole === undefined ? null : inPercentOf(sum, intervalOf(request, whole));
}
