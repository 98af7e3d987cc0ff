import { heldRanges, partsOf } from '../check/judging/match-period.ts';
import {
  arithmetic,
  type Evaluation,
  operandAt,
  outcomesOf,
  type Request,
  sumOfCells,
} from '../check/judging/request.ts';
import { allowedBy, compareAllowed } from '../check/judging/tolerance.ts';
import { parsePeriod } from '../period/calendar.ts';
import { fitOf } from './unit-fit.ts';

/** A period held only in parts, each of which counts what came in it: 332 + 281 + 290 + 277 thousand in the four quarters. */
export function sumOfParts(request: Request): Evaluation | null {
  const { draft, indicator, catalogue, scope, period } = request;
  const [entity] = request.subjects;
  const whole = period === null ? null : parsePeriod(period);
  if (!indicator.addPeriods || draft.quantity === null || entity === undefined || whole === null) return null;
  const fit = fitOf(draft.quantity, indicator);
  const parts = partsOf(heldRanges(catalogue, indicator.id, entity, scope), whole);
  if (fit === null || parts.length === 0) return null;
  const allowed = allowedBy(draft.quantity, fit.factor);
  const outcomes = outcomesOf(
    request,
    parts.map((range) => operandAt(request, entity, range)),
    (cells) => {
      const computed = sumOfCells(request, cells);
      return {
        ...compareAllowed(allowed, computed),
        result: arithmetic('sum-periods', { computed, unit: indicator.unit, numbers: [cells.length] }),
      };
    },
    false,
  );
  return outcomes.length > 0 ? { outcomes } : null;
}
