import type { IndicatorRecord } from '../catalogue/records.ts';
import { hasSign, negateInterval, oriented, subtractIntervals } from '../check/judging/arithmetic.ts';
import { heldRanges, rangeYearBefore } from '../check/judging/match-period.ts';
import {
  arithmetic,
  type Evaluation,
  type FormOutcome,
  intervalOf,
  operandAt,
  outcomesOf,
  periodsFor,
  type Request,
} from '../check/judging/request.ts';
import { allowedBy, compareAllowed } from '../check/judging/tolerance.ts';
import type { DayRange } from '../period/calendar.ts';
import { type Exact, exact } from '../quantity/exact.ts';
import type { Interval } from '../quantity/interval.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { baseRanges, rangesBack } from './base-ranges.ts';
import { startOf } from './pair.ts';
import { isSizeOfLoss } from './size-of-loss.ts';
import { fitOf } from './unit-fit.ts';

/**
 * From one value to another: both cells, in that order. Where the first period is not named, each earlier one is tried, and
 * only if none of them agrees does the claim fail. Example: 59%에서 42%로 → 59.0 in 2022, 42.0 in 2024.
 */
export function evaluateFromTo(request: Request): Evaluation {
  const { draft, indicator, scope, catalogue } = request;
  const [first, second] = draft.operands;
  const [entity] = request.subjects;
  if (first === undefined || second === undefined) return { reason: 'no-quantity' };
  if (entity === undefined) return { reason: 'entity-unknown' };
  const [other] = request.others;
  if (other !== undefined) return evaluateMovingGap(request, [entity, other], [first, second]);
  const fits = [fitOf(first, indicator), fitOf(second, indicator)];
  const [fitFirst, fitSecond] = fits;
  if (!fitFirst || !fitSecond) return { reason: 'unit-mismatch' };
  const held = heldRanges(catalogue, indicator.id, entity, scope);
  const { ranges, assumed } = periodsFor(request, entity);
  const outcomes = ranges.flatMap(({ range: later, stale }) =>
    startsOf(request, entity, held, later).flatMap((earlier) =>
      outcomesOf(
        request,
        [operandAt(request, entity, earlier), operandAt(request, entity, later)],
        ([before, after]) => {
          if (before === undefined || after === undefined) return null;
          /** "The outflow shrank from 326.7 to 16.9". */
          const isSize = [before, after].every((cell) =>
            draft.operands.every((quantity) => isSizeOfLoss(cell, quantity)),
          );
          const [then, now] = [before, after].map((cell) => {
            const value = intervalOf(request, cell);
            return isSize ? negateInterval(value) : value;
          });
          if (then === undefined || now === undefined) return null;
          const a = compareAllowed(allowedBy(first, fitFirst.factor), then);
          const b = compareAllowed(allowedBy(second, fitSecond.factor), now);
          const worst = rank(a.agreement) >= rank(b.agreement) ? a.agreement : b.agreement;
          /** −114.3명에서 −16.9명으로 유출 폭을 줄였다: the loss shrank as the balance rose. */
          const areLosses =
            draft.negated && [before, after].every((cell) => cell.record.value.startsWith('-'));
          const turned = !areLosses && movesAgainst(draft.direction, indicator.unit, then, now);
          return {
            agreement: turned ? 'disagrees' : worst,
            far: turned || a.far || b.far,
            result: arithmetic('from-to', {
              computed: intervalOf(request, after),
              unit: indicator.unit,
              note: turned ? 'moved-the-other-way' : null,
            }),
          };
        },
        assumed && stale,
      ),
    ),
  );
  if (outcomes.length === 0) return { reason: 'no-observation' };
  return {
    outcomes: outcomes.map((outcome) =>
      agreesApart(request, outcome) ? { ...outcome, agreement: 'within-noise' } : outcome,
    ),
  };
}

