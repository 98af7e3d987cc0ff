import type { Cell } from '../catalogue/cell.ts';
import { inPercentOf, oriented, subtractIntervals } from '../check/judging/arithmetic.ts';
import {
  arithmetic,
  type Evaluation,
  type FormOutcome,
  intervalOf,
  operandAt,
  outcomesOf,
  type Request,
} from '../check/judging/request.ts';
import { allowedBy, compareAllowed } from '../check/judging/tolerance.ts';
import { exact } from '../quantity/exact.ts';
import type { Interval } from '../quantity/interval.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { agreeingOr } from './agreeing-or.ts';
import { movesAgainst } from './from-to.ts';
import { pairsFor } from './pair.ts';

/** Units in which points are counted. */
const POINTED: ReadonlySet<string> = new Set(['percent', 'percentage-point', 'score', 'index', 'rank']);

/** Whether a number in per cent or points is of a bearer's part of the whole, and the statistic is a level: America's share of global investment. */
export function isOfMovingShare({ draft, indicator }: Request): boolean {
  return (
    draft.ofWhole &&
    indicator.statType === 'level' &&
    indicator.addEntities &&
    !POINTED.has(indicator.unit) &&
    draft.operands.every(isInPercent)
  );
}

/** Whether the amount of a change is in points, which a statistic in dollars or pieces does not move by. */
export function movesByPoints({ draft: { quantity }, indicator }: Request): boolean {
  const inPoints = quantity?.unit === 'percentage-point' || quantity?.shape === 'points';
  return inPoints && !POINTED.has(indicator.unit);
}

function isInPercent({ unit, shape }: Quantity): boolean {
  return unit === 'percent' || unit === 'percentage-point' || shape === 'fraction' || shape === 'points';
}

/**
 * How a bearer's part of the whole moved: from 72 to 83 per cent, by 11 points: 285.9 ÷ 344.7 against 109.5 ÷ 151.5 bn. It fails only
 * where no pair of periods that can be meant agrees.
 */
export function evaluateMovingShare(request: Request): Evaluation {
  const { draft, indicator } = request;
  const [entity] = request.subjects;
  const [first, second] = draft.operands;
  if (first === undefined) return { reason: 'no-quantity' };
  if (entity === undefined) return { reason: 'entity-unknown' };
  const whole = indicator.whole ?? 'WLD';
  const partOf = (part: Cell | undefined, all: Cell | undefined): Interval | null =>
    part === undefined || all === undefined
      ? null
      : inPercentOf(intervalOf(request, part), intervalOf(request, all));
  const factorOf = ({ unit, shape }: Quantity) =>
    exact(unit === 'percent' || shape === 'points' || unit === 'percentage-point' ? 1 : 100);
  const outcomes = pairsFor(request, entity).flatMap(({ earlier, later, stale }): FormOutcome[] =>
    outcomesOf(
      request,
      [earlier, later].flatMap((range) => [
        operandAt(request, entity, range),
        operandAt(request, whole, range),
      ]),
      ([before, allBefore, after, allAfter]) => {
        const [from, to] = [partOf(before, allBefore), partOf(after, allAfter)];
        if (from === null || to === null) return null;
        const result = arithmetic('share-moved', { computed: to, unit: 'percent' });
        if (second === undefined) {
          const computed = oriented(subtractIntervals(to, from), draft.direction);
          return {
            ...compareAllowed(allowedBy(first, factorOf(first)), computed),
            result: { ...result, computed, unit: 'percentage-point' },
          };
        }
        const ends = [
          compareAllowed(allowedBy(first, factorOf(first)), from),
          compareAllowed(allowedBy(second, factorOf(second)), to),
        ];
        const turned = movesAgainst(draft.direction, 'percent', from, to);
        const fails = turned || ends.some(({ agreement }) => agreement === 'disagrees');
        const open = ends.some(({ agreement }) => agreement === 'within-noise');
        return {
          agreement: fails ? 'disagrees' : open ? 'within-noise' : 'agrees',
          far: turned || ends.some(({ far }) => far),
          result,
        };
      },
      stale,
    ),
  );
  return agreeingOr(outcomes, outcomes.length > 0 ? { outcomes } : { reason: 'no-observation' });
}
