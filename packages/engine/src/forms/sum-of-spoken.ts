import {
  arithmetic,
  type Evaluation,
  type FormOutcome,
  outcomesOf,
  type Request,
  sumOfCells,
} from '../check/judging/request.ts';
import { allowedBy, compareAllowed } from '../check/judging/tolerance.ts';
import type { SpokenValue } from '../claim/carry.ts';
import { parsePeriod } from '../period/calendar.ts';
import { fitOf } from './unit-fit.ts';

/**
 * "Together the three took 40,900": the values spoken of last, of one statistic, as many as the claim says; where it does not say
 * how many, the last two (also of two statistics of one bearer), or all that were listed, as far as that agrees.
 */
export function sumOfSpoken(request: Request): Evaluation | null {
  const { draft, base } = request;
  if (draft.quantity === null || base !== null) return null;
  const listed = listOf(request);
  const many = draft.together ?? PAIR;
  const outcomes = many === PAIR ? sumOfPair(request) : sumOf(request, listed.slice(0, many), many);
  const ofAll =
    draft.together === undefined && listed.length > PAIR
      ? sumOf(request, listed, listed.length).filter(({ agreement }) => agreement === 'agrees')
      : [];
  const meant = ofAll.length > 0 ? ofAll : outcomes;
  return meant.length > 0 ? { outcomes: meant } : null;
}

const PAIR = 2;

/** The values spoken of last, newest first, as far as they are of the statistic and of one time, each of another bearer. */
function listOf({ recent, indicator }: Request): readonly SpokenValue[] {
  const [last] = recent;
  if (last === undefined || !indicator.addEntities) return [];
  const end = recent.findIndex(
    (value, at) =>
      value.indicator !== indicator.id ||
      value.period !== last.period ||
      recent.slice(0, at).some(({ entity }) => entity === value.entity),
  );
  return end < 0 ? recent : recent.slice(0, end);
}

function sumOfPair(request: Request): FormOutcome[] {
  const { recent, indicator, catalogue } = request;
  const [last, before] = recent;
  if (last === undefined || before === undefined) return [];
  if (last.indicator !== indicator.id && before.indicator !== indicator.id) return [];
  const units = [last, before].map((value) => catalogue.indicators.get(value.indicator)?.unit);
  if (units[0] !== units[1] || (last.indicator !== before.indicator && last.entity !== before.entity))
    return [];
  if (last.indicator === before.indicator && (last.entity === before.entity || !indicator.addEntities))
    return [];
  return sumOf(request, [last, before], PAIR);
}

/** The sum of values, none where there are fewer than so many. */
function sumOf(request: Request, values: readonly SpokenValue[], many: number): FormOutcome[] {
  const { draft, indicator } = request;
  const fit = draft.quantity === null ? null : fitOf(draft.quantity, indicator);
  if (draft.quantity === null || fit === null || values.length < many) return [];
  const allowed = allowedBy(draft.quantity, fit.factor);
  const operands = values.toReversed().flatMap((value) => {
    const range = parsePeriod(value.period);
    return range === null ? [] : [{ indicator: value.indicator, entity: value.entity, periods: [range] }];
  });
  return outcomesOf(
    request,
    operands,
    (cells) => {
      const computed = sumOfCells(request, cells);
      return {
        ...compareAllowed(allowed, computed),
        result: arithmetic('sum', { computed, unit: indicator.unit }),
      };
    },
    false,
  );
}