/** The distance between two bearers from one time to another: 46 − 41 = 5, where it had been 64 − 33 = 31. */
function evaluateMovingGap(
  request: Request,
  [a, b]: readonly [string, string],
  [first, second]: readonly [Quantity, Quantity],
): Evaluation {
  const { indicator, catalogue, scope, draft } = request;
  const [fitFirst, fitSecond] = [fitOfGap(first, indicator), fitOfGap(second, indicator)];
  if (fitFirst === null || fitSecond === null) return { reason: 'unit-mismatch' };
  const held = heldRanges(catalogue, indicator.id, a, scope);
  const { ranges, assumed } = periodsFor(request, a);
  const outcomes = ranges.flatMap(({ range: later, stale }) =>
    startsOf(request, a, held, later).flatMap((earlier) =>
      outcomesOf(
        request,
        [later, earlier].flatMap((range) => [operandAt(request, a, range), operandAt(request, b, range)]),
        (cells) => {
          const [ofA, ofB, thenA, thenB] = cells.map((cell) => intervalOf(request, cell));
          if (ofA === undefined || ofB === undefined || thenA === undefined || thenB === undefined)
            return null;
          const now = oriented(subtractIntervals(ofA, ofB), null);
          const then = oriented(subtractIntervals(thenA, thenB), null);
          const ends = [
            compareAllowed(allowedBy(first, fitFirst), then),
            compareAllowed(allowedBy(second, fitSecond), now),
          ];
          const turned = movesAgainst(draft.direction, indicator.unit, then, now);
          const worst = ends.map(({ agreement }) => agreement).sort((x, y) => rank(y) - rank(x))[0];
          return {
            agreement: turned || worst === undefined ? 'disagrees' : worst,
            far: turned || ends.some(({ far }) => far),
            result: arithmetic('gap-moved', {
              computed: now,
              unit: indicator.unit,
              note: turned ? 'moved-the-other-way' : null,
            }),
          };
        },
        assumed && stale,
      ),
    ),
  );
  return outcomes.length > 0 ? { outcomes } : { reason: 'no-observation' };
}

/** A distance between percentages is told in points. */
function fitOfGap(quantity: Quantity, indicator: IndicatorRecord): Exact | null {
  const isShare = indicator.unit === 'percent' || indicator.unit === 'percentage-point';
  const isPoints = quantity.unit === 'percentage-point' || quantity.shape === 'points';
  if (isShare && isPoints) return exact(1);
  return isShare ? null : (fitOf(quantity, indicator)?.factor ?? null);
}

/**
 * Whether two values that no edition gives together are each given by one: "to $631bn in 2024, from $527bn", where the first was
 * revised and the second not stated again.
 */
function agreesApart(request: Request, { agreement, alternative, result }: FormOutcome): boolean {
  if (agreement !== 'disagrees' || result.note !== null) return false;
  return request.draft.operands.every((operand, index) => {
    const cell = alternative.cells[index];
    const fit = fitOf(operand, request.indicator);
    if (cell === undefined || fit === null) return false;
    const given = outcomesOf(
      request,
      [operandAt(request, cell.record.entity, cell.range)],
      ([other]) =>
        other === undefined || other.record.publication !== cell.record.publication
          ? null
          : { ...compareAllowed(allowedBy(operand, fit.factor), intervalOf(request, other)), result },
      false,
    );
    return given.some((outcome) => outcome.agreement === 'agrees');
  });
}

/** Whether a series surely moved against the direction that the words give: "rose from 34.9 to 14.8". */
export function movesAgainst(
  direction: 'up' | 'down' | null,
  unit: string,
  before: Interval,
  after: Interval,
): boolean {
  if (direction === null) return false;
  const up = (direction === 'up') !== (unit === 'rank');
  return hasSign(subtractIntervals(after, before), up ? 'positive' : 'negative') === false;
}

const ORDER = ['agrees', 'flagged', 'within-noise', 'disagrees'] as const;

function rank(agreement: (typeof ORDER)[number]): number {
  return ORDER.indexOf(agreement);
}

function startsOf(request: Request, entity: string, held: readonly DayRange[], later: DayRange): DayRange[] {
  const { base, back } = request;
  if (back !== undefined)
    return rangesBack(request, entity, back, later).filter((range) => range.to < later.to);
  if (base !== null)
    return baseRanges(request, entity, startOf(base), later).filter(
      (range) => range.from < later.from || range.to < later.to,
    );
  const yearBefore = rangeYearBefore(held, later);
  const earlier = held.filter((range) => range.to < later.to || range.from < later.from).reverse();
  return yearBefore === null ? earlier : [yearBefore, ...earlier.filter((range) => range !== yearBefore)];
}
