import { signOf, subtractIntervals } from '../check/judging/arithmetic.ts';
import { heldRanges } from '../check/judging/match-period.ts';
import {
  arithmetic,
  type Evaluation,
  intervalOf,
  operandAt,
  outcomesOf,
  periodsFor,
  type Request,
  sumOfCells,
  truth,
} from '../check/judging/request.ts';
import { type DayRange, yearOf } from '../period/calendar.ts';

/** The value of a year held against those of several other years added up: 214 against 82 + 92. What does not add up is refused, and so is a year that is not held. */
export function againstTimes(
  request: Request,
  { years, back }: { readonly years: readonly number[]; readonly back: number },
): Evaluation {
  const { catalogue, indicator, subjects, scope, draft } = request;
  const [entity] = subjects;
  if (entity === undefined) return { reason: 'entity-unknown' };
  if (!indicator.addPeriods) return { reason: 'does-not-add-up' };
  const held = heldRanges(catalogue, indicator.id, entity, scope).filter(({ grain }) => grain === 'year');
  const { ranges, assumed } = periodsFor(request, entity);
  const outcomes = ranges.flatMap(({ range, stale }) => {
    const own = yearOf(range.to);
    const wanted = back > 0 ? Array.from({ length: back }, (_, at) => own - back + at) : years;
    const added = wanted.map((year) => held.find(({ from }) => yearOf(from) === year));
    const isWhole = range.grain === 'year' && !wanted.includes(own);
    if (!isWhole || !added.every((one): one is DayRange => one !== undefined)) return [];
    return outcomesOf(
      request,
      [range, ...added].map((one) => operandAt(request, entity, one)),
      ([value, ...cells]) => {
        if (value === undefined || cells.length < 2) return null;
        const gap = subtractIntervals(intervalOf(request, value), sumOfCells(request, cells));
        const sign = signOf(gap);
        return truth(
          sign === 'unsure' ? null : sign === (draft.direction === 'down' ? 'negative' : 'positive'),
          arithmetic('against-times', { computed: gap, unit: indicator.unit }),
        );
      },
      assumed && stale,
    );
  });
  return outcomes.length > 0 ? { outcomes } : { reason: 'no-observation' };
}
