import type { Cell } from '../catalogue/cell.ts';
import { inScope, type Operand } from '../check/judging/alternatives.ts';
import { divideIntervals, negateInterval, scaleInterval, signOf } from '../check/judging/arithmetic.ts';
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
import { type DayRange, parsePeriod } from '../period/calendar.ts';
import { type Exact, exact } from '../quantity/exact.ts';
import type { Interval } from '../quantity/interval.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { nearestTo } from './base-ranges.ts';
import { evaluateComplement, isOfComplement } from './complement.ts';
import { movesAgainst } from './from-to.ts';
import { firstPart } from './pair.ts';
import { isSizeOfLoss } from './size-of-loss.ts';
import { sumOfParts } from './sum-of-parts.ts';
import { fitOf } from './unit-fit.ts';

/**
 * A value, bound, range, share or fraction: the cell of the indicator for the entity and period; where the number is a share
 * and the indicator a level, the entity's part of its whole.
 * Example: 중국은 124억 달러를 투자했다 → 12.41 bn agrees.
 */
export function evaluateValue(request: Request): Evaluation {
  const { draft, indicator } = request;
  const quantity = draft.quantity;
  if (quantity === null) return { reason: 'no-quantity' };
  const fit = fitOf(quantity, indicator);
  const [entity] = request.subjects;
  if (entity === undefined) return { reason: 'entity-unknown' };
  if (fit !== null && isOfComplement(request)) return evaluateComplement(request);
  if (fit !== null) {
    const cell = evaluateCell(request, entity, quantity, fit.factor);
    return 'outcomes' in cell ? cell : (sumOfParts(request) ?? cell);
  }
  if (isShareLike(quantity) && indicator.statType === 'level') return evaluatePart(request, entity, quantity);
  return { reason: 'unit-mismatch' };
}

function evaluateCell(request: Request, entity: string, quantity: Quantity, factor: Exact): Evaluation {
  const { draft, period } = request;
  const { ranges: held, assumed } = periodsFor(request, entity);
  const ranges =
    held.length > 0 || period === null
      ? held
      : nearestTo(request, entity, period, draft.period).map((range) => ({ range, stale: false }));
  const allowed = allowedBy(quantity, factor);
  const outcomes: FormOutcome[] = [];
  ranges.forEach(({ range, stale }) => {
    outcomes.push(
      ...outcomesOf(
        request,
        [operandAt(request, entity, range)],
        ([cell]) => {
          if (cell === undefined) return null;
          const computed = intervalOf(request, cell);
          const { agreement, far } = compareAllowed(
            allowed,
            wordsCarrySign(request, cell, quantity) ? absolute(computed) : computed,
          );
          const arrival = draft.arrives && agreement !== 'disagrees' ? arrivalOf(request, cell) : 'fits';
          const turned =
            agreement !== 'disagrees' && (fellWhereItGrew(request, computed) || arrival === 'elsewhere');
          return {
            agreement: turned ? 'disagrees' : arrival === 'unsure' ? 'within-noise' : agreement,
            far: turned || far,
            result: arithmetic('value', {
              computed,
              unit: request.indicator.unit,
              note: turned ? 'moved-the-other-way' : agreement === 'flagged' ? 'misleading-bound' : null,
            }),
          };
        },
        assumed && stale,
      ),
    );
  });
  return outcomes.length > 0 ? { outcomes } : { reason: 'no-observation' };
}

/** "Fell by 19 per cent" where the published growth is +19. */
function fellWhereItGrew({ draft, indicator }: Request, published: Interval): boolean {
  return (
    indicator.statType === 'growth' &&
    draft.form === 'growth' &&
    draft.direction === 'down' &&
    draft.quantity?.negative !== true &&
    signOf(published) === 'positive'
  );
}

/** How many earlier values are looked at where the words name none to count from. */
const LOOK_BACK = 3;

/**
 * Whether a value came from where the words say: "declined to 74 per cent" came from elsewhere where every earlier value that
 * can be meant was lower, and is unsure where the last one was, unless the text told an earlier one that was higher: "in 2020 it
 * was 73 per cent, and by last year down to 17".
 */
