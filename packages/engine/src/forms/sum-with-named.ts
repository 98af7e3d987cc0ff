import {
  arithmetic,
  type Evaluation,
  outcomesOf,
  type Request,
  sumOfCells,
} from '../check/judging/request.ts';
import { allowedBy, compareAllowed } from '../check/judging/tolerance.ts';
import { parsePeriod } from '../period/calendar.ts';
import { fitOf } from './unit-fit.ts';

/** So many told before may be added to the one named, where the words count none. */
const MOST_BEFORE = 3;

/**
 * 미국까지 셋을 더하면 절반을 넘는다: the bearer named, added to those of the same statistic whose values were told last. As the
 * words rarely say which, only agreement tells; null without it.
 */
export function sumWithNamed(request: Request): Evaluation | null {
  const { draft, recent, indicator, subjects } = request;
  const [named] = subjects;
  const [stated] = draft.subjects;
  const { quantity } = draft;
  if (quantity === null || named === undefined || stated?.origin !== 'stated' || !indicator.addEntities)
    return null;
  const fit = fitOf(quantity, indicator);
  const [last] = recent;
  if (fit === null || last === undefined || request.base !== null) return null;
  const told = recent
    .filter((one) => one.indicator === indicator.id && one.period === last.period && one.entity !== named)
    .filter((one, index, all) => all.findIndex(({ entity }) => entity === one.entity) === index);
  const range = parsePeriod(last.period);
  if (range === null) return null;
  const counts =
    draft.together === undefined
      ? Array.from({ length: Math.min(told.length, MOST_BEFORE) }, (_, index) => index + 1)
      : [draft.together - 1];
  const allowed = allowedBy(quantity, fit.factor);
  for (const count of counts) {
    if (count < 1 || told.length < count) continue;
    const entities = [...told.slice(0, count).map(({ entity }) => entity), named];
    const outcomes = outcomesOf(
      request,
      entities.map((entity) => ({ indicator: indicator.id, entity, periods: [range] })),
      (cells) => ({
        ...compareAllowed(allowed, sumOfCells(request, cells)),
        result: arithmetic('sum', { computed: sumOfCells(request, cells), unit: indicator.unit }),
      }),
      false,
    ).filter(({ agreement }) => agreement === 'agrees');
    if (outcomes.length > 0) return { outcomes };
  }
  return null;
}
