import {
  addIntervals,
  divideIntervals,
  scaleInterval,
  subtractIntervals,
} from '../check/judging/arithmetic.ts';
import { arithmetic, type Evaluation, intervalOf, type Request } from '../check/judging/request.ts';
import { allowedBy, compareMultiple } from '../check/judging/tolerance.ts';
import { exact } from '../quantity/exact.ts';
import { pairOf } from './difference.ts';
import { overBearers } from './over-bearers.ts';
import { comparesPerPeople } from './per-people.ts';
import { evaluateSpokenRatio } from './spoken-ratio.ts';

/**
 * A multiple or fraction of another entity's value: v(a) ÷ v(b). "Three times more" is read both ways, as three times and as
 * four. Example: 285.9 ÷ 12.4 = 23.1 times.
 */
export function evaluateRatio(request: Request): Evaluation {
  if (comparesPerPeople(request)) return { reason: 'denominator-differs' };
  const { draft } = request;
  const quantity = draft.quantity;
  if (quantity === null) return { reason: 'no-quantity' };
  if (draft.ofSpoken !== undefined && request.others.length === 0) return evaluateSpokenRatio(request);
  const [first, second] = pairOf(request);
  if (first === undefined || second === undefined) return { reason: 'entity-unknown' };
  const together = draft.combined && request.subjects.length > 1 && request.others.length > 0;
  if (together && !request.indicator.addEntities) return { reason: 'does-not-add-up' };
  const tops = together ? request.subjects : [first];
  const allowed = allowedBy(quantity, quantity.unit === 'percent' ? exact(1, 100) : exact(1));
  const outcomes = overBearers(request, first, [second, ...tops], ([base, ...parts]) => {
    const [top, ...rest] = parts.map((cell) => intervalOf(request, cell));
    if (base === undefined || top === undefined) return null;
    const straight = divideIntervals(rest.reduce(addIntervals, top), intervalOf(request, base));
    const isLess = straight?.high?.lt(exact(1)) === true;
    const ratio = draft.eitherWay && isLess ? divideIntervals(intervalOf(request, base), top) : straight;
    if (ratio === null) return null;
    const computed = quantity.unit === 'percent' ? scaleInterval(ratio, exact(100)) : ratio;
    const result = arithmetic('ratio', {
      computed,
      unit: quantity.unit === 'percent' ? 'percent' : 'ratio',
    });
    const plain = compareMultiple(allowed, ratio);
    if (plain.agreement !== 'disagrees' || draft.direction !== 'up' || quantity.shape !== 'multiple')
      return { ...plain, result };
    const one = { low: exact(1), high: exact(1), lowOpen: false, highOpen: false };
    const more = compareMultiple(allowed, subtractIntervals(ratio, one));
    return more.agreement === 'agrees'
      ? { ...more, result: { ...result, note: 'times-more' } }
      : { ...plain, result };
  });
  return outcomes.length > 0 ? { outcomes } : { reason: 'no-observation' };
}