function arrivalOf(request: Request, cell: Cell): 'fits' | 'unsure' | 'elsewhere' {
  const { catalogue, indicator, scope, base, draft } = request;
  const way = draft.direction ?? draft.movedTo ?? null;
  const length = cell.range.to - cell.range.from;
  const before = (catalogue.cells.get(indicator.id)?.byEntity.get(cell.record.entity) ?? []).filter(
    (other) =>
      inScope(other, scope) &&
      other.record.publication === cell.record.publication &&
      other.range.to < cell.range.to,
  );
  const alike = before.filter((other) => Math.abs(other.range.to - other.range.from - length) <= 4);
  /** A share of a half-year and of a quarter can be held against each other, what came in during them cannot. */
  const earlier = alike.length === 0 && !indicator.addPeriods ? before : alike;
  const from = base === null ? null : parsePeriod(firstPart(base));
  const meant =
    from === null
      ? earlier.slice(-LOOK_BACK)
      : earlier.filter((other) => other.range.from === from.from && other.range.to === from.to);
  const against = meant.map((other) =>
    movesAgainst(way, indicator.unit, intervalOf(request, other), intervalOf(request, cell)),
  );
  if (against.length > 0 && !against.includes(false)) return 'elsewhere';
  if (against.at(-1) !== true) return 'fits';
  const spoken = earlier.filter((other) =>
    request.recent.some(
      (value) =>
        value.indicator === indicator.id &&
        value.entity === other.record.entity &&
        value.period === other.record.period,
    ),
  );
  return spoken.some(
    (other) => !movesAgainst(way, indicator.unit, intervalOf(request, other), intervalOf(request, cell)),
  )
    ? 'fits'
    : 'unsure';
}

/** "Fell 9 per cent" on a published growth of −9, "a deficit of 0.35": the words carry the sign, the number its size. */
function wordsCarrySign(request: Request, cell: Cell, quantity: Quantity): boolean {
  if (!isSizeOfLoss(cell, quantity)) return false;
  return request.draft.direction === 'down' || request.draft.direction === null;
}

function absolute(interval: Interval): Interval {
  return negateInterval(interval);
}

function isShareLike(quantity: Quantity): boolean {
  return quantity.unit === 'percent' || quantity.shape === 'fraction' || quantity.shape === 'part-of-whole';
}

/** The entity's part of the whole, or the indicator's part of the one that holds it: 285.9 ÷ 344.7 = 82.9%. */
function evaluatePart(request: Request, entity: string, quantity: Quantity): Evaluation {
  const { draft, indicator } = request;
  if (draft.form !== 'share' && draft.form !== 'fraction' && draft.form !== 'part-of-whole')
    return { reason: 'unit-mismatch' };
  const whole = indicator.whole ?? 'WLD';
  const within = draft.ofWhole && indicator.partOf !== null ? indicator.partOf : null;
  const byEntity = draft.ofWhole && entity !== whole && indicator.addEntities;
  if (!byEntity && within === null) return { reason: 'denominator-differs' };
  const { ranges, assumed } = periodsFor(request, entity);
  const allowed = allowedBy(quantity, exact(quantity.unit === 'percent' ? 1 : 100));
  const divide = (operand: (range: DayRange) => Operand): FormOutcome[] =>
    ranges.flatMap(({ range, stale }) =>
      outcomesOf(
        request,
        [operandAt(request, entity, range), operand(range)],
        ([part, all]) => {
          if (part === undefined || all === undefined) return null;
          const ratio = divideIntervals(intervalOf(request, part), intervalOf(request, all));
          if (ratio === null) return null;
          const computed = scaleInterval(ratio, exact(100));
          return {
            ...compareAllowed(allowed, computed),
            result: arithmetic('part-of-whole', { computed, unit: 'percent' }),
          };
        },
        assumed && stale,
      ),
    );
  const outcomes = [
    ...(byEntity ? divide((range) => operandAt(request, whole, range)) : []),
    ...(within === null ? [] : divide((range) => ({ indicator: within, entity, periods: [range] }))),
  ];
  return outcomes.length > 0 ? { outcomes } : { reason: 'no-observation' };
}
