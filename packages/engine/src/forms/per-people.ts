import type { Cell } from '../catalogue/cell.ts';
import { divideIntervals, scaleInterval } from '../check/judging/arithmetic.ts';
import {
  arithmetic,
  type Evaluation,
  intervalOf,
  operandAt,
  outcomesOf,
  periodsFor,
  type Request,
} from '../check/judging/request.ts';
import { allowedBy, compareAllowed } from '../check/judging/tolerance.ts';
import type { DayRange } from '../period/calendar.ts';
import { exact } from '../quantity/exact.ts';
import { isPerUnit, isQuotient } from './divided-units.ts';
import { fitOf } from './unit-fit.ts';

/** The statistic by which a catalogue divides what is told per head. */
const POPULATION = 'population';

/**
 * What falls to each inhabitant, or to so many: a level over the population of the same bearer and period: 293.5 TWh ÷ 68.5 m = 4.3
 * MWh. Where that population is not known yet, the last one of the two years before will do, which calls nothing false. Null for a
 * statistic that is divided already.
 */
export function evaluatePerPeople(request: Request, many: number): Evaluation | null {
  const { catalogue, draft, indicator } = request;
  const [entity] = request.subjects;
  const quantity = draft.quantity;
  if (quantity === null || entity === undefined || !isWhole(request)) return null;
  const fit = fitOf(quantity, indicator);
  if (fit === null) return { reason: 'unit-mismatch' };
  const held = catalogue.cells.get(POPULATION)?.byEntity.get(entity);
  if (held === undefined) return { reason: 'denominator-differs' };
  const allowed = allowedBy(quantity, fit.factor);
  const { ranges, assumed } = periodsFor(request, entity);
  const outcomes = ranges.flatMap(({ range, stale }) =>
    outcomesOf(
      request,
      [
        operandAt(request, entity, range),
        { indicator: POPULATION, entity, periods: [range, ...lastBefore(held, range)] },
      ],
      ([cell, people]) => {
        if (cell === undefined || people === undefined) return null;
        const each = divideIntervals(intervalOf(request, cell), intervalOf(request, people));
        if (each === null) return null;
        const computed = scaleInterval(each, exact(many));
        const compared = compareAllowed(allowed, computed);
        const isOpen = people.range.to < range.from && compared.agreement === 'disagrees';
        return {
          ...compared,
          ...(isOpen ? { agreement: 'within-noise' as const, far: false } : {}),
          result: arithmetic('per-people', { computed, unit: indicator.unit, numbers: [many] }),
        };
      },
      assumed && stale,
    ),
  );
  return outcomes.length > 0 ? { outcomes } : { reason: 'no-observation' };
}

/** So many days before a time a population may have been counted: two years. */
const COUNTED_BEFORE = 731;

/** The last time of which a population is known within the two years before another. */
function lastBefore(held: readonly Cell[], { from, to }: DayRange): readonly DayRange[] {
  return held
    .map(({ range }) => range)
    .filter((range) => range.to < from && to - range.to <= COUNTED_BEFORE)
    .sort((a, b) => b.to - a.to)
    .slice(0, 1);
}

/** Whether a comparison is of what falls to each inhabitant, and the statistic tells the whole: "per head a third of". */
export function comparesPerPeople(request: Request): boolean {
  return request.draft.perPeople?.surely === true && isWhole(request);
}

/** Whether a statistic is a level of the whole, which nothing divides yet. */
function isWhole({ indicator: { id, unit, statType } }: Request): boolean {
  const isDivided = isPerUnit(unit) || isQuotient(unit) || unit === 'international USD';
  return statType === 'level' && id !== POPULATION && !isDivided;
}
