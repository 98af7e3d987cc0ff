import type { Cell } from '../catalogue/cell.ts';
import type { Operand } from '../check/judging/alternatives.ts';
import { inPercentOf } from '../check/judging/arithmetic.ts';
import {
  arithmetic,
  type Computed,
  type Evaluation,
  type FormOutcome,
  intervalOf,
  outcomesOf,
  type Request,
  sumOfCells,
} from '../check/judging/request.ts';
import { allowedBy, compareAllowed } from '../check/judging/tolerance.ts';
import type { SpokenValue } from '../claim/carry.ts';
import { parsePeriod } from '../period/calendar.ts';
import { exact } from '../quantity/exact.ts';
import { agreeingOr } from './agreeing-or.ts';
import { fitOf } from './unit-fit.ts';

/** So many are added up at least, and at most where the words do not say how many. */
const FEWEST = 2;
const MOST = 4;

/**
 * What the statistics told last of one bearer come to, as many as the claim says, in their unit or as a part of what all of them
 * are parts of: 로직이 3019억 달러, 메모리가 2231억 달러로 둘을 더하면 전체의 3분의 2다. Only agreement tells; null where fewer were told.
 */
export function sumOfStatistics(request: Request): Evaluation | null {
  const { draft, base } = request;
  const told = partsTold(request);
  const [least, most] = draft.together === undefined ? [FEWEST, MOST] : [draft.together, draft.together];
  if (base !== null || told.length < least) return null;
  const outcomes: FormOutcome[] = [];
  for (let many = least; many <= Math.min(most, told.length); many++)
    outcomes.push(...sumOf(request, told.slice(0, many)));
  return agreeingOr(outcomes, { reason: 'definition-unclear' });
}

function sumOf(request: Request, parts: readonly SpokenValue[]): readonly FormOutcome[] {
  const { draft, indicator } = request;
  const { quantity } = draft;
  if (quantity === null) return [];
  const isPart = quantity.unit === 'percent' || quantity.shape === 'fraction';
  const whole = isPart ? wholeOf(request, parts) : null;
  const factor =
    whole === null ? fitOf(quantity, indicator)?.factor : exact(quantity.unit === 'percent' ? 1 : 100);
  if (factor === undefined) return [];
  const allowed = allowedBy(quantity, factor);
  const operands = [...parts.toReversed(), ...(whole === null ? [] : [whole])].flatMap(operandOf);
  const compute = (cells: readonly Cell[]): Computed | null => {
    const sum = sumOfCells(request, cells.slice(0, parts.length));
    const all = cells[parts.length];
    const computed = all === undefined ? sum : inPercentOf(sum, intervalOf(request, all));
    if (computed === null) return null;
    const result =
      all === undefined
        ? arithmetic('sum', { computed, unit: indicator.unit })
        : arithmetic('part-of-whole', { computed, unit: 'percent' });
    return { ...compareAllowed(allowed, computed), result };
  };
  return outcomesOf(request, operands, compute, false);
}

/** The values told last, newest first, that are of the same bearer in one unit and of the newest time among them, each of another statistic. */
function partsTold({ recent, indicator, catalogue }: Request): readonly SpokenValue[] {
  const last = recent.find((value) => value.indicator === indicator.id);
  if (last === undefined) return [];
  const alike = recent.filter(
    ({ agreed, entity, indicator: id }) =>
      agreed === true &&
      entity === last.entity &&
      catalogue.indicators.get(id)?.unit === indicator.unit &&
      catalogue.indicators.get(id)?.statType === indicator.statType,
  );
  /** "… and 9 steam ferries; of the last it had had 12 in 2023": of a time before. */
  const newest = alike
    .map(({ period }) => period)
    .sort()
    .at(-1);
  const told = alike.filter(({ period }) => period === newest);
  return told.filter((value, at) => told.findIndex(({ indicator: id }) => id === value.indicator) === at);
}

/** The value of the statistic of which all are parts; null where they are of none in common. */
function wholeOf({ catalogue }: Request, [first, ...others]: readonly SpokenValue[]): SpokenValue | null {
  if (first === undefined) return null;
  const whole = catalogue.indicators.get(first.indicator)?.partOf ?? null;
  const isInCommon = others.every(({ indicator }) => catalogue.indicators.get(indicator)?.partOf === whole);
  return whole === null || !isInCommon ? null : { ...first, indicator: whole };
}

function operandOf({ indicator, entity, period }: SpokenValue): Operand[] {
  const range = parsePeriod(period);
  return range === null ? [] : [{ indicator, entity, periods: [range] }];
}
