import type { Evaluation, Request } from '../check/judging/request.ts';
import { lastPart } from '../claim/carry.ts';
import { shiftYears } from '../period/calendar.ts';
import { doesAgree } from './agreeing-or.ts';
import { firstPart } from './pair.ts';

/**
 * How something changed over so many years from one on, as its form judges it: 2021년부터 3년간 is over the three steps to 2024, or over
 * the years 2021 to 2023; where neither agrees, the first counts.
 */
export function overSteps(evaluate: (request: Request) => Evaluation): (request: Request) => Evaluation {
  return (request) => {
    const { draft, period } = request;
    const reference = draft.period?.mention.reference;
    if (period === null || reference?.kind !== 'absolute' || reference.counted !== true)
      return evaluate(request);
    const end = shiftYears(lastPart(period), 1);
    const toNext = period.includes('/') ? `${firstPart(period)}/${end}` : end;
    const steps = evaluate({ ...request, period: toNext });
    const years = evaluate(request);
    return !doesAgree(steps) && (doesAgree(years) || 'reason' in steps) ? years : steps;
  };
}
