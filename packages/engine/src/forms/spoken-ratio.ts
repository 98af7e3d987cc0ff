import type { Operand } from '../check/judging/alternatives.ts';
import { divideIntervals } from '../check/judging/arithmetic.ts';
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
import type { SpokenValue } from '../claim/carry.ts';
import { parsePeriod, rangeText } from '../period/calendar.ts';
import { exact } from '../quantity/exact.ts';

/**
 * A multiple of a value spoken of before, perhaps of another statistic in the same unit: grants of 5.05 bn are seven times the
 * contracts (0.69 bn), whichever of the two was told before. Which value is meant is no more than likely, so that another statistic's may agree and never disagrees.
 */
export function evaluateSpokenRatio(request: Request): Evaluation {
  const { ofSpoken } = request.draft;
  const pairs = ofSpoken === 'each-other' ? betweenLast(request) : overLast(request);
  const outcomes = pairs.flatMap(([own, last]) =>
    ofSpoken === 'last-of-this' ? outcomesBetween(request, last, own) : outcomesBetween(request, own, last),
  );
  return outcomes.length > 0 ? { outcomes } : { reason: 'entity-unknown' };
}

/** The bearer's own value over the last one of another. */
function overLast(request: Request): (readonly [Operand, Operand])[] {
  const { indicator } = request;
  const [entity] = request.subjects;
  if (entity === undefined) return [];
  const isPercentage = request.draft.quantity?.unit === 'percent';
  const isOther = (value: SpokenValue): boolean =>
    value.indicator !== indicator.id ||
    value.entity !== entity ||
    (isPercentage && request.period !== null && value.period !== request.period);
  const spoken = request.recent.filter((value) => isOther(value) && isInUnit(request, value));
  const [last] = spoken;
  if (last === undefined) return [];
  return periodsFor(request, entity).ranges.flatMap(({ range }) => {
    /** "2.6% in 2025; it was 0.6 in 2014. Singapore's was twice as high": of the values of one, that of the same time. */
    const meant = spoken.find(
      (value) =>
        value.indicator === last.indicator &&
        value.entity === last.entity &&
        rangeText(range) === value.period,
    );
    const base = operandOf(meant ?? last);
    return base === null ? [] : [[operandAt(request, entity, range), base] as const];
  });
}

/** The last two values by each other, either way round. */
function betweenLast(request: Request): (readonly [Operand, Operand])[] {
  const [last, before] = request.recent;
  if (last === undefined || before === undefined) return [];
  if (![last, before].some(({ indicator }) => indicator === request.indicator.id)) return [];
  if (![last, before].every((value) => isInUnit(request, value))) return [];
  const a = operandOf(last);
  const b = operandOf(before);
  return a === null || b === null ? [] : [[a, b]];
}

function isInUnit({ catalogue, indicator }: Request, value: SpokenValue): boolean {
  return catalogue.indicators.get(value.indicator)?.unit === indicator.unit;
}

function operandOf({ indicator, entity, period }: SpokenValue): Operand | null {
  const range = parsePeriod(period);
  return range === null ? null : { indicator, entity, periods: [range] };
}

function outcomesBetween(request: Request, top: Operand, base: Operand): FormOutcome[] {
  const { quantity, ofSpoken } = request.draft;
  if (quantity === null) return [];
  const allowed = allowedBy(quantity, quantity.unit === 'percent' ? exact(1, 100) : exact(1));
  const outcomes = outcomesOf(
    request,
    [top, base],
    ([a, b]) => {
      if (a === undefined || b === undefined) return null;
      const ratios = [divideIntervals(intervalOf(request, a), intervalOf(request, b))];
      if (ofSpoken === 'each-other')
        ratios.push(divideIntervals(intervalOf(request, b), intervalOf(request, a)));
      const computed = ratios.flatMap((ratio) =>
        ratio === null
          ? []
          : [
              {
                ...compareAllowed(allowed, ratio),
                result: arithmetic('ratio', { computed: ratio, unit: 'ratio' }),
              },
            ],
      );
      return computed.find(({ agreement }) => agreement === 'agrees') ?? computed[0] ?? null;
    },
    false,
  );
  return top.indicator === base.indicator
    ? outcomes
    : outcomes.filter(({ agreement }) => agreement === 'agrees');
}
